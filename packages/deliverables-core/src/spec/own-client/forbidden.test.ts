import { describe, expect, it } from "vitest";
import { clientRequirements } from "../client/client-requirements.js";
import { readSpec } from "../read-spec.js";
import { readClientFile } from "./read-client-file.js";

const source = {
  document: "Acme Technical Requirements",
  address: "https://acme.example/tech-spec.pdf",
  retrieved: "2026-11",
  confidence: "high",
};
const texts = { description: "d", covers: "c", notCovered: "n", disclaimer: "d" };
const head = { id: "acme", version: "1", title: "Acme", sources: { a: source }, source: "a", ...texts };
const drafts = { files: "**/*_DRAFT*", reason: "The client takes final versions only" };
const archives = { files: "**/*.zip", reason: "Nothing is taken in archives" };
const sheet = {
  ...head,
  forbidden: [{ ...drafts, section: "4.2" }, archives],
  deliverables: { mix: { type: "media", audio: { sampleRate: 48000 } } },
};

async function read(written: object, others: Record<string, object> = {}) {
  const text = JSON.stringify(written, null, 1);
  return await readClientFile({ path: "./acme.client.jsonc", text }, async (path) => ({
    path,
    text: JSON.stringify(others[path], null, 1),
  }));
}

async function told(forbidden: object[] | undefined, written: object = sheet, others?: Record<string, object>) {
  const own = await read(written, others);
  expect(own.faults).toEqual([]);
  const spec = {
    client: "./acme.client.jsonc",
    production: { title: "The Long Field" },
    ...(forbidden && { forbidden }),
    deliverables: { mix: { type: "media", files: "mix.wav", audio: { sampleRate: 48000 } } },
  };
  return readSpec(JSON.stringify(spec), { own }).faults.map(({ message }) => message);
}

describe("files that a client forbids", () => {
  it("are forbidden by its specs, in any order and beside others", async () => {
    expect(await told([archives, { files: "*.tmp", reason: "Ours" }, drafts])).toEqual([]);
    // The reason is the spec's own.
    expect(await told([archives, { ...drafts, reason: "No drafts" }])).toEqual([]);
  });

  it("are told one by one where a spec does not forbid them, with the client's document", async () => {
    expect(await told([{ files: "*.tmp", reason: "Ours" }])).toEqual([
      `The spec does not forbid **/*_DRAFT*, Acme takes none: write { "files": "**/*_DRAFT*", "reason": "The client takes final versions only" } under "forbidden" (Acme Technical Requirements, §4.2)`,
      `The spec does not forbid **/*.zip, Acme takes none: write { "files": "**/*.zip", "reason": "Nothing is taken in archives" } under "forbidden" (Acme Technical Requirements)`,
    ]);
    expect(await told(undefined)).toEqual([
      expect.stringMatching(
        /^The spec forbids nothing, Acme takes none: write "forbidden": \[\{ "files": "\*\*\/\*_DRAFT\*",/,
      ),
    ]);
  });

  it("stand among what the client asks for, each with its place in the document", async () => {
    const { client } = await read(sheet);
    expect(client && clientRequirements(client).filter(({ subject }) => subject === "forbidden files")).toEqual([
      {
        subject: "forbidden files",
        takes: "no **/*_DRAFT* (The client takes final versions only)",
        source: { ...source, section: "4.2" },
      },
      { subject: "forbidden files", takes: "no **/*.zip (Nothing is taken in archives)", source },
    ]);
  });

  it("are those of both sheets where one stands on top of another", async () => {
    const { description: _, covers: __, notCovered: ___, disclaimer: ____, ...own } = head;
    const over = { ...own, extends: "./base.client.jsonc", forbidden: [archives], deliverables: {} };
    const base = { ...sheet, id: "base", forbidden: [drafts] };
    const faults = await told([{ files: "*.tmp", reason: "Ours" }], over, { "./base.client.jsonc": base });
    expect(faults.map((message) => message.slice(0, 40))).toEqual([
      "The spec does not forbid **/*_DRAFT*, Ac",
      "The spec does not forbid **/*.zip, Acme ",
    ]);
  });

  it.each([
    [{ forbidden: "*.zip" }, '"forbidden" is "*.zip"; it takes a list such as'],
    [{ forbidden: [{ file: "*.zip", reason: "r" }] }, 'Forbidden files have no key "file"; they take files, reason'],
    [{ forbidden: [{ files: "*.zip" }] }, 'Forbidden files need "reason", a text that every spec takes over'],
    [{ forbidden: [{ ...drafts, source: "b" }] }, 'The figure names the source "b", which "sources" does not list'],
  ])("a sheet may not write as %j", async (change, message) => {
    const { faults } = await read({ ...sheet, ...change });
    expect(faults.map((fault) => fault.message).join("\n")).toContain(message);
  });
});
