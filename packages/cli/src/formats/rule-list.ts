import type { Paint } from "../terminal/color.js";
import { wrap } from "../terminal/wrap.js";

/** The codes of all rules with their titles, in groups by what they look at: the part of a code before its slash. */
export function formatRuleList(
  rules: readonly { code: string; title: string }[],
  { colors, columns }: { colors: Paint; columns: number },
): string {
  const width = Math.max(...rules.map(({ code }) => code.length));
  const groups = new Map<string, string[]>();
  for (const { code, title } of rules) {
    const group = code.slice(0, code.indexOf("/"));
    const titleLines = wrap(title, Math.max(20, columns - width - 4)).join(`\n${" ".repeat(width + 4)}`);
    groups.set(group, [...(groups.get(group) ?? []), `  ${colors.bold(code.padEnd(width))}  ${titleLines}`]);
  }
  const sections = [...groups].map(([group, lines]) => `${[colors.underline(group), ...lines].join("\n")}\n`);
  return `${sections.join("\n")}\nA rule's page: deliverables explain <code>\n`;
}
