/** A blank in a name that any text of one kind fills: `<version:digits>`, `<take:digits:3>`, `<date:YYYYMMDD>`. */
export type TypedBlank =
  | {
      kind: "digits" | "letters" | "alphanumeric" /** Exactly so many characters; absent: one or more. */;
      length?: number;
    }
  | { kind: "date"; format: string };

const kinds = ["digits", "letters", "alphanumeric"] as const;
const dateFormats = ["YYYYMMDD", "YYYY-MM-DD", "DDMMYY", "YYMMDD", "DDMMYYYY", "DD-MM-YYYY"];

export const blankFormats: readonly string[] = [...kinds, ...dateFormats];

/** Longer runs of one kind are no part of a name, and each character costs the machine a state. */
const longestBlank = 32;

/** Reads what stands after the name of a blank: `digits`, `digits:3`, `YYYYMMDD`; undefined when it is no such format. */
export function readBlank(format: string): TypedBlank | undefined {
  if (dateFormats.includes(format)) return { kind: "date", format };
  const [, word, digits] = /^([a-z]+)(?::([1-9]\d?))?$/.exec(format) ?? [];
  const kind = kinds.find((one) => one === word);
  if (!kind) return undefined;
  if (digits === undefined) return { kind };
  const length = Number(digits);
  return length <= longestBlank ? { kind, length } : undefined;
}

/** Whether a character can stand in a blank of letters or digits. Letters are those of every script, with their accents. */
export const fitsBlank: Record<(typeof kinds)[number], (character: string) => boolean> = {
  digits: (character) => /^[0-9]$/.test(character),
  letters: (character) => /^[\p{L}\p{M}]$/u.test(character),
  alphanumeric: (character) => /^[\p{L}\p{M}0-9]$/u.test(character),
};

/** Whether a text in a date format is a day of the calendar. Years of two digits are those from 2000 to 2099. */
export function isCalendarDate(text: string, format: string): boolean {
  const part = (letter: string) => Number(text.slice(format.indexOf(letter), format.lastIndexOf(letter) + 1));
  const year = format.includes("YYYY") ? part("Y") : 2000 + part("Y");
  const [month, day] = [part("M"), part("D")];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
}
