import { sayWaivedFiles, sumOfFiles, waivedPaths } from "../../delivery/bytes/waived-files.js";
import type { Finding, Unchecked } from "../../report/finding.js";
import type { WaivedFinding, WaiverResult, WaiverState } from "../../report/waiver.js";
import type { Waiver } from "../../spec/spec.js";
import type { JsonText } from "../../spec/text/json-text.js";
import { locate } from "../../spec/text/locate.js";
import { pageOf } from "../rule-page.js";
import { saysTheSame } from "./bound-sentence.js";
import type { WaiverPage } from "./waiver-page.js";

export interface WaiverFacts {
  /** The day of the check, as `2026-11-25`. */
  today: string;
  /** The SHA-256 of each file that a waiver is bound to, or why it could not be taken; absent for a file that is not there. */
  digests: ReadonlyMap<string, string | { unread: string }>;
  json: JsonText;
  pages: readonly WaiverPage[];
}

export interface Waived {
  /** What is left, and what is wrong with the waivers. */
  findings: Finding[];
  unchecked: Unchecked[];
  waived: WaivedFinding[];
  waivers: WaiverResult[];
}

/** Takes what the client has accepted out of the findings, and tells of every waiver that does not hold. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], facts: WaiverFacts): Waived {
  const left: Finding[] = [];
  const applied: Waived = { findings: left, unchecked: [], waived: [], waivers: [] };
  for (const [index, waiver] of waivers.entries()) {
    const state = stateOf(waiver, facts);
    applied.waivers.push({ state, location: locate(facts.json, `/waivers/${index}`), ...waiver, findings: 0 });
  }
  for (const finding of findings) {
    const cover = applied.waivers.find((waiver) => waiver.state === "used" && covers(waiver, finding));
    if (!cover) {
      left.push(finding);
      continue;
    }
    const { reason, approvedBy, approvedOn, expires, location } = cover;
    cover.findings += 1;
    applied.waived.push({
      ...finding,
      waiver: { reason, approvedBy, approvedOn, ...(expires !== undefined && { expires }), location },
    });
  }
  for (const waiver of applied.waivers) {
    if (waiver.state === "used" && waiver.findings === 0) waiver.state = "unused";
    tell(waiver, facts, applied);
  }
  return applied;
}

/** `used` until it turns out that it covers nothing. */
function stateOf(waiver: Waiver, { today, digests }: WaiverFacts): WaiverState {
  const { sha256, approvedOn, expires } = waiver;
  if (isToCome(approvedOn, today) || (expires !== undefined && expires < today)) return "expired";
  const digest = sha256 === undefined ? undefined : digestOf(waiver, digests);
  if (digest === undefined) return "used";
  if (typeof digest === "object") return "unchecked";
  return digest === sha256 ? "used" : "stale";
}

