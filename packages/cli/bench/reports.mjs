// What comes after the check: all reports of a large delivery.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureCheck } from "./programs.mjs";
import { atMost, targets } from "./targets.mjs";

const files = 10_000;
const findings = 2_000;

/** The same check with one report and with all of them: the difference is what the others take. */
export async function writeAllReports(home) {
  const folder = join(home, "reports");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "Stills"), { recursive: true });
  for (let index = 0; index < files - findings; index += 1)
    // Of no kind that is known: a text under the name of a picture would be one more finding.
    writeFileSync(join(folder, `Stills/still ${index}.tif`), "\u0001");
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
