// Writes docs/spec-reference.md, every key of a spec and what it takes, from schemas/common. `--check` compares instead of writing.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keep } from "./keep.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const read = (name) => JSON.parse(readFileSync(`${root}schemas/common/${name}.schema.json`, "utf8"));
const [spec, deliverable, media, as11, requirement] = ["spec", "deliverable", "media", "as11", "requirement"].map(read);
const files = {
  "requirement.schema.json": requirement,
  "media.schema.json": media,
  "as11.schema.json": as11,
  "deliverable.schema.json": deliverable,
};

/** The schema that a `$ref` leads to, with what stands beside it. */
function resolved(schema, home) {
  if (!schema.$ref) return schema;
  const [file, pointer] = schema.$ref.split("#/definitions/");
  const target = (files[file] ?? home).definitions[pointer];
  return { ...target, ...schema };
}

function table(properties, home, without = []) {
  const rows = Object.entries(properties)
    .filter(([key]) => !without.includes(key))
    .map(([key, schema]) => {
      const { description = "", ...rest } = resolved(schema, home);
      return `| \`${key}\` | ${cell(description)} | ${cell(takes(rest))} |`;
    });
  return ["| key | what it is | takes |", "| --- | --- | --- |", ...rows].join("\n");
}

function takes(schema) {
  const words = wordsOf(schema);
  if (words.length > 6) return `one of the words below, or a list of them`;
  return schema["x-takes"] ?? (schema.const ? JSON.stringify(schema.const) : "");
}

function wordsOf({ anyOf = [] }) {
  return (anyOf[0]?.enum ?? []).filter((word) => typeof word === "string" && word !== "present");
}

function vocabularies(properties, home) {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const words = wordsOf(resolved(schema, home));
    return words.length > 6 ? [`\`${key}\`: ${words.map((word) => `\`${word}\``).join(", ")}.`] : [];
  });
}

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
const section = (title, properties, home, without) => [
  `## ${title}`,
  table(properties, home, without),
  ...vocabularies(properties, home),
];
const { definitions } = deliverable;
const ownKeys = Object.keys(definitions.otherDeliverable.properties);
const sets = as11.definitions.as11.properties;
const inner = media.definitions.video.properties;

const page = [
  "# Every key of a spec",
  "Written from the schemas. How a spec hangs together is told in [Writing a spec](writing-a-spec.md).",
  ...section("The spec", spec.properties, spec),
  ...section("`production`", spec.properties.production.properties, spec),
  ...section("`production.dates`", spec.definitions.dates.properties, spec),
  ...section("An entry of `episodes`", spec.definitions.episode.properties, spec),
  ...section("`identifiers`", spec.definitions.identifiers.properties, spec),
  ...section(
    "Every deliverable",
    { ...definitions.otherDeliverable.properties, ...definitions.deliverable.properties },
    deliverable,
  ),
  ...section('A deliverable of type `"media"`', definitions.mediaDeliverable.properties, deliverable, ownKeys),
  ...section("`container`", media.definitions.container.properties, media),
  ...section("`video`", inner, media),
  ...section("`video.color`", inner.color.properties, media),
  ...section("`video.hdr`", inner.hdr.properties, media),
  ...section("`audio`", media.definitions.audio.properties, media),
  ...section("An entry of `audio.layout`", media.definitions.audioTrack.properties, media),
  ...section("An entry of `audio.layouts`", media.definitions.audioLayout.properties, media),
  ...section("`timecode`", media.definitions.timecode.properties, media),
  ...section("`loudness`", media.definitions.loudness.properties, media),
  ...section("`levels`", media.definitions.levels.properties, media),
  ...section("`timeline`", media.definitions.timeline.properties, media),
  ...section("An entry of `timeline.regions`", media.definitions.region.properties, media),
  ...section("An entry of `cases`", definitions.mediaCase.properties, deliverable),
  ...section("`as11`", sets, as11),
  ...section("`as11.core`", sets.core.properties, as11),
  ...section("`as11.segmentation`", sets.segmentation.properties, as11),
  ...section("`as11.ukDpp`", sets.ukDpp.properties, as11),
  ...section('A deliverable of type `"image"`', definitions.imageDeliverable.properties, deliverable, ownKeys),
  ...section('A deliverable of type `"document"`', definitions.documentDeliverable.properties, deliverable, ownKeys),
  ...section("`timedText`", definitions.timedText.properties, deliverable),
  ...section('A deliverable of type `"cue-sheet"`', definitions.cueSheetDeliverable.properties, deliverable, ownKeys),
  "`columns` takes these names, each with a heading or a list of headings: " +
    `${Object.keys(definitions.columns.properties)
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  ...section('A deliverable of type `"table"`', definitions.tableDeliverable.properties, deliverable, ownKeys),
  ...section("An entry of a table's `columns`", definitions.tableColumn.properties, deliverable),
  ...section("`rights`", definitions.rightsNeeded.properties, deliverable),
  ...section("`onePer`", definitions.onePer.properties, deliverable),
];
keep(`${root}docs/spec-reference.md`, `${page.join("\n\n")}\n`);
