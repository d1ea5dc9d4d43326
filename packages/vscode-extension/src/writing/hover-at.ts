import type { TextRange } from "deliverables-core";
import { ruleNote } from "./complete-words.js";
import { deliverableHover } from "./deliverable-hover.js";
import type { Hover } from "./hover.js";
import type { KnownDelivery } from "./known-delivery.js";
import { languageName } from "./languages.js";
import { plainText } from "./markdown.js";
import { nameHover } from "./name-hover.js";
import { type NodeAt, nodeAt } from "./node-at.js";
import { requirementHover } from "./requirement-hover.js";
import type { SpecText } from "./spec-text.js";
import { tokenAt } from "./token-at.js";
import { tokenHover } from "./token-hover.js";

/** What can be told of the word at an offset: the requirement, its source, and what the delivered files have. */
export function hoverAt(spec: SpecText, offset: number, known: KnownDelivery): Hover | undefined {
  const at = nodeAt(spec.json, offset);
  if (!at) return undefined;
  const whole = spec.json.rangeOf(at.node.offset, at.node.offset + at.node.length);
  const token = !at.isKey && isName(at) ? tokenAt(spec.json, at.node, offset) : undefined;
  if (token) {
    const text = tokenHover(spec, at, token);
    if (text) return { range: spec.json.rangeOf(token.start, token.end), text };
  }
  return textHover(spec, at, known, whole);
}

function textHover(spec: SpecText, at: NodeAt, known: KnownDelivery, range: TextRange): Hover | undefined {
  const [section, name] = at.keys;
  const parts: (string | undefined)[] = [];
  if (section === "deliverables" && at.keys.length === 2 && at.isKey) parts.push(deliverableHover(name ?? "", known));
  if (section === "rules" && at.keys.length === 2) parts.push(ruleNote(name ?? ""));
  if (!at.isKey && isName(at)) parts.push(nameHover(spec, at, known));
  if (!at.isKey && isLanguage(at)) parts.push(languageWords(String(at.node.value)));
  if (section === "client" && at.keys.length === 1) parts.push(clientWords(spec));
  // Of a name, the files are told already; of a rule, why it matters.
  if ((at.isKey || at.keys[2] !== "files") && section !== "rules") parts.push(requirementHover(spec, at, known));
  const text = parts.filter(Boolean).join("\n\n");
  return text ? { range, text } : undefined;
}

function clientWords({ client }: SpecText): string | undefined {
  if (!client) return undefined;
  return `**${plainText(client.title)}**\n\n${plainText(client.coverage)}\n\n${plainText(client.disclaimer)}`;
}

/** A text in which tokens count: a name under `files`, or a duration. */
function isName({ keys: [section, , field], node }: NodeAt): boolean {
  return section === "deliverables" && (field === "files" || field === "duration") && node.type === "string";
}

function isLanguage({ keys, node }: NodeAt): boolean {
  const [last = "", before] = keys.toReversed();
  return (
    node.type === "string" &&
    (last === "language" || (/^\d+$/.test(last) && ["language", "languages"].includes(before ?? "")))
  );
}

function languageWords(tag: string): string | undefined {
  const name = languageName(tag);
  return name && plainText(name);
}
