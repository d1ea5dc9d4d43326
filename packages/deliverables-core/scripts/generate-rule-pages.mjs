// Writes docs/rules/ from the rules themselves. Runs on the built core. `--check` compares instead of writing.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rulePages } from "deliverables-core";
import { keep, removeOthers } from "./keep.mjs";

const folder = fileURLToPath(new URL("../../../docs/rules/", import.meta.url));
const pages = rulePages();
for (const { code, page } of pages) keep(join(folder, `${code}.md`), page);

const list = pages.map(({ code, title }) => `- [${title}](${code}.md) \`${code}\``);
keep(
  join(folder, "README.md"),
  `# Rules\n\nEach page is written from the rule itself; its examples run as tests.\n\n${list.join("\n")}\n`,
);

removeOthers(folder, ["README.md", ...pages.map(({ code }) => `${code}.md`)], "rule");
