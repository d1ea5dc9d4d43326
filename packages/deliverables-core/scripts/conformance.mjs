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

/** Fewer files than this in a folder that was named are no comparison, but a wrong folder. */
const leastFiles = 10;

const expectedFacts = readJson("./conformance-expected.json");
const reasons = readJson("./conformance-reasons.json").map(({ tool, file, field, ours, reason }) => {
  if (!ours) throw new Error(`conformance-reasons.json: "${reason}" names no value of ours`);
  const whole = (pattern) => new RegExp(`^(?:${pattern})$`);
  return { tool, file: whole(file), field: whole(field), ours: whole(ours) };
});
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
    `${source.padEnd(14)} ${count.files.size} files: ${count.agreed} agree, ${count.explained} differ for a known reason, ${count.failed} differ`,
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
  const held = ["real", "made"].flatMap((part) => filesIn(join(folder, part)).map((name) => `${part}/${name}`));
  for (const path of held)
    if (!expectedFacts[path]) fail("expectations", path, "file", "facts to compare with", "none");
  enough("expectations");
}

async function compareWithTools(folder) {
  if (!folder || !existsSync(folder)) {
    console.log("tools: DELIVERABLES_MADE_MEDIA names no folder, so nothing is compared");
    return;
  }
  const files = filesIn(folder);
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
    enough(name);
  }
}

/** The names of the files in a folder, without what explains it. */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile() && !/\.(md|sh)$/.test(name))
    .sort();
}

function enough(source) {
  const { files } = countOf(source);
  if (files.size < leastFiles) fail(source, "folder", "files", `at least ${leastFiles} compared`, files.size);
}

/** Compares what the source knows. What it is silent about says nothing about us; `null` means that the fact must be absent. */
function compare(source, file, probe, expected) {
  countOf(source).files.add(file);
  for (const [field, value] of Object.entries(expected)) {
    if (value === undefined || (typeof value === "object" && value !== null && Number.isNaN(value.near))) continue;
    const ours = factAt(probe, field);
    if (value === null ? ours === undefined : agrees(ours, value)) countOf(source).agreed++;
    else if (reasonFor(source, file, field, ours)) countOf(source).explained++;
    else fail(source, file, field, value === null ? "absent" : inWords(value), ours);
  }
}

/** A reason excuses one value of ours, `absent` where we leave the fact out: any other value is a difference. */
function reasonFor(source, file, field, ours) {
  return reasons.find(
    (reason) =>
      reason.tool === source &&
      reason.file.test(file) &&
      reason.field.test(field) &&
      reason.ours.test(`${ours ?? "absent"}`),
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
  const count = counts.get(source) ?? { agreed: 0, explained: 0, failed: 0, files: new Set() };
  counts.set(source, count);
  return count;
}

function sum(kind) {
  return [...counts.values()].reduce((total, count) => total + count[kind], 0);
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
