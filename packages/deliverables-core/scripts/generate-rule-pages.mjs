// Writes docs/rules/ from the rules themselves. Runs on the built core. `--check` compares instead of writing.
import { readdirSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rulePages } from "deliverables-core";
import { keep } from "./keep.mjs";

const folder = fileURLToPath(new URL("../../../docs/rules/", import.meta.url));
const pages = rulePages();
for (const { code, page } of pages) keep(join(folder, `${code}.md`), page);

const list = pages.map(({ code, title }) => `- [${title}](${code}.md) \`${code}\``);
keep(
  join(folder, "README.md"),
  `# Rules\n\nEach page is written from the rule itself; its examples run as tests.\n\n${list.join("\n")}\n`,
);

const known = new Set(["README.md", ...pages.map(({ code }) => `${code}.md`)]);
for (const name of readdirSync(folder, { recursive: true })) {
  const path = String(name).split(sep).join("/");
  if (!path.endsWith(".md") || known.has(path)) continue;
  if (process.argv.includes("--check")) {
    console.error(`docs/rules/${path} belongs to no rule: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else rmSync(join(folder, path));
}
