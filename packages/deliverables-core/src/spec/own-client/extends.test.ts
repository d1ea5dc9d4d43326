import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSpec } from "../read-spec.js";
import { pathBeside } from "./read-base.js";
import { readClientFile } from "./read-client-file.js";

const source = {
  document: "Acme Technical Requirements",
  address: "https://acme.example/tech-spec.pdf",
  retrieved: "2026-11",
  confidence: "high",
};
const head = { id: "acme", version: "1", title: "Acme", sources: { a: source }, source: "a" };

/** A sheet named `./acme.client.jsonc`, with other sheets beside it. */
async function read(sheet: object, others: Record<string, object> = {}) {
  const text = JSON.stringify({ ...head, ...sheet }, null, 1);
  return await readClientFile({ path: "./acme.client.jsonc", text }, async (path) => {
    const other = others[path];
    return other
      ? { path, text: JSON.stringify(other, null, 1) }
      : { path, unreadable: "does not exist; its path goes from the folder of the spec on" };
  });
}

async function told(sheet: object, others?: Record<string, object>) {
  const { faults } = await read(sheet, others);
  return faults.map(({ message, place }) => `${place?.start.line ?? 0}: ${message}`);
}

const r128 = (loudness: object) => ({ programme: { type: "media", files: "LFD1001A.mxf", loudness } });

async function judged(sheet: object, deliverables: object, others?: Record<string, object>) {
  const own = await read(sheet, others);
  expect(own.faults).toEqual([]);
  const spec = { client: "./acme.client.jsonc", production: { title: "The Long Field" }, deliverables };
  return readSpec(JSON.stringify(spec), { own }).faults.map(({ message }) => message);
}

const asked = { integrated: { target: -23, tolerance: 0.5 }, truePeak: { max: -1 } };

