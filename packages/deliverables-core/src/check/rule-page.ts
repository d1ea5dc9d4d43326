import { singleLine } from "../report/single-line.js";
import { sayFile } from "./examples/say-file.js";
import type { Rule, RuleExample, RulePage } from "./rule.js";
import type { WaiverExample, WaiverPage } from "./waivers/waiver-page.js";

/** Where a rule's page lies in the project. */
export function pageOf(code: string): string {
  return `docs/rules/${code}.md`;
}

/** A rule's page as Markdown, written from the rule itself. */
export function rulePage(rule: Rule | SpecFaultPage | WaiverPage): string {
  return `${[
    `# ${rule.title}`,
    `\`${rule.code}\` · ${"check" in rule ? `${rule.severity}, unless the spec's \`rules\` says otherwise` : `always ${rule.severity === "error" ? "an error" : `a ${rule.severity}`}`}`,
    `**Why it matters.** ${rule.why}`,
    `**How to put it right.** ${rule.fix}`,
    ...(rule.clause ? [`**Where it comes from.** ${rule.clause}`] : []),
    "## Examples",
    ...rule.examples().map(sayExample),
  ].join("\n\n")}\n`;
}

/** A page about a fault of the spec itself. Its examples are specs as they are typed. */
export interface SpecFaultPage extends RulePage {
  examples: () => SpecExample[];
}

/** A spec as it is typed, and what is said of it. */
export interface SpecExample {
  title?: string;
  spec: string;
  /** The text of the house's configuration, `../.deliverablesrc.json`. */
  house?: string;
  /** The text of a client sheet beside it, `./acme.client.jsonc`. */
  sheet?: string;
  finds: string[];
}

function sayExample(example: RuleExample | SpecExample | WaiverExample): string {
  if ("waiver" in example) return waiverExample(example);
  return "files" in example ? deliveryExample(example) : specExample(example);
}

function waiverExample({ title, waiver, today, sha256, found, finds }: WaiverExample): string {
  const [finding] = found;
  const file = waiver.file === undefined ? "" : sha256 ? `, \`${waiver.file}\` has the SHA-256 \`${sha256}\`` : "";
  const seen = finding
    ? `${waiver.code} finds ${finding.actual}, expected ${finding.expected}`
    : `${waiver.code} finds nothing`;
  return [
    heading(title),
    fenced("jsonc", JSON.stringify(waiver, null, 2)),
    `on ${today}${file}, and ${seen}`,
    verdict(finds),
  ].join("\n\n");
}

function deliveryExample(example: RuleExample): string {
  const { production: _, ...spec } = example.spec;
  const files = Object.entries(example.files).map(([path, file]) => {
    return `- \`${singleLine(path)}\`: ${typeof file === "number" ? `${file} bytes` : sayFile(file)}`;
  });
  const folder = files.length > 0 ? `in the folder:\n\n${files.join("\n")}` : "and an empty folder";
  return [heading(example.title), fenced("jsonc", JSON.stringify(spec, null, 2)), folder, verdict(example.finds)].join(
    "\n\n",
  );
}

function specExample({ title, spec, house, sheet, finds }: SpecExample): string {
  const withSheet = sheet === undefined ? [] : ["with this `acme.client.jsonc`:", fenced("jsonc", sheet)];
  const withHouse = house === undefined ? [] : ["with this `../.deliverablesrc.json`:", fenced("jsonc", house)];
  return [heading(title), fenced("jsonc", spec), ...withHouse, ...withSheet, verdict(finds)].join("\n\n");
}

function heading(title = "Example"): string {
  return `### ${title}`;
}

function verdict(finds: string[]): string {
  return finds.length === 0
    ? "says nothing: this is right."
    : `says:\n\n${finds.map((text) => `> ${singleLine(text)}`).join("\n>\n")}`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
