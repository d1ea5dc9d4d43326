import { type Comparison, pointerStep, wordsForPlace } from "deliverables-core";
import { clientNote } from "./client-note.js";
import type { KnownDelivery } from "./known-delivery.js";
import { code, plainText } from "./markdown.js";
import type { NodeAt } from "./node-at.js";
import type { SpecText } from "./spec-text.js";
import { vocabularyAt } from "./vocabulary-at.js";

const mostFiles = 8;

/** The requirement in words with its unit, what the client takes, and what each delivered file has. */
export function requirementHover(spec: SpecText, at: NodeAt, known: KnownDelivery): string | undefined {
  const keys = requirementKeys(at.keys);
  const pointer = keys.map(pointerStep).join("");
  const vocabulary = vocabularyAt(keys, (name) => spec.deliverables.get(name)?.type);
  if (!vocabulary) return undefined;
  // Of what is only said to be wrong there is nothing to tell here: its finding says it.
  const compared = known.compared.filter(
    (one) => one.pointer === pointer && (one.actual !== undefined || one.outcome === "unchecked"),
  );
  const asked = compared.find(({ expected }) => expected !== undefined)?.expected;
  const told = [
    `**${plainText(wordsForPlace(keys))}**${asked === undefined ? "" : ` is to be ${plainText(asked)}`}`,
    vocabulary.description && plainText(vocabulary.description),
    // Of a value that is written already, what else it could be is told by completion.
    asked === undefined &&
      vocabulary.keys.length === 0 &&
      vocabulary.takes &&
      at.node.type !== "number" &&
      `It takes ${plainText(vocabulary.takes)}.`,
    clientNote(spec.client, keys),
    deliveredFiles(compared, known),
  ];
  return told.filter(Boolean).join("\n\n");
}

const parts = ["min", "max", "target", "tolerance", "deliverable"];

/** The way to the whole requirement from a part of it: one of several values, an end of a range. */
function requirementKeys(keys: string[]): string[] {
  const last = keys.at(-1) ?? "";
  const isPart = keys[0] === "deliverables" && keys.length > 3 && (/^\d+$/.test(last) || parts.includes(last));
  return isPart ? requirementKeys(keys.slice(0, -1)) : keys;
}

/** What the files have, the wrong ones first. */
function deliveredFiles(compared: readonly Comparison[], known: KnownDelivery): string | undefined {
  if (compared.length === 0) return undefined;
  const order = { wrong: 0, unchecked: 1, met: 2 };
  const lines = compared
    .toSorted((one, other) => order[one.outcome] - order[other.outcome])
    .slice(0, mostFiles)
    .map((one) => `- ${sayComparison(one, known)}`);
  const rest = compared.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}

function sayComparison({ file, item, deliverable, outcome, actual }: Comparison, { pending }: KnownDelivery): string {
  const name = file === undefined ? plainText(item ?? deliverable ?? "All") : code(file);
  if (file !== undefined && pending.has(file)) return `${name}: reading…`;
  if (outcome === "unchecked") return `${name}: does not say`;
  return `${name}: ${actual === undefined ? "" : `${plainText(actual)}, `}${outcome === "met" ? "right" : "**wrong**"}`;
}
