// Writes the reports that the examples must give, and what the README shows of them. `--check` compares instead of writing.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clientConfidence, clientName, clientPages } from "deliverables-core";
import { keep } from "../../deliverables-core/scripts/keep.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = `${root}packages/cli/dist/deliverables.js`;

/** A report of an example as it is committed: without its header, which holds the time and the versions. */
export function exampleReport(name, format) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [bin, "check", `examples/${name}`, "--format", format],
    { cwd: root, encoding: "utf8" },
  );
  if (status === null || status > 1) throw new Error(stderr);
  if (format === "text") return stdout;
  const { header, ...report } = JSON.parse(stdout);
  return `${JSON.stringify(report, null, 2)}\n`;
}

export const exampleNames = readdirSync(`${root}examples`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of exampleNames) {
    keep(`${root}examples/${name}.report.txt`, exampleReport(name, "text"));
    keep(`${root}examples/${name}.report.json`, exampleReport(name, "json"));
  }
  keep(`${root}README.md`, readmeWith({ report: shownReport(), clients: clientTable() }));
}

function readmeWith(parts) {
  let readme = readFileSync(`${root}README.md`, "utf8");
  for (const [name, text] of Object.entries(parts)) {
    readme = readme.replace(
      new RegExp(`(<!-- ${name}: generated -->\n)[^]*?(<!-- end -->)`),
      (_, start, end) => `${start}${text}\n${end}`,
    );
  }
  return readme;
}

/** The first findings and the verdict of the rejected example. */
function shownReport() {
  const lines = exampleReport("dpp-episode-rejected", "text").trimEnd().split("\n");
  const table = lines.findLastIndex((line) => /^Deliverable\s/.test(line));
  return `\`\`\`\n${[...lines.slice(0, 34), "…", "", ...lines.slice(Math.max(table, 34))].join("\n")}\n\`\`\``;
}

function clientTable() {
  const rows = clientPages().map(({ path, client }) => {
    const { title, date = "", coverage } = client;
    return `| [\`${clientName(client)}\`](docs/clients/${path}) | ${title} | ${date} | ${clientConfidence(client)} | ${coverage} |`;
  });
  return [
    "| client schema | client | document of | confidence | covers |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
