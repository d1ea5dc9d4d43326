// Compares our facts with those that people and other tools state about the same files. Needs the built package.
//   DELIVERABLES_MEDIA       a folder with real/ and made/: compared with conformance-expected.json
//   DELIVERABLES_MADE_MEDIA  a folder of any media: compared with the native mediainfo and ffprobe, where they are installed
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isUnread, mediaReader } from "deliverables-core";
import { createAnalyser, nodeFolder } from "deliverables-core/node";
import { agrees, factAt, inWords } from "./conformance/compare.mjs";
import { ffprobeFacts } from "./conformance/ffprobe-facts.mjs";
import { mediaInfoFacts } from "./conformance/mediainfo-facts.mjs";

const expectedFacts = readJson("./conformance-expected.json");
const reasons = readJson("./conformance-reasons.json").map((reason) => ({
  ...reason,
  file: new RegExp(`^(?:${reason.file})$`),
  field: new RegExp(`^(?:${reason.field})$`),
}));
const tools = [
  { name: "mediainfo", versionOption: "--Version", facts: mediaInfoFacts },
  { name: "ffprobe", versionOption: "-version", facts: ffprobeFacts },
];

const analyser = createAnalyser();
const readMedia = mediaReader(analyser.analyse);
const counts = new Map();
try {
  await compareWithExpectations(process.env.DELIVERABLES_MEDIA);
  await compareWithTools(process.env.DELIVERABLES_MADE_MEDIA);
} finally {
  await analyser.close();
}
for (const [source, count] of counts) {
  console.log(
    `${source.padEnd(14)} ${count.agreed} agree, ${count.explained} differ for a known reason, ${count.failed} differ`,
  );
}
const passed = sum("agreed") + sum("explained");
const failed = sum("failed");
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function compareWithExpectations(folder) {
  if (!folder || !existsSync(folder)) {
    console.log("expectations: DELIVERABLES_MEDIA names no folder, so nothing is compared");
    return;
  }
  for (const [path, expected] of Object.entries(expectedFacts)) {
    const probe = existsSync(join(folder, path)) ? await probeOf(folder, path) : undefined;
    if (!probe) fail("expectations", path, "file", "is there and can be read", "missing or unread");
    else compare("expectations", path, probe, expected);
  }
}

async function compareWithTools(folder) {
  if (!folder || !existsSync(folder)) {
    console.log("tools: DELIVERABLES_MADE_MEDIA names no folder, so nothing is compared");
    return;
  }
  const files = readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  for (const { name, versionOption, facts } of tools) {
    if (spawnSync(name, [versionOption]).error) {
      console.log(`${name}: not installed, so nothing is compared`);
      continue;
    }
    for (const file of files) {
      const [probe, theirs] = [await probeOf(folder, file), facts(join(folder, file))];
      // A file that is no picture or sound to us and to them: subtitles, stills, noise.
      const isMedia = probe && (probe.video.length > 0 || probe.audio.length > 0);
      if (theirs && (isMedia || theirs["container.format"]))
        compare(name, file, probe ?? { container: {}, video: [], audio: [] }, theirs);
    }
  }
}

/** Compares what the source knows. What it is silent about says nothing about us; `null` means that the fact must be absent. */
function compare(source, file, probe, expected) {
  for (const [field, value] of Object.entries(expected)) {
    if (value === undefined || (typeof value === "object" && value !== null && Number.isNaN(value.near))) continue;
    const ours = factAt(probe, field);
    if (value === null ? ours === undefined : agrees(ours, value)) countOf(source).agreed++;
    else if (reasonFor(source, file, field, ours)) countOf(source).explained++;
    else fail(source, file, field, value === null ? "absent" : inWords(value), ours);
  }
}

/** A reason with `"ours": "absent"` excuses a fact that we leave out, not one that we give differently. */
function reasonFor(source, file, field, ours) {
  return reasons.find(
    (reason) =>
      reason.tool === source &&
      reason.file.test(file) &&
      reason.field.test(field) &&
      (reason.ours !== "absent" || ours === undefined),
  );
}

function fail(source, file, field, expected, ours) {
  countOf(source).failed++;
  console.log(`${source}  ${file}  ${field}: expected ${expected}, ours ${ours ?? "absent"}`);
}

async function probeOf(folder, path) {
  const file = await nodeFolder(folder)
    .open(path)
    .catch(() => undefined);
  if (!file) return undefined;
  try {
    const probe = await readMedia(file);
    return isUnread(probe) ? undefined : probe;
  } finally {
    await file.close();
  }
}

function countOf(source) {
  const count = counts.get(source) ?? { agreed: 0, explained: 0, failed: 0 };
  counts.set(source, count);
  return count;
}

function sum(kind) {
  return [...counts.values()].reduce((total, count) => total + count[kind], 0);
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
