import type { Contents } from "./contents.js";
import { fold } from "./find-text.js";

const good = /^(?:pass|passed|ok|bestanden|conforme|approved|accepted|valid|gültig|valide)$/;
/** A result of its own: behind a colon, a tab or the word "result", or alone in its line. */
const failed =
  /(?:^\s*|[:\t|=–—]\s*|(?:result|status|verdict|outcome|ergebnis|resultat|résultat)\s+)(?:is\s+|-\s*)?(?:fail|failed|rejected|refused|not (?:passed|approved|accepted)|nicht bestanden|non[ -]conforme)(?=\s*(?:$|[.!,;()\d]))/u;
const void_ =
  /(?<![\p{L}\d])(?:void|invalid|not valid|no longer valid|superseded|withdrawn|revoked|ungültig|annulée?|nul et non avenu)(?![\p{L}\d])/u;
/** "Not valid unless signed" is small print. */
const conditional =
  /(?<![\p{L}\d])(?:if|unless|without|until|when|where|after|before|should|would|may|wenn|sofern|falls|ohne|nur|si|sauf|sans|lorsque)(?![\p{L}\d])/u;
/** Both results of a form, side by side: which of them is ticked, circled or crossed out, no text tells. */
const either =
  /(?<![\p{L}\d])(?:pass|passed|ok|bestanden|conforme|approved|accepted)(?:[^\p{L}\d/|]|\bx\b)+(?:fail|failed|rejected|refused|nicht bestanden|non[ -]conforme)(?![\p{L}\d])/u;
const none = /(?<![\p{L}\d])(?:0|no|none|keine|without)(?![\p{L}\d])/u;

/** A line of a paper that takes a good result back: `Final result: FAIL`, `This certificate is void`. */
export function contraryLine({ lines }: Contents, result: string): string | undefined {
  if (!good.test(fold(result))) return undefined;
  return lines.find(({ text }) => {
    const folded = fold(text);
    if (folded.length > 200 || conditional.test(folded)) return false;
    // "PASS / FAIL: PASS" has its answer behind the colon.
    if (either.test(folded.slice(folded.lastIndexOf(":") + 1)) && !none.test(folded)) return true;
    return (failed.test(text.includes("\t") ? text.toLowerCase() : folded) && !none.test(folded)) || void_.test(folded);
  })?.text;
}
