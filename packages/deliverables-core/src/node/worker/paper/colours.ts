/** A colour as three numbers from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const black: Colour = [0, 0, 0];
export const white: Colour = [255, 255, 255];

/** Nobody reads light grey on white that differs by no more than this. */
const unreadable = 10;

/** `#FFFFFF`, `FFFFFF`, or `FFFFFFFF` with its opacity first. */
export function colourOfHex(text: string | undefined): Colour | undefined {
  const [, digits] = /^#?(?:[\da-f]{2})?([\da-f]{6})$/i.exec(text ?? "") ?? [];
  if (digits === undefined) return undefined;
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour;
}

/** The eight colours with which every palette of Excel begins, which the next eight repeat (ECMA-376-1, 18.8.27). */
const first: readonly Colour[] = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"].map(
  (hex) => colourOfHex(hex) ?? black,
);

/** A colour by its number in the palette; undefined for those that a workbook may have changed. */
export function colourOfPalette(index: number): Colour | undefined {
  if (index === 64 || index === 0x7fff) return black;
  return index === 65 ? white : index < 16 ? first[index % 8] : undefined;
}

/** Whether nobody can read one on the other; what is not known can be read. */
export function areAlike(left: Colour | undefined, right: Colour | undefined): boolean {
  return left !== undefined && right !== undefined && left.every((part, at) => near(part, right[at] ?? 0));
}

function near(left: number, right: number): boolean {
  return Math.abs(left - right) <= unreadable;
}
