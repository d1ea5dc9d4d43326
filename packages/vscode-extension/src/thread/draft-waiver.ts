import type { Finding, SpecSurroundings } from "deliverables-core";
import { readSpecText } from "../writing/spec-text.js";
import { type WaiverDraft, waiverDraft } from "../writing/waive/waiver-draft.js";
import { type FindingName, isSameFinding } from "../writing/waive/waiver-offers.js";

/** What a waiver is drafted from: the spec as it stands, and what was found. */
interface WaiverAbout {
  text: string;
  findings: readonly Finding[];
  around: SpecSurroundings;
  /** Takes the SHA-256 of a file of the delivery. */
  sumOf(path: string): Promise<string | { unread: string }>;
}

/** The edits that note a finding as accepted by the client, bound to its file's bytes; or why there are none. */
export async function draftWaiver(
  name: FindingName,
  { text, findings, around, sumOf }: WaiverAbout,
): Promise<WaiverDraft | { reason: string }> {
  const finding = findings.find((one) => isSameFinding(one, name));
  if (!finding) return { reason: "it is not found any more" };
  const sum = finding.file === undefined ? undefined : await sumOf(finding.file);
  if (typeof sum === "object") return { reason: `${finding.file} could not be hashed: ${sum.unread}` };
  const today = new Date().toISOString().slice(0, 10);
  return waiverDraft(readSpecText(text), {
    finding,
    findings,
    today,
    around,
    ...(sum !== undefined && { sha256: sum }),
  });
}
