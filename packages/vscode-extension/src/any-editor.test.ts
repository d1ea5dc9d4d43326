// VS Code's own JSON language service over the shipped schemas, as it works without our extension.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { clientName, clientSchemas } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";

const schemas = new URL("../../../schemas/", import.meta.url);
const service = getLanguageService({
  schemaRequestService: async (address) => readFileSync(fileURLToPath(address), "utf8"),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
service.configure({
  schemas: [{ fileMatch: ["*.delivery.json"], uri: new URL("delivery-spec.schema.json", schemas).href }],
});

const open = (text: string) => {
  const document = TextDocument.create(pathToFileURL("/title.delivery.json").href, "jsonc", 1, text);
  return { document, json: service.parseJSONDocument(document) };
};
const lenient = { comments: "ignore", trailingCommas: "ignore" } as const;
const flagged = async (text: string) => {
  const { document, json } = open(text);
  const told = await service.doValidation(document, json, lenient);
  return [...new Set(told.map(({ range }) => range.start.line + 1))].sort((one, other) => one - other);
};
/** The text of a spec with `|` where the cursor stands. */
const at = (text: string) => {
  const offset = text.indexOf("|");
  const opened = open(text.replace("|", ""));
  return { ...opened, position: opened.document.positionAt(offset) };
};
const offered = async (text: string) => {
  const { document, json, position } = at(text);
  return ((await service.doComplete(document, position, json))?.items ?? []).map(({ label }) => label);
};
const hovered = async (text: string) => {
  const { document, json, position } = at(text);
  const { contents } = (await service.doHover(document, position, json)) ?? { contents: [] };
  // Shown as Markdown, in which every mark of a plain text is escaped.
  return [contents]
    .flat()
    .join("\n")
    .replaceAll(/\\([^\w\s])/g, "$1");
};

const examples = clientSchemas.flatMap((client) => {
  const folder = new URL(`clients/${client.id}/examples/`, schemas);
  return readdirSync(folder)
    .map((name) => ({ name, client, text: readFileSync(new URL(name, folder), "utf8") }))
    .filter(({ text }) => text.includes(`"client": "${clientName(client)}"`));
});
/** Lines with a finding, but for what no JSON Schema can see: whether the places of a timeline fit together. */
const found = (text: string) =>
  text.split("\n").flatMap((line, index) => (/\/\/ finds: (?!\S+ timeline: )/.test(line) ? [index + 1] : []));
/** Of alternatives, editors take another one for the nearest than we do, and say more of it. */
const hasAlternatives = ({ id, version }: { id: string; version: string }) =>
  /"anyOf": \[\s*\{\s*"title"/.test(readFileSync(new URL(`clients/${id}/${version}.schema.json`, schemas), "utf8"));

describe("any editor that knows JSON Schema", () => {
  it.each(examples)("flags $client.id $name on the lines that we do", async ({ client, text }) => {
    const lines = await flagged(text);
    expect(lines).toEqual(expect.arrayContaining(found(text)));
    // Of a case that is not known, because the value that decides it is wrong, editors hold one as well.
    const saysMore = hasAlternatives(client) || /finds: Variables /.test(text);
    if (found(text).length === 0 || !saysMore) expect(lines).toEqual(found(text));
  });

  it.each(clientSchemas)("offers $id as a client, and then the deliverables that it asks for", async (client) => {
    expect(await offered('{ "client": "|" }')).toContain(`"${clientName(client)}"`);
    const { properties } = JSON.parse(
      readFileSync(new URL(`clients/${client.id}/${client.version}.schema.json`, schemas), "utf8"),
    );
    const asked = Object.keys(properties.deliverables.properties);
    const text = `{ "client": "${clientName(client)}", "production": { "title": "A" }, "deliverables": { | } }`;
    expect(await offered(text)).toEqual(expect.arrayContaining(asked));
  });

  it.each(examples.filter(({ text }) => found(text).length === 0))(
    "shows over a figure of $client.id $name what it means, what the client takes, and where it says so",
    async ({ client, text }) => {
      const figure = [...text.matchAll(/"(codec|width|integrated|dialogue|sampleRate|files|characters|format)": /g)];
      const shown = await Promise.all(
        figure.map(({ index, 0: { length } }) =>
          hovered(`${text.slice(0, index + length)}|${text.slice(index + length)}`),
        ),
      );
      const words = shown.filter((one) => new RegExp(`${escaped(client.title)} (takes|advises) `).test(one));
      expect(words.length).toBeGreaterThan(0);
      for (const one of words) expect(one).toMatch(/\([^()]+.*\)/);
    },
  );

  it("says in which unit a figure counts", async () => {
    const hover = await hovered(
      '{ "client": "dpp-as11-hd@1.1", "deliverables": { "programme": { "type": "media", "video": { "width": |1920 } } } }',
    );
    expect(hover).toContain("Width of the raster, in pixels.");
    expect(hover).toContain(
      'DPP AS-11 HD takes 1920 pixels (AMWA AS-11 UK DPP HD 1.1, "1080i25 Class 100 AVC mapped with RP 2008")',
    );
  });

  it("knows the vocabulary without any client, and flags a misspelt key", async () => {
    expect(
      await flagged('{ "production": { "title": "A" },\n "deliverables": { "a": { "type": "other", "files": "a" } } }'),
    ).toEqual([]);
    expect(await flagged('{ "production": { "title": "A" },\n "deliverabels": {} }')).toEqual([1, 2]);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
