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
  const target = pointer.split("/").reduce((inside, step) => inside[step], (files[file] ?? home).definitions);
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
    const { enum: only = [], "x-takes": told = "", ...rest } = resolved(schema, home);
    // Those that stand in the table already are not told again.
    const isTold = only.every((word) => told.includes(JSON.stringify(word)));
    const words = [...wordsOf(rest), ...(isTold ? [] : only)];
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
const { paperField } = definitions;
/** What a schema says by its key alone. */
const plain = {
  min: "It has to be at least this.",
  max: "It has to be at most this.",
  target: "It has to be about this.",
  over: "How far it may be above the target, or later, or longer.",
  under: "How far it may be below the target, or earlier, or shorter.",
  deliverable: "The other deliverable.",
};
const told = (properties) =>
  Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, { description: plain[key], ...schema }]));
/** The keys of the forms in braces that a definition takes, those of a tolerance too. */
const inBraces = (schema) => {
  const forms = (schema.anyOf ?? []).flatMap((form) => (form.properties ? [form.properties] : []));
  return Object.assign({}, ...forms.flatMap((keys) => [told(keys), inBraces(keys.tolerance ?? {})]));
};
const limits = Object.assign({}, ...["integer", "text"].map((name) => inBraces(requirement.definitions[name])));
const ownKeys = Object.keys(definitions.otherDeliverable.properties);
const sets = as11.definitions.as11.properties;
const inner = media.definitions.video.properties;

const page = [
  "# Every key of a spec",
  "Written from the schemas. How a spec hangs together is told in [Writing a spec](writing-a-spec.md).",
  ...section("The spec", spec.properties, spec),
  ...section("`production`", spec.properties.production.properties, spec),
  ...section("`production.dates`", spec.definitions.dates.properties, spec),
  ...section("`names`", spec.properties.names.properties, spec),
  ...section("An entry of `forbidden`", spec.definitions.forbiddenFiles.properties, spec),
  ...section("An entry of `waivers`", spec.definitions.waiver.properties, spec),
  ...section("`files` of a waiver", told(spec.definitions.waiver.properties.files.items.properties), spec),
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
  ...section("`captions`", media.definitions.captions.properties, media),
  ...section("`timecode`", media.definitions.timecode.properties, media),
  ...section("`loudness`", media.definitions.loudness.properties, media),
  ...section("`levels`", media.definitions.levels.properties, media),
  ...section("`timeline`", media.definitions.timeline.properties, media),
  ...section("An entry of `timeline.regions`", media.definitions.region.properties, media),
  ...section("`reelsTogether`", media.definitions.reelsTogether.properties, media),
  ...section("Two that are compared, in braces", inBraces(media.definitions.relation), media),
  ...section("An entry of `cases`", definitions.mediaCase.properties, deliverable),
  ...section("`as11`", sets, as11),
  ...section("`as11.core`", sets.core.properties, as11),
  ...section("`as11.segmentation`", sets.segmentation.properties, as11),
  ...section("`as11.ukDpp`", sets.ukDpp.properties, as11),
  ...section('A deliverable of type `"image"`', definitions.imageDeliverable.properties, deliverable, ownKeys),
  ...section('A deliverable of type `"document"`', definitions.documentDeliverable.properties, deliverable, ownKeys),
  ...section("An entry of `fields`", paperField.properties, deliverable),
  ...section("`date` of a field", paperField.properties.date.properties, deliverable),
  ...section("`credits`", definitions.credits.properties, deliverable),
  ...section("`timedText`", definitions.timedText.properties, deliverable),
  ...section("`duration` of `timedText`", told(definitions.timedText.properties.duration.properties), deliverable),
  ...section('A deliverable of type `"cue-sheet"`', definitions.cueSheetDeliverable.properties, deliverable, ownKeys),
  "`columns` takes these names, each with a heading or a list of headings: " +
    `${Object.keys(definitions.columns.properties)
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  ...section("`edit`", definitions.musicEdit.properties, deliverable),
  ...section('A deliverable of type `"table"`', definitions.tableDeliverable.properties, deliverable, ownKeys),
  ...section("An entry of a table's `columns`", definitions.tableColumn.properties, deliverable),
  ...section("`rights`", definitions.rightsNeeded.properties, deliverable),
  ...section("`onePer`", definitions.onePer.properties, deliverable),
  ...section("In the place of a value, in braces", limits, requirement),
];
keep(`${root}docs/spec-reference.md`, `${page.join("\n\n")}\n`);
