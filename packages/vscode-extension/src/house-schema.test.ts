import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";
import manifest from "../package.json" with { type: "json" };

const schemaPath = fileURLToPath(new URL("../../../schemas/deliverablesrc.schema.json", import.meta.url));
const service = getLanguageService({});
service.configure({
  validate: true,
  allowComments: true,
  schemas: [{ uri: "house", fileMatch: ["*"], schema: JSON.parse(readFileSync(schemaPath, "utf8")) }],
});
/** What VS Code's own JSON support says of a configuration, by the schema that the extension brings. */
const opened = (text: string) => {
  const document = TextDocument.create("file:///.deliverablesrc.json", "jsonc", 1, text.replace("|", ""));
  return { document, json: service.parseJSONDocument(document), at: document.positionAt(text.indexOf("|")) };
};
const completions = async (text: string) => {
  const { document, json, at } = opened(text);
  return (await service.doComplete(document, at, json))?.items.map(({ label }) => label) ?? [];
};

describe("a house's configuration in the editor", () => {
  it("is tied to its schema", () => {
    expect(manifest.contributes.jsonValidation).toEqual([
      { fileMatch: ".deliverablesrc.json", url: "./dist/deliverablesrc.schema.json" },
    ]);
  });

  it("completes keys, clients, formats, rules and their weights", async () => {
    expect(await completions("{ | }")).toEqual(expect.arrayContaining(["client", "formats", "owners", "rules"]));
    expect(await completions('{ "client": | }')).toContain('"dpp-as11-hd@1.1"');
    expect(await completions('{ "formats": [|] }')).toContain('"html"');
    expect(await completions('{ "rules": { | } }')).toContain("media/raster");
    expect(await completions('{ "rules": { "media/raster": | } }')).toContain('"warning"');
    expect(await completions('{ "owners": { | } }')).toContain("document");
  });

  it("marks what it does not take", async () => {
    const faults = async (text: string) => {
      const { document, json } = opened(text);
      return (await service.doValidation(document, json)).length;
    };
    expect(await faults('{ "client": "dpp-as11-hd@1.1", "formats": ["text", "html=report.html"] } // fine')).toBe(0);
    expect(await faults('{ "ownrs": {} }')).toBe(1);
    expect(await faults('{ "rules": { "media/bitrate": "off" } }')).toBe(1);
    expect(await faults('{ "rules": { "files/unread": "off" } }')).toBe(1);
    expect(await faults('{ "formats": ["htlm=a"] }')).toBe(1);
  });
});
