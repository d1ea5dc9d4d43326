import {
  addWaiver,
  type Finding,
  faultsOfSpec,
  type SpecSurroundings,
  type TextPosition,
  waiverFor,
} from "deliverables-core";
import { difference } from "../fixes/difference.js";
import type { FixEdit } from "../fixes/quick-fix.js";
import type { SpecText } from "../spec-text.js";

/** A waiver as it is put into the spec: bound to what was found, and open where only a person knows. */
export interface WaiverDraft {
  /** The text that the edits are made for. */
  text: string;
  edits: FixEdit[];
  /** Between the quotes of the reason, in the text after the edits. */
  caret: TextPosition;
}

export interface WaiverWanted {
  finding: Finding;
  /** Every finding of the judgement: the waiver has to cover this one and no other. */
  findings: readonly Finding[];
  /** Of the finding's file, where it has one. */
  sha256?: string;
  /** As `2026-11-25`. */
  today: string;
  /** What the spec is judged with. */
  around?: SpecSurroundings;
}

/**
 * The edits that add a waiver of a finding. Why and by whom stay empty: as long as they are, the spec has faults there, and
 * nothing is waived. Gives a reason in words where there can be none.
 */
export function waiverDraft(spec: SpecText, wanted: WaiverWanted): WaiverDraft | { reason: string } {
  const { finding, findings, sha256, today, around } = wanted;
  if (faultsOfSpec(spec.text, around).length > 0)
    return { reason: "the spec has faults; put those right first, so that the finding is known to be there" };
  const open = { reason: "", approvedBy: "", approvedOn: today };
  const waiver = waiverFor(finding, findings, sha256, open);
  if (!("code" in waiver)) return waiver;
  const text = addWaiver(spec.text, waiver);
  // A filled-in waiver must leave a spec without faults; what is open is a fault for as long as it is.
  const [fault] = faultsOfSpec(addWaiver(spec.text, { ...waiver, reason: "A", approvedBy: "A" }), around);
  if (fault) return { reason: fault.message };
  const edits = difference(spec, text);
  const [edit] = edits;
  const start = edit?.kind === "replace" ? edit.range.start : { line: 1, column: 1 };
  const offset =
    text.indexOf(openReason, text.lastIndexOf(`"code": ${JSON.stringify(waiver.code)}`)) + openReason.length;
  return { text: spec.text, edits, caret: positionAt(text, offset - 1, start) };
}

const openReason = '"reason": ""';

function positionAt(text: string, offset: number, otherwise: TextPosition): TextPosition {
  if (offset < openReason.length) return otherwise;
  const line = text.slice(0, offset).split("\n").length;
  return { line, column: offset - text.lastIndexOf("\n", offset - 1) };
}