describe("a client sheet on top of another one", () => {
  it("asks for what the other one asks for, and for more of its own", async () => {
    const sheet = { extends: "ebu-r128@5.0", deliverables: { programme: { video: { width: 1920 } } } };
    expect(await judged(sheet, { programme: { ...r128(asked).programme, video: { width: 1920 } } })).toEqual([]);
    expect(await judged(sheet, r128({ ...asked, truePeak: { max: 0 } }))).toEqual([
      expect.stringMatching(/^Programme video is not stated, Acme takes a picture \(Acme Technical Requirements\)$/),
      expect.stringMatching(/^Programme loudness true peak max is 0, Acme takes at most -1 dBTP \(EBU R 128/),
    ]);
  });

  it("goes before the other one where both say something, in its cases too", async () => {
    const sheet = {
      extends: "ebu-r128@5.0",
      deliverables: { programme: { loudness: { integrated: { target: -24, tolerance: 1 } } } },
    };
    expect(await judged(sheet, r128({ ...asked, integrated: -24 }))).toEqual([]);
    expect(await judged(sheet, r128({ ...asked, integrated: -20 }))).toEqual([
      "Programme loudness integrated is -20, Acme takes -24 ± 1 LUFS (Acme Technical Requirements)",
    ]);
    // DPP asks for one loudness live, and for another one otherwise.
    const dpp = {
      extends: "dpp-as11-hd@1.1",
      deliverables: { programme: { loudness: { integrated: { target: -24, tolerance: 1 } } } },
    };
    const live = { variables: { programmeKind: "live" } };
    const loud = await read(dpp);
    const spec = {
      client: "./acme.client.jsonc",
      ...live,
      production: { title: "A" },
      deliverables: r128({ integrated: -24 }),
    };
    const faults = readSpec(JSON.stringify(spec), { own: loud }).faults.map(({ message }) => message);
    expect(faults.filter((one) => one.includes("integrated"))).toEqual([]);
  });

  it("may take out what the other one asks for, and says so", async () => {
    const sheet = {
      extends: "ebu-r128@5.0",
      deliverables: { programme: { loudness: { truePeak: { remove: "The house measures it itself" } } } },
    };
    expect(await judged(sheet, r128({ integrated: asked.integrated }))).toEqual([]);
    const { client } = await read(sheet);
    expect(client?.coverage).toContain("Not asked for any more: Programme loudness true peak.");
    const whole = { extends: "dpp-as11-hd@1.1", deliverables: { "pse-certificate": { remove: true } } };
    const own = await read(whole);
    const spec = { client: "./acme.client.jsonc", production: { title: "A" }, deliverables: r128(asked) };
    const faults = readSpec(JSON.stringify(spec), { own }).faults.map(({ message }) => message);
    expect(faults.filter((one) => one.includes("pse-certificate"))).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });

  it("is told what it takes out that nobody asks for, or beside what", async () => {
    const remove = (part: object) => ({ extends: "ebu-r128@5.0", deliverables: { programme: part } });
    expect(await told(remove({ video: { width: { remove: true } } }))).toEqual([
      expect.stringContaining(
        "Programme video width is nothing that ebu-r128@5.0 asks for, so there is nothing to remove",
      ),
    ]);
    expect(await told(remove({ loudness: { truePeak: { remove: "" } } }))).toEqual([
      expect.stringContaining('"remove" is ""; it takes true, or a text that says why'),
    ]);
    expect(await told(remove({ loudness: { truePeak: { remove: true, asks: 3 } } }))).toEqual([
      expect.stringContaining('"asks" stands beside "remove"'),
    ]);
    const texts = { description: "d", covers: "c", notCovered: "n", disclaimer: "d" };
    expect(
      await told({ ...texts, deliverables: { programme: { type: "media", video: { width: { remove: true } } } } }),
    ).toEqual([expect.stringContaining('the sheet has no "extends"')]);
  });

  it("may stand on a sheet of one's own, which stands on another", async () => {
    const house = {
      ...head,
      id: "house",
      title: "House",
      extends: "ebu-r128@5.0",
      deliverables: { programme: { video: { width: 1920 } } },
    };
    const sheet = { extends: "../house.client.jsonc", deliverables: { programme: { video: { height: 1080 } } } };
    const others = { "../house.client.jsonc": house };
    const video = { width: 1920, height: 1080 };
    expect(await judged(sheet, { programme: { ...r128(asked).programme, video } }, others)).toEqual([]);
    expect(
      await judged(sheet, { programme: { ...r128(asked).programme, video: { ...video, width: 1440 } } }, others),
    ).toEqual([expect.stringContaining("Programme video width is 1440, Acme takes 1920 pixels")]);
  });

  it("is told on its own line where what it extends is unknown, wrong, or leads back to it", async () => {
    expect(await told({ extends: "ebu-r128", deliverables: {} })).toEqual([
      expect.stringMatching(
        /^\d+: There is no client schema "ebu-r128" to extend: its version is missing, write "ebu-r128@5.0"$/,
      ),
    ]);
    expect(await told({ extends: "./house.client.jsonc", deliverables: {} })).toEqual([
      expect.stringContaining("The client schema ./house.client.jsonc does not exist"),
    ]);
    const circle = { "./house.client.jsonc": { ...head, extends: "./acme.client.jsonc", deliverables: {} } };
    expect(await told({ extends: "./house.client.jsonc", deliverables: {} }, circle)).toEqual([
      expect.stringContaining(
        "The sheets extend each other in a circle: ./acme.client.jsonc → ./house.client.jsonc → ./acme.client.jsonc",
      ),
    ]);
    const faulty = { "./house.client.jsonc": { ...head, extends: "ebu-r128@5.0", delivrables: {} } };
    expect(await told({ extends: "./house.client.jsonc", deliverables: {} }, faulty)).toEqual([
      expect.stringMatching(/not right, \.\/house\.client\.jsonc:\d+:\d+: A sheet has no key "delivrables"/),
    ]);
    expect(await told({ extends: "https://acme.example/a.client.jsonc", deliverables: {} })).toHaveLength(1);
    expect(await told({ extends: 5, deliverables: {} })).toHaveLength(1);
  });

  it("ends on any chain of sheets", async () => {
    const name = fc.constantFrom(
      "./acme.client.jsonc",
      "./b.client.jsonc",
      "../c.client.jsonc",
      "srf@V110",
      "nobody",
      "./x.schema.json",
    );
    await fc.assert(
      fc.asyncProperty(name, name, name, async (first, second, third) => {
        const other = (extend: string) => ({ ...head, extends: extend, deliverables: {} });
        const { client, faults } = await read(other(first), {
          "./b.client.jsonc": other(second),
          "../c.client.jsonc": other(third),
        });
        expect(client === undefined).toBe(faults.length > 0);
      }),
      { numRuns: 20 },
    );
  });

  it("names other sheets from its own folder on", () => {
    expect(pathBeside("../clients/acme.client.jsonc", "./house.client.jsonc")).toBe("../clients/house.client.jsonc");
    expect(pathBeside("./acme.client.jsonc", "../house.client.jsonc")).toBe("../house.client.jsonc");
    expect(pathBeside("./a/acme.client.jsonc", "../house.client.jsonc")).toBe("./house.client.jsonc");
  });
});
