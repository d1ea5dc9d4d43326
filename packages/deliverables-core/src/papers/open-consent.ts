import type { Line } from "./contents.js";
import { fold } from "./find-text.js";
import { drawnBox, tickedBox } from "./form-marks.js";

const ticked = new RegExp(tickedBox, "u");
/** The box by which somebody agrees: `☐ I agree`. */
const consent = new RegExp(
  String.raw`${drawnBox}\s*(?:(?:i|we) (?:hereby )?(?:agree|consent|give|grant|confirm|accept)|agreed|ich (?:bin|willige|stimme|erteile)|einverstanden|j'(?:accepte|autorise|y consens)|je (?:consens|donne|suis d'accord))(?![\p{L}])`,
  "u",
);

/** The line with the box by which somebody would agree, in a form of which no box is ticked at all. */
export function openConsent(lines: readonly Line[]): Line | undefined {
  const open = lines.find(({ text }) => consent.test(fold(text.slice(0, 400))));
  return open && !lines.some(({ text }) => ticked.test(fold(text.slice(0, 400)))) ? open : undefined;
}
