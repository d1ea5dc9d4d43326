import type { Finding, TextRange } from "deliverables-core";
import type { Observed } from "../shown/observed.js";
import type { Fixable } from "../writing/fixes/quick-fix.js";
import { waiverOffers } from "../writing/waive/waiver-offers.js";
import type { KeptSpec } from "./kept-spec.js";
import type { AnyQuestion } from "./messages.js";
import type { Answers } from "./questions.js";

export type HelpQuestion = Exclude<
  AnyQuestion,
  { kind: "files" | "probe" | "rulePage" | "rules" | "clients" | "starter" }
>;

/** Helps whoever writes a spec, by the text as it stands now and by what is known of its files. */
export async function help(question: HelpQuestion, kept: KeptSpec): Promise<Answers[HelpQuestion["kind"]]> {
  if (kept.isYaml)
    return question.kind === "waiver" ? await kept.waiver(question.finding) : nothingToWrite(question.kind);
  const { writing } = kept;
  const [text, known] = [kept.text(), kept.known()];
  switch (question.kind) {
    case "completions":
      return writing.completionsAt(text, question.offset, known);
    case "hover":
      return writing.hoverAt(text, question.offset, known);
    case "symbols":
      return writing.symbolsOf(text);
    case "lenses":
      return writing.lensesOf(text, known);
    case "hints":
      return writing.hintsIn(text, question.range, known);
    case "definition":
      return writing.definitionAt(text, question.offset);
    case "links":
      return writing.linksIn(text, known);
    case "fixes": {
      const observed = (await kept.observed()).filter(isFixable);
      const isMeant = (one: Observed) =>
        "file" in question ? one.file === question.file : touches(one.requirement?.range, question.range);
      return writing.fixesFor(kept.text(), observed.filter(isMeant), kept.known());
    }
    case "waiverOffers": {
      // While the spec has faults, what was found before is shown, and nobody knows whether it still holds.
      const isMeant = (one: Finding) =>
        "file" in question ? one.file === question.file : touches(one.requirement?.range, question.range);
      return waiverOffers((known.report?.findings ?? []).filter(isMeant));
    }
    case "waiver":
      return await kept.waiver(question.finding);
    case "safeFixes":
      return writing.safeFixesFor(kept.text(), (await kept.observed()).filter(isFixable), kept.known());
    case "format":
      return writing.formatEdits(text, question.options);
    case "foldings":
      return writing.foldingRangesOf(text);
    case "selections":
      return writing.selectionRangesAt(text, question.offsets);
  }
}

/** What is written, and how, is known of JSON only; other languages' editors help with YAML. */
function nothingToWrite(kind: HelpQuestion["kind"]): Answers[HelpQuestion["kind"]] {
  return kind === "hover" || kind === "safeFixes" ? undefined : [];
}

function isFixable(observed: Observed): observed is Observed & Fixable {
  return observed.weight !== "unchecked" && observed.code !== undefined;
}

function touches(one: TextRange | undefined, other: TextRange): boolean {
  return one !== undefined && !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: TextRange["start"], other: TextRange["start"]): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
