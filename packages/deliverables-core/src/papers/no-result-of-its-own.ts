const edge = String.raw`(?<![\p{L}\d])`;
const result =
  "pass(?:ed)?|fail(?:ed|s)?|conditional(?: pass)?|bedingt bestanden|nicht bestanden|bestanden|non[ -]conforme|conforme|rejected|accepted";

/** `FAIL = rejected`: the word stands before what it means. A number behind it counts how many. */
const meaning = new RegExp(String.raw`(?:^|[;,.:|·•(]\s*)(?<word>${result})\s?=\s?(?!\k<word>)\p{L}`, "u");
/** `1 = unusable`, `2 – serious`. */
const grade = new RegExp(String.raw`${edge}(\d|[a-f])\s?[=–-]\s?(\p{L}[^,;·•|=\t]{0,40})`, "gu");
const ofScale =
  /(?<!\p{L})(?:scale|grades?|grading|ratings?|key|legende?|definitions?|bewertung(?:sskala|sstufen)?|skala|stufen?|noten(?:skala)?|notation|barème|échelle|légende|cotation)(?!\p{L})/u;
const onlyResults = new RegExp(String.raw`^(?:${result}|ok|n\/?a|fail)\W*$`, "u");

/** `replaces 7732-A, FAILED 3 November 2026`: what a re-test says of the paper before. */
const ofReplaced =
  /(?<!\p{L})(?:replac(?:es|ing)|supersed(?:es|ing)|re-?test of|ersetzt|remplace)(?!\p{L})[^.;:()\n–]{0,60}?(?:, | \(|, which | which | that |, das | qui )(?:(?:had|has|was|hat|war|a) )?(?:fail(?:ed)?|rejected|nicht bestanden|refusée?|non conforme)(?!\p{L})/u;

/**
 * Whether a line with a word such as FAIL in it tells no result of the paper's own: it explains words or grades, or tells of the paper that
 * is replaced. `folded` is the line without capitals and with one blank between words.
 */
export function tellsNoResult(folded: string): boolean {
  return meaning.test(folded) || isScale(folded) || ofReplaced.test(folded);
}

/** Several grades in their order, of which not all are results of tests: `1 = unusable, 2 = failed, 3 = fair`. */
function isScale(folded: string): boolean {
  const grades = [...folded.matchAll(grade)].map(([, number = "", word = ""]) => ({ number, word: word.trim() }));
  const isLabelled = ofScale.test(folded);
  if (grades.length < (isLabelled ? 2 : 3)) return false;
  if (new Set(grades.map(({ word }) => word)).size < grades.length) return false;
  const steps = grades.map(
    ({ number }, index) => number.charCodeAt(0) - (grades[index - 1]?.number ?? number).charCodeAt(0),
  );
  if (!steps.slice(1).every((step) => step === 1) && !steps.slice(1).every((step) => step === -1)) return false;
  return isLabelled || !grades.every(({ word }) => onlyResults.test(word));
}
