/** What a pair of bytes of CEA-608 does, as far as it matters for what is shown and when. */
export type CaptionCode =
  | { does: "load" | "show" | "erase" | "erase-hidden" | "paint" | "new-row" | "nothing" | "back" }
  | { does: "roll"; rows: number }
  | { does: "row"; row: number }
  | { does: "write"; text: string; replaces?: true };

const special = "®°½¿™¢£♪à\u00a0èâêîôû";
/** Rows of a preamble by its first byte, and whether bit 0x20 of the second is set (CEA-608, table 53). */
const rows: Record<number, [number, number]> = {
  16: [11, 11],
  17: [1, 2],
  18: [3, 4],
  19: [12, 13],
  20: [14, 15],
  21: [5, 6],
  22: [7, 8],
  23: [9, 10],
};
const misc: Record<number, CaptionCode> = {
  32: { does: "load" },
  33: { does: "back" },
  37: { does: "roll", rows: 2 },
  38: { does: "roll", rows: 3 },
  39: { does: "roll", rows: 4 },
  41: { does: "paint" },
  44: { does: "erase" },
  45: { does: "new-row" },
  46: { does: "erase-hidden" },
  47: { does: "show" },
};
/** Letters that differ from ASCII. */
const letters: Record<number, string> = {
  42: "á",
  92: "é",
  94: "í",
  95: "ó",
  96: "ú",
  123: "ç",
  124: "÷",
  125: "Ñ",
  126: "ñ",
  127: "█",
};

/** Whether the pair is a control code, which is sent twice and counts once. */
export function isControl(first: number): boolean {
  return first >= 0x10 && first <= 0x1f;
}

/** Reads a pair, parity taken off. Those of the second channel, of text mode and of extended data do nothing. */
export function captionCode(first: number, second: number): CaptionCode {
  if (first >= 0x20) return { does: "write", text: letterOf(first) + (second >= 0x20 ? letterOf(second) : "") };
  const preamble = rows[first];
  if (preamble && second >= 0x40) return { does: "row", row: preamble[(second & 0x20) === 0 ? 0 : 1] };
  if (first === 0x11 && second >= 0x30) return { does: "write", text: special[second - 0x30] ?? " " };
  if (first === 0x11) return { does: "write", text: " " };
  // A letter of another language takes the place of the plain one before it, for decoders that do not know it.
  if (first === 0x12 || first === 0x13) return { does: "write", text: "□", replaces: true };
  return ((first === 0x14 || first === 0x15) && misc[second]) || { does: "nothing" };
}

function letterOf(byte: number): string {
  return letters[byte] ?? String.fromCharCode(byte);
}
