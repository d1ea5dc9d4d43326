import { fold } from "./find-text.js";

/** "The Long Field 2" and "The Long Field III", where the number is not that of the episode or of the series. */
export function isSequel(written: string, title: string, own: readonly number[]): boolean {
  const [before, number] = fold(written).split(/\s+(\d{1,2}|i{2,3}|iv|vi{0,3}|ix|x)$/);
  return number !== undefined && lettersOf(before ?? "") === lettersOf(title) && !own.includes(Number(number));
}

export function lettersOf(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
}
