import type { Contents, Line } from "./contents.js";
import { countsFaults } from "./counted-in-table.js";
import { fold } from "./find-text.js";
import { tellsNoResult } from "./no-result-of-its-own.js";
import { isOption } from "./options-of-form.js";
import { saysUnfinished } from "./test-not-done.js";
import { boxesIn, tickedOption } from "./ticked-option.js";
import { withoutSureTitles } from "./without-titles.js";

const good = /^(?:pass|passed|ok|bestanden|freigegeben|conforme|approved|accepted|valid|gültig|valide)$/;
const bad = /^(?:fail|failed|rejected|refused|nok|nicht bestanden|nicht freigegeben|abgelehnt|non[ -]conforme)$/;
/** A result of its own: behind a colon, a tab or the word "result", or alone in its line. */
const failed =
  /(?:^\s*|[:\t|=–—]\s*|(?:result|status|verdict|outcome|ergebnis|resultat|résultat)\s+)(?:is\s+|-\s*)?(?:fail|failed|rejected|refused|nok|unacceptable|non-compliant|not (?:passed|approved|accepted|acceptable|compliant|ok)|nicht (?:bestanden|in ordnung|sendefähig|akzeptiert)|abgelehnt|refusée?|rejetée?|inacceptable|non[ -](?:conforme|acceptable|acceptée?))(?=\s*(?:$|[.!,;()\d]))/u;
const void_ =
  /(?<![\p{L}\d])(?:void|invalid|not valid|no longer valid|superseded|withdrawn|revoked|ungültig|annulée?|nul et non avenu)(?![\p{L}\d])/u;
/** "Not valid unless signed" is small print. */
const conditional =
  /(?<![\p{L}\d])(?:if|unless|without|until|when|where|after|before|should|would|(?<!\d )may(?! \d)|wenn|sofern|falls|ohne|nur|si|sauf|sans|lorsque)(?![\p{L}\d])/u;
/** Both results of a form, side by side: which of them is ticked, circled or crossed out, no text tells. */
const either =
  /(?<![\p{L}\d])(?:pass|passed|ok|bestanden|conforme|approved|accepted)(?:[^\p{L}\d/|]|\bx\b)+(?:fail|failed|rejected|refused|nicht bestanden|non[ -]conforme)(?![\p{L}\d])/u;
const none = /(?<![\p{L}\d])(?:0|no|none|keine|without)(?![\p{L}\d])/u;

/** The line is about one place or one test: `Section 2: 10:12:01:04 luminance flash FAIL`. Small letters may end any sentence. */
const endsInFail =
  /(?:^|[^\p{L}\d])(?:(?:FAIL|FAILED|Fail|Failed)|(?:NICHT BESTANDEN|nicht bestanden|NON CONFORME|non conforme|Non conforme))[.!*]*\s*$/u;
