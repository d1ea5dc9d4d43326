import type { Contents } from "./contents.js";
import { contraryLine } from "./contrary-line.js";
import { findEach, fold } from "./find-text.js";
import { isNoResult, withoutHarmless } from "./no-pass.js";
import { tellsNoResult } from "./no-result-of-its-own.js";
import { quote } from "./quote.js";
import { aroundText } from "./text-around.js";
import { tickedOption } from "./ticked-option.js";
import { withoutSureTitles } from "./without-titles.js";

/** By itself, or with the label before it: `Result: PASS`. */
const good =
  /^(?:(?:[\p{L}]+ ){0,2}(?:result|status|verdict|outcome|ergebnis|résultat|resultat)\s?[:=-]?\s?)?(pass|passed|ok|bestanden|freigegeben|conforme|approved|accepted)$/u;
const bad =
  /(?<![\p{L}\d])(?:fail|failed|fails|failure|rejected|refused|nicht bestanden|non[ -]conforme)(?![\p{L}\d])/u;
/** "No fail", "failed: 0". */
const none = /(?<![\p{L}\d])(?:0|no|none|keine|without)(?![\p{L}\d])/u;
const denied = /(?<![\p{L}\d])(?:not|no|nicht|non|pas|didn't|never)(?![\p{L}\d])/u;

/**
 * Why a paper that says "PASS" may mean the opposite: a form prints `PASS / FAIL`, a sentence says "did not pass" or "PASS pending", a
 * box before it is empty, another line says "Result: FAIL". A clause that goes on after "says …"; undefined where the word stands
 * alone, or is none that tells a result.
 */
export function doubtedResult(contents: Contents, wanted: string, titles: readonly string[] = []): string | undefined {
  const [, result] = good.exec(fold(wanted)) ?? [];
  if (result === undefined) return undefined;
  const lines = [...findEach(contents, wanted)].map(({ line }) => line);
  const isDoubtful = (text: string) => {
    const option = tickedOption(text);
    if (option !== undefined && option !== "" && bad.test(fold(text))) return option !== result;
    const plain = withoutHarmless(fold(text));
    const places = aroundText(plain, wanted);
    const isNone = places.length > 0 && places.every(({ before, after }) => isNoResult(before, after));
    return isNone || bad.test(plain) || denied.test(plain);
  };
  const [first] = lines;
  if (first && lines.every(({ text }) => isDoubtful(text))) return `only where the line is ${quote(first.text.trim())}`;
  const told = new Set(lines.map((line) => line.text));
  const saysBad = (text: string) => {
    const folded = fold(text);
    return bad.test(folded) && !none.test(folded) && !tellsNoResult(folded);
  };
  const against = contents.lines.find(
    ({ text }) => saysBad(text) && !told.has(text) && saysBad(withoutSureTitles(text, titles)),
  );
  const text = against?.text ?? contraryLine(contents, result, titles);
  return text === undefined ? undefined : `and also ${quote(text.trim())}`;
}
