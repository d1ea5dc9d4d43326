import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave } from "../run-built.js";

const specFor = (client: string) =>
  JSON.stringify(
    {
      client,
      production: { title: "The Long Field" },
      deliverables: { mix: { type: "media", files: "mix.wav", audio: { sampleRate: 44100 } } },
    },
    null,
    2,
  );
const sheet = `{
  "id": "acme", "version": "4.2", "title": "Acme", "description": "Sound for Acme.",
  "covers": "The sample rate", "notCovered": "All else", "disclaimer": "Ours.",
  "sources": {
    "house": { "document": "Acme house rules", "address": "https://acme.example/rules", "retrieved": "2026-11", "confidence": "high" }
  },
  "deliverables": { "mix": { "source": "house", "type": "media", "audio": { "sampleRate": 48000 } } }
}`;
const schema = (inside: object) =>
  JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", title: "Acme", ...inside }, null, 2);
const validate = (client: string, file: string, files: Record<string, string> = {}) =>
  runBuilt(["validate"], { cwd: folderWith({ "delivery.json": specFor(client), [file]: "", ...files }) });

describe("a client schema of one's own", () => {
  it("may forbid files: the spec begins with it, resolve and the client's page show it, and check finds them", async () => {
    const ban = `{ "files": "**/*_DRAFT*", "reason": "The client takes final versions only"`;
    const cwd = folderWith({
      "acme.client.jsonc": sheet.replace(
        '"deliverables":',
        `"production": { "source": "house", "language": "de" }, "forbidden": [${ban}, "source": "house", "section": "4.2" }], "deliverables":`,
      ),
    });
    await runBuilt(["init", "spec", "--client", "./acme.client.jsonc", "--title", "The Long Field"], { cwd });
    const written = readFileSync(join(cwd, "spec", "delivery.json"), "utf8");
    expect(written).toContain(`"forbidden": [${ban} }]`);
    expect(written).toContain('"language": "de"');
    const page = await runBuilt(["clients", "./acme.client.jsonc"], { cwd });
    expect(page.stdout.replaceAll(/\s+/g, " ")).toContain(
      "forbidden files no **/*_DRAFT* (The client takes final versions only) [1a]",
    );
    expect((await runBuilt(["resolve", "spec"], { cwd })).stdout).toContain(
      "\n\nmust not be there\n  **/*_DRAFT*  The client takes final versions only\n",
    );
    writeFileSync(join(cwd, "spec", "mix_draft.wav"), "");
    const { code, stdout } = await runBuilt(["check", "spec"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("mix_draft.wav must not be in the delivery");
    expect(stdout).toContain("    source    Acme house rules, §4.2\n");
  });

  it("is a client sheet beside the spec, and is cited like any other", async () => {
    const cwd = folderWith({
      "delivery.json": specFor("./acme.client.jsonc"),
      "acme.client.jsonc": sheet,
      "mix.wav": steadyWave(44_100),
    });
    const { code, stdout } = await runBuilt(["validate"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      "delivery.json:11:23  error  Mix audio sample rate is 44100, Acme takes 48000 Hz (Acme house rules)",
    );
    expect(stdout).toContain("delivery.json: 1 fault · The Long Field · acme@4.2");
    expect((await runBuilt(["check"], { cwd })).stdout).toContain(
      "Mix audio sample rate is 44100, Acme takes 48000 Hz",
    );
  });

  it("may be a plain JSON Schema, and may lie in a folder above", async () => {
    const cwd = folderWith({
      "title/delivery.json": specFor("../acme.schema.json"),
      "acme.schema.json": schema({
        allOf: [{ $ref: "https-is-not-needed/common/spec.schema.json" }],
        properties: {
          deliverables: {
            properties: { mix: { properties: { audio: { properties: { sampleRate: { const: 48000 } } } } } },
          },
        },
      }),
    });
    const { stdout } = await runBuilt(["validate", "title/delivery.json"], { cwd });
    expect(stdout).toContain("Mix audio sample rate is 44100, Acme takes 48000");
  });

  it.each([
    [
      "a fault of its own",
      "acme.client.jsonc",
      sheet.replace('"sampleRate"', '"sampelRate"'),
      /^\.\/acme\.client\.jsonc:7:\d+ {2}error {2}A spec has no key "sampelRate" here; did you mean "sampleRate"\?/,
    ],
    [
      "a missing comma",
      "acme.client.jsonc",
      sheet.replace('"4.2",', '"4.2"'),
      /^\.\/acme\.client\.jsonc:2:\d+ {2}error {2}Here a comma is missing/,
    ],
    [
      "a key twice",
      "acme.schema.json",
      '{\n  "title": "A",\n  "title": "B"\n}',
      /^\.\/acme\.schema\.json:3:3 {2}error {2}The key "title" stands here a second time/,
    ],
    [
      "no schema",
      "acme.schema.json",
      schema({ properties: { client: { type: "strin" } } }),
      /^\.\/acme\.schema\.json:6:\d+ {2}error {2}"type" is .*, and JSON Schema \(draft-07\) takes /,
    ],
    [
      "a reference to the network",
      "acme.schema.json",
      schema({ allOf: [{ $ref: "https://acme.example/spec.json" }] }),
      /^\.\/acme\.schema\.json:6:\d+ {2}error {2}"\$ref" names https:\/\/acme\.example\/spec\.json, which lies on a network: nothing is ever fetched/,
    ],
    [
      "a reference to another file",
      "acme.schema.json",
      schema({ allOf: [{ $ref: "other.json" }] }),
      /another file: a client schema may refer to its own definitions and to the vocabulary/,
    ],
    [
      "a reference to nothing",
      "acme.schema.json",
      schema({ allOf: [{ $ref: "#/definitions/a" }] }),
      /"\$ref" names #\/definitions\/a, a place that this file does not have/,
    ],
    [
      "a circle",
      "acme.schema.json",
      schema({
        definitions: { a: { $ref: "#/definitions/b" }, b: { allOf: [{ $ref: "#/definitions/a" }] } },
        allOf: [{ $ref: "#/definitions/a" }],
      }),
      /"\$ref" leads back to where it stands/,
    ],
    [
      "a pattern that looks ahead",
      "acme.schema.json",
      schema({ properties: { client: { pattern: "^(?=a)b" } } }),
      /^\.\/acme\.schema\.json:6:\d+ {2}error {2}The pattern \^\(\?=a\)b looks ahead or behind/,
    ],
    ["another ending", "acme.json", "{}", /The client schema \.\/acme\.json has to end in \.client\.jsonc/],
  ])("with %s is told in its own file", async (_, name, text, told) => {
    const { code, stdout } = await validate(`./${name}`, name, { [name]: text });
    expect(code).toBe(1);
    expect(stdout).toMatch(told);
  });

  it("that is not there, or no path from the spec on, is told at the spec's own line", async () => {
    for (const [client, why] of [
      ["./gone.client.jsonc", "does not exist"],
      ["/etc/own.schema.json", "has to be named from the folder of the spec on"],
      ["https://acme.example/own.schema.json", "lies on a network or under an address, and nothing is ever fetched"],
    ]) {
      const { code, stdout } = await validate(client ?? "", "x.txt");
      expect(code).toBe(1);
      expect(stdout).toMatch(/^delivery\.json:2:13 {2}error {2}The client schema /);
      expect(stdout).toContain(why);
    }
  });

  it("cannot hang the program with a pattern", async () => {
    const hostile = schema({ properties: { production: { properties: { title: { pattern: "^(a+)+$" } } } } });
    const spec = JSON.stringify({
      client: "./acme.schema.json",
      production: { title: `${"a".repeat(200)}!` },
      deliverables: { mix: { type: "other", files: "mix.wav" } },
    });
    const cwd = folderWith({ "delivery.json": spec, "acme.schema.json": hostile });
    expect((await runBuilt(["validate"], { cwd })).stdout).toContain("Acme takes what fits ^(a+)+$");
  });

  it("begins a spec, in its folder or beside it", async () => {
    for (const [folder, written] of [
      [".", "./acme.client.jsonc"],
      ["title", "../acme.client.jsonc"],
    ] as const) {
      const cwd = folderWith({ "acme.client.jsonc": sheet });
      const made = await runBuilt(["init", folder, "--client", "./acme.client.jsonc", "--title", "Seed"], { cwd });
      expect(made).toMatchObject({ code: 0, stderr: "" });
      const text = readFileSync(join(cwd, folder, "delivery.json"), "utf8");
      expect(text).toContain(`"client": "${written}"`);
      expect(text).toContain('"sampleRate": 48000');
      expect(await runBuilt(["validate", join(folder, "delivery.json")], { cwd })).toMatchObject({ code: 0 });
    }
    const none = await runBuilt(["init", ".", "--client", "./nobody.client.jsonc"], { cwd: folderWith() });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("./nobody.client.jsonc does not exist");
  });
});
