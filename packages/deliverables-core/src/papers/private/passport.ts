import type { Contents } from "../contents.js";
import { mask } from "./mask.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

/** The second line that a machine reads in a passport (ICAO 9303-4, 4.2.2): number, nationality, birth, sex, expiry, each with its check digit. */
const machineLine =
  /(?<![A-Z0-9<])([A-Z0-9<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MFX<](\d{6})(\d)[A-Z0-9<]{14}[\d<]\d(?![A-Z0-9<])/;
const labelled =
  /\b(?:passport|reisepass(?:nummer)?|passnummer|passeport)\b[ \t-]{0,3}(?:no|number|num|nr|n°)?\.?[ \t]{0,3}[:#=\t]?\s{0,3}([A-Z]{0,2}\d[A-Z0-9]{5,8})(?![A-Z0-9])/i;

const signs = [/passport|reisepass|passnummer|passeport/i, /(?:[A-Z0-9<] *){43}/];

/** Passports: the lines that a machine reads, and numbers that are said to be one. */
export function passports(contents: Contents): PrivateTrace[] {
  return traceLines(contents, signs, (text) => {
    const machine = machineLine.exec(text.replaceAll(" ", ""));
    if (machine && isMachineLine(machine)) return [{ written: text.trim(), masked: mask(machine[1] ?? "") }];
    const [, number] = labelled.exec(text) ?? [];
    return number ? [{ written: number, masked: mask(number) }] : undefined;
  });
}

function isMachineLine([
  ,
  number = "",
  numberCheck,
  birth = "",
  birthCheck,
  expiry = "",
  expiryCheck,
]: RegExpExecArray): boolean {
  return (
    machineCheckDigit(number) === Number(numberCheck) &&
    machineCheckDigit(birth) === Number(birthCheck) &&
    machineCheckDigit(expiry) === Number(expiryCheck)
  );
}

/** ICAO 9303-3, 4.9: weights 7, 3, 1; letters count from 10, fillers nothing. */
export function machineCheckDigit(text: string): number {
  let sum = 0;
  for (const [index, letter] of [...text].entries()) {
    const value = letter === "<" ? 0 : Number.parseInt(letter, 36);
    sum += value * ([7, 3, 1][index % 3] ?? 0);
  }
  return sum % 10;
}
