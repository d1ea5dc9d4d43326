import { applyFix } from "./fixes/apply-fix.js";
import { fixClientRequirement } from "./fixes/fix-client-requirement.js";
import { fixCount, fixExtension, fixName } from "./fixes/fix-files.js";
import { fixDuplicateKey, fixUnknownKey } from "./fixes/fix-keys.js";
import { fixMissingKey } from "./fixes/fix-missing-key.js";
import { fixFilePattern, fixUnknownToken } from "./fixes/fix-names.js";
import { fixEpisodes, fixLanguages } from "./fixes/fix-occasions.js";
import { fixUnknownClient, fixUnknownDeliverable, fixUnknownRule } from "./fixes/fix-references.js";
import { fixSyntax } from "./fixes/fix-syntax.js";
import { fixJunk, fixUnexpected } from "./fixes/fix-unclaimed.js";
import { fixValue } from "./fixes/fix-value.js";
import { answering, type Fixable, type FixEdit, type QuickFix, type Repair } from "./fixes/quick-fix.js";
import type { KnownDelivery } from "./known-delivery.js";
import { readSpecText, type SpecText } from "./spec-text.js";

type Fixer = (spec: SpecText, finding: Fixable, known: KnownDelivery) => Repair[];

/** Findings that a change of the spec or of a name can put right. For all others somebody has to make another file. */
const fixers: Readonly<Record<string, Fixer>> = {
  "spec/syntax": fixSyntax,
  "spec/duplicate-key": fixDuplicateKey,
  "spec/unknown-key": fixUnknownKey,
  "spec/missing-key": fixMissingKey,
  "spec/value": fixValue,
  "spec/unknown-client": fixUnknownClient,
  "spec/client-requirement": fixClientRequirement,
  "spec/file-pattern": fixFilePattern,
  "spec/unknown-token": fixUnknownToken,
  "spec/unknown-deliverable": fixUnknownDeliverable,
  "spec/unknown-rule": fixUnknownRule,
  "spec/languages": fixLanguages,
  "spec/episodes": fixEpisodes,
  "files/name": fixName,
  "files/unexpected": fixUnexpected,
  "files/junk": fixJunk,
  "files/extension": fixExtension,
  "files/count": fixCount,
};

/** The ways to put findings right, those of one finding together, the likeliest first. */
export function fixesFor(spec: SpecText, findings: readonly Fixable[], known: KnownDelivery): QuickFix[] {
  return findings.flatMap((finding) => {
    const fixer = Object.hasOwn(fixers, finding.code) ? fixers[finding.code] : undefined;
    const repairs = fixer?.(spec, finding, known) ?? [];
    return repairs.filter(({ edits }) => edits.length > 0).map((repair) => answering(finding, repair));
  });
}

/** Every change that cannot be wrong, as one. */
export interface AllSafeFixes {
  title: string;
  edits: FixEdit[];
  /** How many findings it answers. */
  count: number;
}

/** Makes all safe fixes after one another, each on the text that the one before left, so that none gets into another's way. */
export function safeFixesFor(
  spec: SpecText,
  findings: readonly Fixable[],
  known: KnownDelivery,
): AllSafeFixes | undefined {
  let current = spec;
  const renames = new Map<string, FixEdit>();
  let count = 0;
  // From the last to the first: a range that a finding brings still holds when what stands before it has not changed.
  for (const finding of [...findings].reverse()) {
    const fix = fixesFor(current, [finding], known).find(({ isSafe }) => isSafe);
    if (!fix) continue;
    for (const edit of fix.edits) if (edit.kind === "rename") renames.set(edit.to, edit);
    const text = applyFix(current.text, fix.edits);
    if (text !== current.text) current = readSpecText(text);
    count += 1;
  }
  if (count === 0) return undefined;
  const title =
    count === 1 ? "Put right what cannot be wrong" : `Put right all ${count} findings that have one right answer`;
  return { title, edits: [...difference(spec, current.text), ...renames.values()], count };
}

/** One replacement that leads from one text to another. */
function difference({ text, json }: SpecText, to: string): FixEdit[] {
  if (text === to) return [];
  let start = 0;
  while (start < text.length && text[start] === to[start]) start += 1;
  let end = 0;
  while (end < text.length - start && end < to.length - start && text.at(-1 - end) === to.at(-1 - end)) end += 1;
  return [
    { kind: "replace", range: json.rangeOf(start, text.length - end), newText: to.slice(start, to.length - end) },
  ];
}
