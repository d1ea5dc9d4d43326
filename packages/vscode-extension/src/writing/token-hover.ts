import { blankFormats, fillTokens, ownTokens } from "deliverables-core";
import { code } from "./markdown.js";
import type { NodeAt } from "./node-at.js";
import type { SpecText } from "./spec-text.js";
import type { TokenUse } from "./token-at.js";
import { occasionValues } from "./token-meanings.js";

const mostTold = 6;

/** What a token stands for, for each episode and language; of a blank, what fills it. */
export function tokenHover(spec: SpecText, { keys, node }: NodeAt, { token, format }: TokenUse): string | undefined {
  const written = code(`<${token}${format === undefined ? "" : `:${format}`}>`);
  if (keys[2] === "duration") return durationHover(spec, keys[1] ?? "");
  if (format !== undefined && (blankFormats.includes(format.split(":")[0] ?? "") || blankFormats.includes(format)))
    return `${written} is a blank: any ${blankWords(format)} may stand there.`;
  const values = occasionValues(spec, keys[1] ?? "").flatMap((one) => {
    const filled = fillTokens(`<${token}${format === undefined ? "" : `:${format}`}>`, one);
    return "reason" in filled ? [] : [filled.pattern.map(({ text }) => text).join("")];
  });
  const each = [...new Set(values)];
  if (each.length === 0)
    return ownTokens.includes(token) && node.type === "string" ? `${written} has no value yet.` : undefined;
  const told = each.slice(0, mostTold).map(code).join(", ");
  return `${written} stands for ${told}${each.length > mostTold ? ` and ${each.length - mostTold} more` : ""}.`;
}

function durationHover({ episodes, production, deliverables }: SpecText, name: string): string {
  const per = deliverables.get(name)?.per;
  const lengths =
    Array.isArray(per) && per.includes("episode")
      ? episodes.map(({ duration }) => duration ?? production.duration)
      : [production.duration];
  const each = [...new Set(lengths)].filter((one) => one !== undefined);
  if (each.length === 0) return "`<duration>` has no value yet.";
  return `\`<duration>\` stands for ${each.slice(0, mostTold).map(code).join(", ")}.`;
}

function blankWords(format: string): string {
  const [kind = "", length] = format.split(":");
  if (/^[YMD-]+$/.test(format)) return `date written ${format}`;
  const what = kind === "alphanumeric" ? "letters and digits" : kind;
  return length === undefined ? what : `${length} ${what}`;
}
