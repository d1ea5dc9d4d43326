import type { TextPosition } from "deliverables-core";
import { applyFix } from "./fixes/apply-fix.js";
import { difference } from "./fixes/difference.js";
import { fixClientRequirement } from "./fixes/fix-client-requirement.js";
import { fixCount, fixExtension, fixName } from "./fixes/fix-files.js";
import { fixDuplicateKey, fixUnknownKey } from "./fixes/fix-keys.js";
import { fixMissingKey } from "./fixes/fix-missing-key.js";
import { fixFilePattern, fixUnknownToken } from "./fixes/fix-names.js";
import { fixEpisodes, fixLanguages } from "./fixes/fix-occasions.js";
import { fixUnknownClient, fixUnknownDeliverable, fixUnknownRule, fixWrittenWrong } from "./fixes/fix-references.js";
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
  "spec/language-tag": fixWrittenWrong,
  "spec/identifier": fixWrittenWrong,
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

/**
 * Makes all safe fixes. Those that stand apart are made together, the others after one another, each on the text that the ones
 * before left, so that none gets into another's way.
 */
export function safeFixesFor(
  spec: SpecText,
  findings: readonly Fixable[],
  known: KnownDelivery,
): AllSafeFixes | undefined {
  let current = spec;
  let left = findings;
  let count = 0;
  const renames = new Map<string, FixEdit>();
  for (;;) {
    const { fixes, later } = apartFrom(current, left, known);
    if (fixes.length === 0) break;
    for (const edit of fixes.flatMap(({ edits }) => edits)) if (edit.kind === "rename") renames.set(edit.to, edit);
    const text = applyFix(
      current.text,
      fixes.flatMap(({ edits }) => edits),
    );
    if (text !== current.text) current = readSpecText(text);
    count += fixes.length;
    left = later;
  }
  if (count === 0) return undefined;
  const title =
    count === 1 ? "Put right what has one right answer" : `Put right all ${count} findings that have one right answer`;
  return { title, edits: [...difference(spec, current.text), ...renames.values()], count };
}

/** Safe fixes of which no two change the same object or the same file, and the findings that wait for them. */
function apartFrom(
  spec: SpecText,
  findings: readonly Fixable[],
  known: KnownDelivery,
): { fixes: QuickFix[]; later: Fixable[] } {
  const fixes: QuickFix[] = [];
  const later: Fixable[] = [];
  const touched = new Set<string>();
  const targets = new Set<string>();
  for (const finding of findings) {
    const { pointer = "" } = finding.requirement ?? {};
    const place = finding.file ?? pointer.slice(0, pointer.lastIndexOf("/"));
    const fix = touched.has(place) ? undefined : fixesFor(spec, [finding], known).find(({ isSafe }) => isSafe);
    const changes = fix?.edits.flatMap((edit) => (edit.kind === "rename" ? [edit.to] : [])) ?? [];
    const isApart = !touched.has(place) && fix?.edits.every((edit) => !fixes.some((other) => overlaps(other, edit)));
    if (touched.has(place) || (fix && !isApart)) later.push(finding);
    else if (fix && !changes.some((to) => targets.has(to))) {
      fixes.push(fix);
      touched.add(place);
      for (const to of changes) targets.add(to);
    }
  }
  return { fixes, later };
}

function overlaps({ edits }: QuickFix, edit: FixEdit): boolean {
  return edits.some(
    (one) =>
      one.kind === "replace" &&
      edit.kind === "replace" &&
      !isBefore(one.range.end, edit.range.start) &&
      !isBefore(edit.range.end, one.range.start),
  );
}

function isBefore(left: TextPosition, right: TextPosition): boolean {
  return left.line < right.line || (left.line === right.line && left.column < right.column);
}
