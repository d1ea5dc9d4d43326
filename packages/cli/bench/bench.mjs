#!/usr/bin/env node
// `npm run bench`: our wall time, peak memory and bytes read, beside MediaInfo, ffprobe and MediaConch in the same run.
// Options: --files <n> (default 1,000), --flat <n> (default 5,000), --quick (504 files, no memory run).
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeFiles, makeSparse } from "./make-files.mjs";
import { measure } from "./measure.mjs";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    flat: { type: "string", default: "5000" },
    quick: { type: "boolean", default: false },
  },
});
const bin = fileURLToPath(new URL("../dist/deliverables.js", import.meta.url));
const home = join(tmpdir(), "deliverables-bench");
const kindsPerCopy = 18;
const has = (program) => {
  try {
    execFileSync(program, [program === "ffprobe" ? "-version" : "--version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    return error.code !== "ENOENT";
  }
};
if (!has("ffmpeg")) {
  console.log(
    "The benchmark makes its files with ffmpeg, which is not installed here. Install ffmpeg, mediainfo and mediaconch.",
  );
  process.exit(0);
}

const wanted = values.quick ? 504 : Number(values.files);
const paths = makeFiles(join(home, "kinds"), join(home, "mixed"), Math.ceil(wanted / kindsPerCopy));
console.log(`${paths.length} mixed files; every program runs twice, the second run counts (warm page cache)\n`);

const rows = [];
async function run(name, command, args, share = 1, freshHome = false) {
  // MediaConch keeps what it has seen in its user's home: a new home makes it look again, as everyone else does.
  const env = () => (freshHome ? { ...process.env, HOME: mkdtempSync(join(home, "user-")) } : process.env);
  await measure(command, args, env());
  const result = await measure(command, args, env());
  const seconds = result.seconds / share;
  rows.push({
    program: name,
    "wall s": seconds.toFixed(2),
    "peak MB": result.peakMb.toFixed(0),
    "read MB": result.readMb.toFixed(0),
  });
  return seconds;
}

const ours = await run("deliverables check", process.execPath, [bin, "check", join(home, "mixed"), "--format", "json"]);
const peers = {};
if (has("mediainfo")) peers.mediainfo = await run("mediainfo, one process", "mediainfo", ["--Output=JSON", ...paths]);
if (has("ffprobe")) {
  // One process for each file takes minutes: a tenth of the files, multiplied.
  const some = paths.filter((_, index) => index % 10 === 0);
  const script = 'for f; do ffprobe -v quiet -print_format json -show_format -show_streams "$f"; done';
  peers.ffprobe = await run(
    "ffprobe, one per file (a tenth, ×10)",
    "sh",
    ["-c", script, "sh", ...some],
    some.length / paths.length,
  );
}
if (has("mediaconch"))
  peers.mediaconch = await run(
    "mediaconch, one process (a tenth, ×10)",
    "mediaconch",
    ["-mi", "-fx", ...paths.filter((_, index) => index % 10 === 0)],
    0.1,
  );
console.table(rows);
for (const [name, seconds] of Object.entries(peers))
  console.log(`deliverables takes ${(ours / seconds).toFixed(2)} × the time of ${name}`);

console.log("\nRead of one file of 60 GB each (sparse):");
for (const path of makeSparse(join(home, "kinds"), join(home, "sparse"), 60)) {
  const empty = await measure(process.execPath, [bin, "probe", join(home, "kinds", "mix.flac")]);
  const result = await measure(process.execPath, [bin, "probe", path]);
  console.log(
    `  ${path.split("/").at(-1).padEnd(20)} ${(result.readMb - empty.readMb).toFixed(2)} MB, ${result.seconds.toFixed(2)} s`,
  );
}

if (!values.quick) {
  const many = makeFiles(join(home, "kinds"), join(home, "many"), Math.ceil(Number(values.flat) / kindsPerCopy));
  const result = await measure(process.execPath, [bin, "check", join(home, "many"), "--format", "json"]);
  console.log(`\n${many.length} files: ${result.seconds.toFixed(1)} s, peak ${result.peakMb.toFixed(0)} MB`);
}
