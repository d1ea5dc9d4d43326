import type { MarkAt } from "./quoted-marks.js";

/** What stands before the words of a speaker in one cell: `10:04:02:00 JO (V/O):`. */
const beforeSpeech =
  /^\s*(?:\d{1,4}[.\s]\s*)?(?:\[?\d{1,2}:\d{2}(?::\d{2}(?:[:;.]\d{2})?)?\]?\s+)?(?:\p{Lu}[\p{Lu}\d'’. -]{0,30}(?:\s?\([^()]{1,20}\))?:)?/u;

/** What stands in a script before what is written in the picture. */
export const shownLabel = String.raw`(?:on[- ]?screen (?:text|title|caption|graphic)s?|text on[- ]?screen|captions?|title card|superimposed|super|inserttitel|einblendung|schrifttafel|texttafel|carton|incrustation|texte à l'écran)(?:\s?\([^()]{1,30}\))?\s?:`;
const beforeShown = new RegExp(`^.{0,16}?${shownLabel}`, "iu");

/** "Translation TBC" is no sentence. */
const fewestOthers = 4;

/**
 * Whether it is a word of somebody who speaks in the film: `PIP: DRAFT! Close the door!`. What is no sentence (`JO: TBC`) stands in place
 * of the words.
 */
export function isInSpeech({ text, at, written }: MarkAt, spoken: ReadonlySet<number> | undefined): boolean {
  if (!spoken) return false;
  const start = text.lastIndexOf("\t", at - 1) + 1;
  const end = text.indexOf("\t", at);
  const cell = text.slice(start, end < 0 ? undefined : end);
  if (!spoken.has(text.slice(0, at).split("\t").length - 1)) return false;
  const isShown = beforeShown.test(cell);
  const words = cell.replace(isShown ? beforeShown : beforeSpeech, "");
  const rest = words.replaceAll(written, "");
  const others = rest.match(/[\p{L}\d]+/gu) ?? [];
  // Nobody gives what is still open a number.
  if (isShown && /^\W*\d/u.test(rest)) return true;
  return rest.includes("!") || (others.length > 0 && (/[.?…]/.test(rest) || others.length >= fewestOthers));
}
