// Writes what belongs to a house's configuration: the schema that editors use, with the names of all clients, formats and
// rules in it, and the reference page. Runs on the built core. `--check` compares instead of writing.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clientName, clientSchemas, reportFormats, rulesInShort } from "deliverables-core";
import { keep } from "./keep.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const house = JSON.parse(readFileSync(`${root}schemas/common/house.schema.json`, "utf8"));
const types = ["media", "image", "document", "cue-sheet", "other"];
const { client, formats, owners, rules } = house.properties;
const severities = rules.additionalProperties.enum;
const schema = {
  ...house,
  properties: {
    ...house.properties,
    client: {
      ...client,
      anyOf: [
        { enum: clientSchemas.map(clientName) },
        { type: "string", pattern: "^[^/\\\\:]+(/[^\\\\:]*)?\\.(client\\.jsonc?|schema\\.json)$" },
      ],
      examples: ["./house.client.jsonc"],
    },
    formats: {
      ...formats,
      items: { anyOf: [{ enum: reportFormats }, { type: "string", pattern: `^(${reportFormats.join("|")})=.+$` }] },
    },
    owners: {
      ...owners,
      properties: Object.fromEntries(
        types.map((type) => [
          type,
          { ...owners.additionalProperties, description: `Who brings what is of type ${type}.` },
        ]),
      ),
    },
    rules: {
      ...rules,
      properties: Object.fromEntries(
        rulesInShort
          .filter(({ weighable }) => weighable)
          .map(({ code, title }) => [code, { description: title, enum: severities }]),
      ),
      additionalProperties: false,
    },
  },
};
keep(`${root}schemas/deliverablesrc.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
const rows = Object.entries(house.properties).map(
  ([key, { description, "x-takes": takes }]) => `| \`${key}\` | ${cell(description)} | ${cell(takes)} |`,
);
const page = [
  "# Every key of .deliverablesrc.json",
  "Written from the schema. What it is good for is told in [The house's configuration](configuration.md).",
  ["| key | what it is | takes |", "| --- | --- | --- |", ...rows].join("\n"),
  `\`formats\` takes ${reportFormats.map((name) => `\`${name}\``).join(", ")}, each alone or with a file.`,
  `\`owners\` takes any deliverable's key, and the types ${types.map((name) => `\`${name}\``).join(", ")}.`,
];
keep(`${root}docs/configuration-reference.md`, `${page.join("\n\n")}\n`);
