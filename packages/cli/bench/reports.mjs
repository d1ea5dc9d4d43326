// What comes after the check: all reports of a large delivery, and hashing beside the system's own programs.
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createHasher, nodeFolder } from "deliverables-core/node";
import { measure } from "./measure.mjs";
import { isInstalled, measureCheck } from "./programs.mjs";
import { atLeast, atMost, targets } from "./targets.mjs";

const files = 10_000;
const findings = 2_000;

/** The same check with one report and with all of them: the difference is what the others take. */
export async function writeAllReports(home) {
  const folder = join(home, "reports");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "Stills"), { recursive: true });
  for (let index = 0; index < files - findings; index += 1)
    writeFileSync(join(folder, `Stills/still ${index}.tif`), "x");
  for (let index = 0; index < findings; index += 1) writeFileSync(join(folder, `nobody asked for ${index}.txt`), "x");
  const stills = { type: "other", files: "Stills/*.tif", count: { min: 1 }, owner: "publicity" };
  const spec = { production: { title: "The Long Field" }, deliverables: { stills } };
  writeFileSync(join(folder, "delivery.json"), JSON.stringify(spec));

  const out = join(home, "reports-out");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const all = ["html=report.html", "xlsx=report.xlsx", "csv=report.csv", "markdown=report.md", "junit=junit.xml"];
  const more = [
    ...all,
    "sarif=report.sarif",
    "gitlab=gitlab.json",
    "github=github.txt",
    "text=report.txt",
    "email=chase.txt",
    "ebu-qc=ebu-qc-reports",
    "json=report.json",
  ].map((one) => {
    const [format, name] = one.split("=");
    return `${format}=${join(out, name)}`;
  });
  // The first run of all finds nothing in the page cache, and would make the others look free.
  await measureCheck(folder);
  const one = await measureCheck(folder);
  const every = await measureCheck(folder, ...more.flatMap((format) => ["--format", format]));
  const seconds = every.seconds - one.seconds;
  console.log(`\nAll reports on ${files} files and ${findings} findings:`);
  console.log(
    `  ${seconds.toFixed(2)} s more than the check with one report (${atMost(seconds, targets.reportsSeconds, "s")})`,
  );
  console.log(
    `  ${Math.round(every.peakMb)} MB at most (${atMost(every.peakMb, targets.reportsPeakMb, "MB")}), ${Math.round(one.peakMb)} MB without them`,
  );
}

/** One large file on one thread, beside one process of each peer. */
export async function hashLargeFile(home, megabytes) {
  const folder = join(home, "hash");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "large.bin");
  const chunk = Uint8Array.from({ length: 2 ** 20 }, (_, index) => (index * 2654435761) >>> 13);
  const written = openSync(path, "w");
  for (let count = 0; count < megabytes; count += 1) writeSync(written, chunk);
  closeSync(written);

  const hasher = createHasher(1);
  const file = await nodeFolder(folder).open("large.bin");
  const began = performance.now();
  await hasher.digest(file);
  const seconds = (performance.now() - began) / 1000;
  await file.close();
  await hasher.close();
  console.log(`\nHashing ${megabytes} MB on one thread (SHA-256): ${Math.round(megabytes / seconds)} MB/s`);
  for (const [program, versionOption] of [
    ["sha256sum", "--version"],
    ["md5sum", "--version"],
    ["xxhsum", "--version"],
  ]) {
    if (!isInstalled(program, versionOption)) continue;
    const { seconds: theirs } = await measure(program, [path]);
    const times = theirs / seconds;
    // A seal has to hold against whoever would change a file unseen, and xxHash does not: it is told, and not reached.
    const why = program === "xxhsum" ? ", which is no SHA-256" : "";
    const target = atLeast(times, targets.timesHashPrograms, "×");
    console.log(
      `  ${program.padEnd(10)} ${Math.round(megabytes / theirs)} MB/s${why}: we are ${times.toFixed(2)} × as fast (${target})`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}
