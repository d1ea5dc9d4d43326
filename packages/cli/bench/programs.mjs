// The program, and its peers.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.mjs";

export const workers = 2;
const bin = fileURLToPath(new URL("../dist/deliverables.js", import.meta.url));
const env = { ...process.env, DELIVERABLES_WORKERS: String(workers) };

/** `deliverables check`: 1 is a rejected delivery, and any other code but 0 no answer at all. */
export function measureCheck(folder, ...options) {
  return measure(process.execPath, [bin, "check", folder, "--format", "json", ...options], { env, codes: [0, 1] });
}

export function measureProbe(file) {
  return measure(process.execPath, [bin, "probe", file], { env });
}

/** Makes sure, once, that the check which is timed really looks into every file. */
export async function makeSureOfReport(folder, paths, home) {
  const output = join(home, "report.json");
  // The report of an earlier run must not pass for this one's.
  rmSync(output, { force: true });
  await measureCheck(folder, "--output", output);
  const { deliverables, unchecked, counts } = JSON.parse(readFileSync(output, "utf8"));
  const listed = deliverables.flatMap(({ items }) => items.flatMap(({ files }) => files)).length;
  // The spec lies in the folder and is counted there.
  if (counts.files !== paths.length + 1 || listed !== paths.length || unchecked.length > 0) {
    throw new Error(
      `The report of ${folder} lists ${counts.files} files, ${listed} of them in deliverables, and leaves ${unchecked.length} unchecked; expected were ${paths.length + 1}, ${paths.length} and none.`,
    );
  }
}

/** Those that are installed. `files` are what a program is given: one that is slow for each file gets a tenth of them. */
export function peers(paths, home) {
  const tenth = paths.filter((_, index) => index % 10 === 0);
  const eachByFfprobe = 'for f; do ffprobe -v quiet -print_format json -show_format -show_streams "$f" || exit 1; done';
  return [
    {
      name: "mediainfo, one process",
      files: paths,
      isThere: () => isInstalled("mediainfo", "--version"),
      run: () => measure("mediainfo", ["--Output=JSON", ...paths]),
    },
    {
      name: "ffprobe, one process per file",
      files: tenth,
      isThere: () => isInstalled("ffprobe", "-version"),
      run: async () => {
        const { seconds } = await measure("sh", ["-c", eachByFfprobe, "sh", ...tenth]);
        // A shell that starts ffprobe again and again has no other figures of its own.
        return { seconds };
      },
    },
    {
      name: "mediaconch, one process",
      files: tenth,
      isThere: () => isInstalled("mediaconch", "--version"),
      run: () => mediaconch(tenth, home),
    },
  ].filter(({ isThere }) => isThere());
}

/** MediaConch keeps what it has seen in its user's home: a new home makes it look again, as the others do. */
async function mediaconch(files, home) {
  const user = mkdtempSync(join(home, "user-"));
  try {
    return await measure("mediaconch", ["-mi", "-fx", ...files], { env: { ...process.env, HOME: user } });
  } finally {
    rmSync(user, { recursive: true, force: true });
  }
}

export function isInstalled(program, versionOption) {
  try {
    execFileSync(program, [versionOption], { stdio: "ignore" });
    return true;
  } catch (error) {
    return error.code !== "ENOENT";
  }
}
