import {
  add,
  compare,
  fromDecimalString,
  multiply,
  type Rational,
  rational,
  toDecimalString,
} from "../timecode/rational.js";
import type { Contributor, Cue } from "./cue-sheet.js";
import { readShare } from "./share.js";
import { ofSide } from "./sides.js";

/**
 * Sheets that have lost the format of their cells say 1 and 0.5 for 100 % and 50 %: where none of the shares is above 1, they are
 * parts of one, because nobody has a hundredth of everything. Where a few are above 1 among many that are not, as when 100 is typed into a
 * cell for percent, those few are marked.
 */
export function sharesInPercent(cues: Cue[]): Cue[] {
  const texts = cues.flatMap(({ contributors }) => contributors.flatMap(({ share }) => share?.text ?? []));
  const parts = texts.filter((text) => partOfOne.test(text) && /[1-9]/.test(text));
  const others = texts.filter((text) => !partOfOne.test(text));
  if (parts.length === 0) return cues;
  if (
    others.length > 0 &&
    (parts.length <= 2 * others.length || !others.every(isPercent) || cues.some(isWholeInPercent))
  )
    return cues;
  return cues.map((cue) => ({ ...cue, contributors: cue.contributors.map(inPercent) }));
}

const partOfOne = /^(0|1|0?[.,]\d{1,6}|1[.,]0{1,6})$/;

function inPercent(one: Contributor): Contributor {
  if (!one.share) return one;
  const isPart = partOfOne.test(one.share.text);
  return isPart
    ? { ...one, share: { ...one.share, text: percentOf(one.share.text) } }
    : { ...one, isPercentAmongParts: true };
}

function isPercent(text: string): boolean {
  return "numerator" in readShare(text) && !text.includes("%");
}

/** Whether a side adds up to 100 with a share of 1 in it: 98, 1 and 1. */
function isWholeInPercent(cue: Cue): boolean {
  return (["writers", "publishers"] as const).some((side) => {
    const shares = ofSide(cue, side).flatMap(({ share }) => share?.text ?? []);
    const isMixed = shares.some((text) => partOfOne.test(text)) && shares.some((text) => !partOfOne.test(text));
    const sum = shares.reduce<Rational>((all, text) => {
      const percent = readShare(text);
      return "reason" in percent ? all : add(all, percent);
    }, rational(0));
    return isMixed && compare(sum, rational(100)) === 0;
  });
}

function percentOf(text: string): string {
  const part = fromDecimalString(text.replace(",", ".").replace(/^\./, "0."));
  return part ? `${toDecimalString(multiply(part, rational(100)), 4)} %` : text;
}
