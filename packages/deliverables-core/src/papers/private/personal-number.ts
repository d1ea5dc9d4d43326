import type { Contents } from "../contents.js";
import { mask } from "./mask.js";
import { machineCheckDigit } from "./passport.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

interface Form {
  /** The words behind which it stands: without them such a number may be anything. */
  words: string;
  number: string;
  /** Of forms that other things have too: the number without blanks and dashes. */
  isOne?(plain: string): boolean;
}

/** Numbers that belong to one person, as tax offices, insurances and registers of nine countries write them. */
const forms: readonly Form[] = [
  { words: "ssn|social security", number: String.raw`(?!000|666|9)\d{3}[- ]?(?!00)\d{2}[- ]?(?!0000)\d{4}` },
  {
    words: "sozialversicherungs?|rentenversicherungs?|svnr|sv[ -]?nr|sv[ -]?nummer|rvnr",
    // Two digits of the office, the day of birth, a letter (Germany); four digits and the day of birth (Austria).
    number: String.raw`\d{2}[- ]?[0-3]\d[01]\d{3}[- ]?[A-Z][- ]?\d{2}[- ]?\d|\d{4}[- ]?[0-3]\d[01]\d{3}`,
  },
  {
    words: "steuer-?id|steuer-?identifikation|steuerliche identifikation",
    number: String.raw`[1-9]\d[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}`,
  },
  {
    words: "sécurité sociale|securite sociale|insee|nir",
    number: String.raw`[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?`,
  },
  { words: "pesel", number: String.raw`\d{2}[0-3]\d[0-3]\d{6}` },
  { words: "ahv|avs", number: String.raw`756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}` },
  { words: "ppsn|pps[ -]?(?:no|number)", number: "\\d{7}[A-W][A-IW]?" },
  { words: "bsn|burgerservice", number: "\\d{9}", isOne: isBsn },
  { words: "codice fiscale", number: String.raw`[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]` },
  { words: "dni|nie", number: "[XYZ]?\\d{7,8}[- ]?[A-Z]", isOne: isSpanish },
  {
    words: "personalausweis|id card|identity card",
    number: "[CFGHJKLMNPRTVWXYZ\\d]{9}\\d",
    isOne: (plain) => machineCheckDigit(plain.slice(0, 9)) === Number(plain.at(-1)),
  },
];

/** `SSN: …`, `Steuer-ID …`, `N° de sécurité sociale …`, `PESEL …`. */
const searches = forms.map(({ words, number, isOne }) => ({
  isOne,
  pattern: new RegExp(
    String.raw`(?<!\p{L})(?:${words})s?[- ]?(?:no|number|nr|nummer|num|numéro|n°)?(?!\p{L})[^\p{L}\d\n]{0,6}(?<number>${number})(?![\p{L}\d])`,
    "iu",
  ),
}));

const signs = [new RegExp(`(?<![a-z])(?:${forms.map(({ words }) => words).join("|")})`, "i")];

/** Numbers of persons, behind the words that say so. One with a digit mistyped still tells whose it is: most need no check digit. */
export function personalNumbers(contents: Contents): PrivateTrace[] {
  return traceLines(contents, signs, (text) => {
    if (!/\d{2}/.test(text)) return undefined;
    return searches.flatMap(({ pattern, isOne }) => {
      const written = pattern.exec(text)?.groups?.number;
      if (written === undefined || (isOne && !isOne(written.toUpperCase().replaceAll(/[ -]/g, "")))) return [];
      return [{ written, masked: mask(written) }];
    });
  });
}

/** Eleven-proof: the digits times 9 to 2, less the last. */
function isBsn(plain: string): boolean {
  const sum = [...plain].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && Number(plain) > 0;
}

/** The letter is the rest of a division by 23. X, Y and Z before it stand for 0, 1 and 2. */
function isSpanish(plain: string): boolean {
  const digits = plain.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
  return digits.length === 8 && plain.at(-1) === "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23];
}
