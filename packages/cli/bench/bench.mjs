#!/usr/bin/env node
// `npm run bench`: our wall time, memory and bytes read, beside MediaInfo, ffprobe and MediaConch in the same run.
// Options: --files <n> (default 1,008), --flat <n> (default 5,004), --quick (504 files, one round, no run over many files).
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { kinds } from "./kinds.mjs";
import { makeFiles, makeSparse, makeTiny } from "./make-files.mjs";
import { measure } from "./measure.mjs";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "1008" },
    flat: { type: "string", default: "5004" },
    quick: { type: "boolean", default: false },
  },
});
const bin = fileURLToPath(new URL("../dist/deliverables.js", import.meta.url));
const home = join(tmpdir(), "deliverables-bench");
const copiesFor = (files) => Math.ceil(files / Object.keys(kinds).length);

if (!isInstalled("ffmpeg", "-version")) {
  console.log(
    "The benchmark makes its files with ffmpeg, which is not installed here. Its peers are mediainfo, ffprobe and mediaconch.",
  );
  process.exit(0);
}

const paths = makeFiles(join(home, "kinds"), join(home, "mixed"), copiesFor(values.quick ? 504 : Number(values.files)));
// Programs that are slow for each file get a tenth of the files, and their time is multiplied.
const tenth = paths.filter((_, index) => index % 10 === 0);
const eachByFfprobe = 'for f; do ffprobe -v quiet -print_format json -show_format -show_streams "$f"; done';
const programs = [
  {
    name: "deliverables check",
    command: process.execPath,
    args: [bin, "check", join(home, "mixed"), "--format", "json"],
  },
  { name: "mediainfo, one process", command: "mediainfo", args: ["--Output=JSON", ...paths] },
  {
    name: "ffprobe, one process per file",
    command: "sh",
    args: ["-c", eachByFfprobe, "sh", ...tenth],
    needs: "ffprobe",
    files: tenth,
  },
  { name: "mediaconch, one process", command: "mediaconch", args: ["-mi", "-fx", ...tenth], files: tenth },
].filter(
  ({ command, needs = command }) =>
    command === process.execPath || isInstalled(needs, needs === "ffprobe" ? "-version" : "--version"),
);

const rounds = values.quick ? 1 : 3;
console.log(
  `${paths.length} mixed files, page cache warm; the best of ${rounds} ${rounds === 1 ? "round" : "rounds"} after one to warm up\n`,
);
const best = new Map();
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, command, args, files = paths } of programs) {
    // MediaConch keeps what it has seen in its user's home: a new home makes it look again, as the others do.
    const env = command === "mediaconch" ? { ...process.env, HOME: mkdtempSync(join(home, "user-")) } : process.env;
    const result = await measure(command, args, env);
    const seconds = (result.seconds * paths.length) / files.length;
    if (round > 0 && seconds < (best.get(name)?.seconds ?? Number.POSITIVE_INFINITY))
      best.set(name, { ...result, seconds });
  }
}
const [ours] = best.values();
console.table(
  [...best].map(([program, { seconds, peakMb, readMb }]) => ({
    program,
    "wall s": Number(seconds.toFixed(2)),
    "we take": `${(ours.seconds / seconds).toFixed(2)} ×`,
    // A shell that starts ffprobe again and again has no figures of its own.
    "peak MB": program.startsWith("ffprobe") ? "" : Math.round(peakMb),
    "read MB": program.startsWith("ffprobe")
      ? ""
      : Math.round((readMb * paths.length) / (program.startsWith("mediaconch") ? tenth.length : paths.length)),
  })),
);

console.log("\nRead of files of 60 GB (sparse; the MXF files are zeros from the end of their essence on):");
// What the program reads of itself: its code and the prober's, for a file of hardly any bytes.
const { readMb: ownMb } = await measure(process.execPath, [bin, "probe", makeTiny(home)]);
for (const path of makeSparse(join(home, "kinds"), join(home, "sparse"), 60)) {
  const { readMb, seconds } = await measure(process.execPath, [bin, "probe", path]);
  console.log(
    `  ${basename(path).padEnd(20)} ${(readMb - ownMb).toFixed(2)} MB, ${seconds.toFixed(2)} s with start-up`,
  );
}

if (!values.quick) {
  const many = makeFiles(join(home, "kinds"), join(home, "many"), copiesFor(Number(values.flat)));
  const { seconds, peakMb, firstThirdMb, lastThirdMb } = await measure(process.execPath, [
    bin,
    "check",
    join(home, "many"),
    "--format",
    "json",
  ]);
  console.log(
    `\n${many.length} files: ${seconds.toFixed(1)} s, peak ${Math.round(peakMb)} MB (first third ${Math.round(firstThirdMb)} MB, last third ${Math.round(lastThirdMb)} MB)`,
  );
}

function isInstalled(program, versionOption) {
  try {
    execFileSync(program, [versionOption], { stdio: "ignore" });
    return true;
  } catch (error) {
    return error.code !== "ENOENT";
  }
}
