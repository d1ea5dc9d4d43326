import { fromDecimalString, multiply, rational, toDecimalString } from "../timecode/rational.js";
import type { Cue } from "./cue-sheet.js";

/**
 * Sheets that have lost the format of their cells say 1 and 0.5 for 100 % and 50 %: where none of the shares is above 1, they are
 * parts of one, because nobody has a hundredth of everything.
 */
export function sharesInPercent(cues: Cue[]): Cue[] {
  const texts = cues.flatMap(({ contributors }) => contributors.flatMap(({ share }) => share?.text ?? []));
  const isOfOne =
    texts.length > 0 && texts.every((text) => partOfOne.test(text)) && texts.some((text) => /[1-9]/.test(text));
  if (!isOfOne) return cues;
  return cues.map((cue) => ({
    ...cue,
    contributors: cue.contributors.map((one) => ({
      ...one,
      ...(one.share && { share: { ...one.share, text: percentOf(one.share.text) } }),
    })),
  }));
}

const partOfOne = /^(0|1|0?[.,]\d{1,6}|1[.,]0{1,6})$/;

function percentOf(text: string): string {
  const part = fromDecimalString(text.replace(",", ".").replace(/^\./, "0."));
  return part ? `${toDecimalString(multiply(part, rational(100)), 4)} %` : text;
}
