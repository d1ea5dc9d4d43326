// Writes down which rules there are, without what they do: who reads a spec alone need not load them (a third of what a start of
// the program takes). Part of the build; what it writes is not kept in the repository.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const { rules, specFaultPages } = await importSource("rules/index.ts");
const heads = rules.map(({ code, requirements, weighable }) => ({ code, requirements, weighable }));
const pages = specFaultPages.map(({ code, severity, fix }) => ({ code, severity, fix }));
writeFileSync(
  fileURLToPath(new URL("../src/rule-heads.generated.ts", import.meta.url)),
  `// Made of src/rules by the build. Do not edit.
import type { RuleHead } from "./check/rule.js";
import type { SpecPageHead } from "./check/spec-findings.js";

/** Every rule, in the order of their codes. */
export const ruleHeads: readonly RuleHead[] = ${JSON.stringify(heads, null, 2)};

/** What findings take from the pages about faults of a spec. */
export const specPageHeads: readonly SpecPageHead[] = ${JSON.stringify(pages, null, 2)};
`,
);