/** `today` is the day in Greenwich: where the sun rises earlier it may be the next one already, and a waiver of that day holds. */
function isToCome(day: string, today: string): boolean {
  const next = new Date(`${today}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return day > next.toISOString().slice(0, 10);
}

/** The SHA-256 of what the waiver is about; absent where nothing of it is there. */
function digestOf(waiver: Waiver, digests: WaiverFacts["digests"]): string | { unread: string } | undefined {
  if (waiver.files) return sumOfFiles(waivedPaths(waiver), digests);
  return waiver.file === undefined ? undefined : digests.get(waiver.file);
}

/** Everything that the waiver names must be what was found: a waiver for one fault must never let another one pass. */
function covers(waiver: WaiverResult, finding: Finding): boolean {
  return saysWhatWasFound(waiver) && coversIts(waiver, finding) && saysTheSame(waiver, finding);
}

/** A file's bytes alone are no bond: the spec may ask more of the same file the day after. What is missing has its name. */
function saysWhatWasFound({ code, file, actual, found }: Waiver): boolean {
  return found !== undefined || (code === "files/missing" && file !== undefined && actual !== undefined);
}

/** All that a waiver names but the sentence. */
function coversIts(waiver: WaiverResult, finding: Finding): boolean {
  const { file, files, sha256, actual } = waiver;
  if (!isOfItsKind(waiver, finding)) return false;
  if (actual !== undefined && actual !== finding.actual) return false;
  // A missing file has no path, and is called by the name that is asked for.
  if (finding.file === undefined)
    return sha256 === undefined && !files && (file === undefined || file === finding.expected);
  return waivedPaths(waiver).has(finding.file) && sha256 !== undefined;
}

/** Of the same rule in the same place, and in other words, or in a file that the waiver does not name. */
function isAlike(waiver: WaiverResult, finding: Finding): boolean {
  const paths = waivedPaths(waiver);
  return isOfItsKind(waiver, finding) && (paths.size === 0 || paths.has(finding.file ?? ""));
}

/** Of its rule, deliverable, item and requirement, as far as the waiver names them. */
function isOfItsKind({ code, deliverable, item, requirement }: WaiverResult, finding: Finding): boolean {
  return (
    code === finding.code &&
    (deliverable === undefined || deliverable === finding.deliverable) &&
    (item === undefined || item === finding.item) &&
    (requirement === undefined || requirement === finding.requirement?.pointer)
  );
}

function tell(waiver: WaiverResult, { today, digests, pages }: WaiverFacts, applied: Waived): void {
  const { state, code, sha256, approvedOn, expires, location, deliverable, item } = waiver;
  const [file] = waivedPaths(waiver);
  const about = sayWaivedFiles(waiver) ?? [deliverable, item].filter((part) => part !== undefined).join(" ");
  const page = pages.find((one) => one.code === `waiver/${state}`);
  const place = { ...(file !== undefined && digests.has(file) && { file }), requirement: location };
  if (state === "unchecked") {
    const digest = digestOf(waiver, digests);
    const why = typeof digest === "object" ? digest.unread : "it was not read";
    applied.unchecked.push({
      message: `Whether ${about} is the file that the client accepted for ${code} is not known: ${why}`,
      ...place,
      remedy: "Check the delivery again where the file can be read whole; until then the finding stands.",
    });
  }
  if (!page) return;
  const finding = (message: string, values: Partial<Pick<Finding, "expected" | "actual" | "remedy">> = {}) =>
    applied.findings.push({
      code: page.code,
      severity: page.severity,
      message,
      ...place,
      remedy: page.fix,
      ...values,
      help: pageOf(page.code),
    });
  if (state === "expired") {
    if (isToCome(approvedOn, today)) finding(`The waiver of ${code} for ${about} holds only from ${approvedOn} on`);
    else finding(`The waiver of ${code} for ${about} ran out on ${expires}`);
  } else if (state === "stale") {
    const digest = digestOf(waiver, digests);
    const isOne = !waiver.files;
    finding(
      `${about} ${isOne ? "is not the file" : "are not the files"} that the client accepted for ${code}: ${isOne ? "it has" : "they have"} changed since`,
      {
        expected: `SHA-256 ${sha256}`,
        actual: `SHA-256 ${typeof digest === "string" ? digest : "unknown"}`,
      },
    );
  } else if (applied.waived.some((one) => covers(waiver, one))) {
    finding(`The waiver of ${code} for ${about} covers nothing: another one covers the same already`);
  } else if (saysWhatWasFound(waiver)) {
    const alike = applied.findings.find((one) => isAlike(waiver, one));
    if (alike?.file !== undefined && (file === undefined || sha256 === undefined))
      finding(
        `The waiver of ${code} for ${about} covers nothing: it does not say for which file, by its name and SHA-256`,
        {
          remedy: "Have it written by deliverables waive, or by the quick fix in the editor, and take this one out.",
        },
      );
    else if (alike)
      finding(`The waiver of ${code} for ${about} covers nothing: what is found there now reads otherwise`, {
        remedy: `Ask the client whether this is accepted as well: ${JSON.stringify(alike.message)}. If it is, write it under "found"; if not, take the waiver out.`,
      });
    else finding(`The waiver of ${code} for ${about} covers nothing: there is no such finding`);
  } else {
    const meant = applied.findings.find((one) => coversIts(waiver, one));
    const remedy = `Ask the client whether it is this that was accepted, and add to the waiver: "found": ${JSON.stringify(meant?.message)}.`;
    finding(
      `The waiver of ${code} for ${about} covers nothing: it does not say what was found when the client accepted it`,
      meant && { remedy },
    );
  }
}