/** "Too big to FAIL", "PASS or FAIL", "PASS/FAIL", "gilt als nicht bestanden". */
const endsOtherwise =
  /(?:[/|]|(?<![\p{L}\d])(?:to|for|or|and|not|never|cannot|can't|don't|no|0|a|an|any|as|is a|means|oder|und|als|ou|et|comme|non|pas))\s*["'([]?(?:fail|failed|nicht bestanden|non conforme)[.!*]*$/u;
const ofTitle =
  /^(?:[\p{L}]+ ){0,2}(?:title|titel|titre|sendungstitel|filmtitel|clip|legend|legende|légende|key)\s*[:\t]/u;

/** `Luminance flash violations: 3`, `Failed sections  2`; a limit counts none, and `Section 3 violations: 0` has none. */
const counted =
  /(?<![\p{L}\d])(?:violations?|failures?|fails?|failed(?: [\p{L}]{3,12})?|(?:fatal|critical) errors?|verstöße|verstösse|verletzungen|überschreitungen|infractions?|dépassements?|échecs?)(?: \(?(?:found|detected|gefunden|détectée?s?)\)?)?(?:\s*[:=\t]\s*|\s+)[1-9]\d{0,5}(?=$|[^\p{L}\d:.%/-])(?!,? (?:jan|feb|m(?:ar|är|ai)|apr|a[vo]|may|ju[nli]|aug|sep|[od]|nov|f[eé]v|d[eé]c)\p{L}*\.?,? \d)/u;
const countedBefore =
  /(?:^|[:\t]\s*|(?<![\p{L}\d])(?:found|detected|with|has|had|mit)\s+)[1-9]\d{0,5}\s+(?:[\p{L}]{3,14}\s+){0,3}(?:violations?|failures?|verstöße|verstösse|überschreitungen|infractions?|dépassements?)(?![\p{L}\d])(?!\s*[:=\t]?\s*\d)/u;
const limit =
  /(?<![\p{L}\d])(?:limits?|max|maximum|allowed|permitted|tolerated|thresholds?|per|up to|fewer|less|grenzwerte?|höchstens|erlaubt|zulässig|maximal|limite|autorisée?s?|tolérée?s?)(?![\p{L}\d])/u;

/** Longer ones are prose. */
const longest = 200;

/**
 * A line of a paper that takes a good result back: `Final result: FAIL`, `This certificate is void`, `Red flash violations: 3`. What is only
 * one of the `titles` of the production takes nothing back: "Enter the Void".
 */
export function contraryLine({ lines }: Contents, result: string, titles: readonly string[] = []): string | undefined {
  if (!good.test(fold(result))) return undefined;
  return lines.find((line, index) => {
    const next = lines[index + 1];
    if (countsFaults(lines, index)) return true;
    if (!takesBack(line, next)) return false;
    const text = withoutSureTitles(line.text, titles);
    return text === line.text || takesBack({ ...line, text }, next);
  })?.text;
}

function takesBack({ text, page }: Line, next: Line | undefined): boolean {
  const folded = fold(text);
  if (folded.length > longest || tellsNoResult(folded)) return false;
  const below = next?.page === page ? countBelow(text, next?.text ?? "") : undefined;
  if (below !== undefined) return below > 0;
  if (saysUnfinished(folded) || saysHowMany(folded)) return true;
  const option = tickedOption(text);
  // "☐ FAIL" below "☒ PASS" is the answer that was not given.
  if (option === "" && isOption(text) && boxesIn(text)?.ticked === 0) return false;
  const isResult = option !== undefined && (good.test(option) || bad.test(option));
  if (isResult || (option !== undefined && option !== "" && either.test(folded))) return !good.test(option);
  if (conditional.test(folded)) return false;
  // "PASS / FAIL: PASS" has its answer behind the colon.
  if (either.test(folded.slice(folded.lastIndexOf(":") + 1)) && !none.test(folded)) return true;
  if (
    !ofTitle.test(folded) &&
    text.split("\t").some((cell) => endsInFail.test(cell) && !endsOtherwise.test(fold(cell)))
  )
    return true;
  return (failed.test(text.includes("\t") ? text.toLowerCase() : folded) && !none.test(folded)) || void_.test(folded);
}

/** `Luminance flash violations: 3`, "2 failures found". */
function saysHowMany(folded: string): boolean {
  return (counted.test(folded) || countedBefore.test(folded)) && !limit.test(folded);
}

/** In a table the word is a heading, with how often it was so in the line below. */
function countBelow(text: string, next: string): number | undefined {
  const headings = text.split("\t");
  const column = headings.findIndex((heading) => ofCount.test(fold(heading)));
  const below = next.split("\t");
  if (column < 0 || headings.length < 2 || below.length !== headings.length) return undefined;
  const written = below[column]?.trim() ?? "";
  return /^\d{1,6}$/.test(written) ? Number(written) : undefined;
}

const ofCount =
  /^(?:fails?|failed|failures?|violations?|rejected|nicht bestanden|verstöße|verstösse|échecs?|infractions?)$/u;
