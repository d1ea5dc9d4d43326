#!/usr/bin/env node
// `npm run bench`: our wall time, memory and bytes read, beside MediaInfo, ffprobe and MediaConch in the same run.
// Options: --files <n> (default 1,008), --flat <n> (default 5,004), --quick (504 files, one round, no run over many files).
// A target that is missed is told. A program that ends unexpectedly, or a report without every file, fails the benchmark.
import { createHash } from "node:crypto";
import { linkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { hashLargeFile } from "./hashing.mjs";
import { kinds } from "./kinds.mjs";
import { makeFiles, makeSparse, makeTiny } from "./make-files.mjs";
import { readPapers } from "./papers.mjs";
import { isInstalled, makeSureOfReport, measureCheck, measureProbe, peers, workers } from "./programs.mjs";
import { writeAllReports } from "./reports.mjs";
import { measureStartUp } from "./start-up.mjs";
import { atLeast, atMost, targets } from "./targets.mjs";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "1008" },
    flat: { type: "string", default: "5004" },
    quick: { type: "boolean", default: false },
  },
});
const home = join(tmpdir(), "deliverables-bench");
// Made once, until another kind of file is asked for.
const cache = join(home, `kinds-${createHash("sha256").update(JSON.stringify(kinds)).digest("hex").slice(0, 8)}`);
const copiesFor = (files) => Math.ceil(files / Object.keys(kinds).length);

if (isInstalled("ffmpeg", "-version")) {
  try {
    await measureStartUp(home);
    await compareWithPeers();
    await readLongFiles();
    await readPapers(home);
    await writeAllReports(home);
    await hashLargeFile(home, values.quick ? 256 : 1024, values.quick ? 3 : 5);
    if (!values.quick) await checkManyFiles();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  console.log(
    "The benchmark makes its files with ffmpeg, which is not installed here. Its peers are mediainfo, ffprobe and mediaconch.",
  );
}

async function compareWithPeers() {
  const folder = join(home, "mixed");
  const paths = makeFiles(cache, folder, copiesFor(values.quick ? 504 : Number(values.files)));
  await makeSureOfReport(folder, paths, home);
  const ours = { name: "deliverables check", files: paths, run: () => measureCheck(folder) };
  const programs = [ours, ...peers(paths, home)];
  const rounds = values.quick ? 1 : 3;
  console.log(
    `${paths.length} mixed files, ${workers} workers, page cache warm; the best of ${rounds} ${rounds === 1 ? "round" : "rounds"} after one to warm up\n`,
  );
  const best = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, files, run } of programs) {
      const share = paths.length / files.length;
      const { seconds, peakMb, readMb } = await run();
      const result = { seconds: seconds * share, peakMb, readMb: readMb * share };
      if (round > 0 && !(best.get(name)?.seconds <= result.seconds)) best.set(name, result);
    }
  }
  console.table([...best].map((result) => comparison(result, best.get(ours.name))));
}

function comparison([program, { seconds, peakMb, readMb }], ours) {
  const weTake = ours.seconds / seconds;
  const itTakes = seconds / ours.seconds;
  return {
    program,
    "wall s": Number(seconds.toFixed(2)),
    "we take": `${weTake.toFixed(2)} ×`,
    "it takes": `${itTakes.toFixed(2)} ×`,
    target: program.startsWith("mediainfo")
      ? `we take ${atMost(weTake, targets.timesMediainfo, "×")}`
      : program.startsWith("ffprobe")
        ? `it takes ${atLeast(itTakes, targets.timesFasterThanFfprobe, "×")}`
        : "",
    "peak MB": peakMb ? Math.round(peakMb) : "",
    "read MB": readMb ? Math.round(readMb) : "",
  };
}

async function readLongFiles() {
  console.log("\nRead of files of 60 GB (sparse; the MXF files are zeros from the end of their essence on):");
  // What the program reads of itself: its code and the prober's, for a file of hardly any bytes.
  const { readMb: ownMb } = await measureProbe(makeTiny(home));
  for (const path of makeSparse(cache, join(home, "sparse"), 60)) {
    const { readMb, seconds } = await measureProbe(path);
    const fileMb = Math.max(0, readMb - ownMb);
    const target = atMost(fileMb, targets.readMb[extname(path).slice(1)], "MB");
    console.log(
      `  ${basename(path).padEnd(20)} ${fileMb.toFixed(2).padStart(6)} MB (${target}), ${seconds.toFixed(2)} s with start-up`,
    );
  }
}

async function checkManyFiles() {
  // Links: this is about memory, and so many copies would fill a disk.
  const folder = join(home, "many");
  const many = makeFiles(cache, folder, copiesFor(Number(values.flat)), (from, to) => linkSync(from, to));
  const { seconds, peakMb, firstThirdMb, lastThirdMb } = await measureCheck(folder);
  const mb = (value) => `${Math.round(value)} MB`;
  console.log(
    `\n${many.length} files: ${seconds.toFixed(1)} s, peak ${mb(peakMb)} (${atMost(peakMb, targets.peakMb, "MB")}); first third ${mb(firstThirdMb)}, last third ${mb(lastThirdMb)} (flat, ${atMost(lastThirdMb / firstThirdMb, targets.growth, "× the first")})`,
  );
}
