import type { Contents } from "../contents.js";
import { type OutgoingLine, type PrivateTrace, traceLines } from "./private-trace.js";

const capitals =
  /(?<!\p{L})(STRICTLY CONFIDENTIAL|CONFIDENTIAL|NOT FOR (RELEASE|DISTRIBUTION)|(FOR )?INTERNAL USE ONLY|STRENG VERTRAULICH|VERTRAULICH|CONFIDENTIEL|DO NOT (DISTRIBUTE|FORWARD)|NICHT WEITERGEBEN)(?!\p{L})/u;
const heading =
  /^\W{0,3}(?:(strictly |streng |private (and|&) )?(confidential|vertraulich|confidentiel)|(commercial |strictly )?in confidence)(?!\p{L})/iu;
const underAgreement =
  /^\W{0,3}(?:(?:covered by|subject to|under|unter) (?:an? )?)(?:nda|non-disclosure agreement)(?![\p{L}-])/iu;
/** What stands above a clause of a contract. */
const clauseHeading = /^\W*(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?confidential (?:information|materials?)\W*$/i;
/** A mark is short; a clause about confidentiality, and speech in capitals, are not. */
const mostWords = 8;
const wordsOfSentence = 5;

const signs = [
  /confidential|vertraulich|confidentiel|confidence|internal use|not for|do not|weitergeben|nda|disclosure/i,
];

/** Marks that say that a paper was not meant to leave the house. */
export function markings(contents: Contents): PrivateTrace[] {
  const lines = contents.lines.some(isChoice) ? contents.lines.filter((line) => !isChoice(line)) : contents.lines;
  return traceLines({ ...contents, lines }, signs, (text, before) => {
    if (!signs.some((sign) => sign.test(text)) || text.trim().split(/\s+/).length > mostWords) return undefined;
    if (clauseHeading.test(text)) return undefined;
    const atHead = goesOn(text, before) ? undefined : (heading.exec(text) ?? underAgreement.exec(text));
    const written = capitals.exec(text)?.[0] ?? atHead?.[0]?.trim();
    return written ? [{ written, masked: written }] : undefined;
  });
}

/** Whether a line is the rest of a sentence: "… will not disclose any" / "confidential information." */
function goesOn(text: string, before: string): boolean {
  if (!/^\s*\p{Ll}.*\s\p{L}/u.test(text)) return false;
  return (
    /[.;,)]\s*$/.test(text) || (before.trim().split(/\s+/).length >= wordsOfSentence && !/[.!?:]\s*$/.test(before))
  );
}

/** A hidden cell is mostly one of the words from which another cell may be chosen. */
function isChoice({ unseen, cell }: OutgoingLine): boolean {
  return unseen === true && cell !== undefined;
}
