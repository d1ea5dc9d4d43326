import type { Contents } from "../contents.js";
import { mask } from "./mask.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

/** Lengths of an IBAN by country (ISO 13616 registry), for the countries in which productions pay. */
const lengths: Record<string, number> = Object.fromEntries(
  "AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 TR26 AE23 SA24 UA29"
    .split(" ")
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** Where one may begin, and what stands from there on. */
const start = /(?<![A-Z0-9])(?=([A-Z]{2}\d{2}[A-Z0-9 -]{11,42}))/g;
const sortCode = /\bsort[ -]?code\b\D{0,12}(\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)/i;
const account = /\b(?:account|a\/c)\b[^\d]{0,20}(\d{8})(?!\d)/i;
/** As banks in Germany had them before the IBAN, and forms still do. */
const bankCode = /(?<!\p{L})(?:blz|bankleitzahl)(?!\p{L})\D{0,12}(\d{3} ?\d{3} ?\d{2})(?!\d)/iu;
const konto =
  /(?<!\p{L})(?:kontonummer|konto(?:[ -]?nr\.?)?|kto\.?(?:[ -]?nr\.?)?)(?!\p{L})[^\d]{0,20}(\d{4,10})(?!\d)/iu;

/** IBANs whose check digits are right, and the code of a bank with its account as banks in the United Kingdom and Germany have them. */
export function bankDetails(contents: Contents): PrivateTrace[] {
  return traceLines(contents, (text, before) => {
    const ibans = [...text.matchAll(start)].flatMap(([, from = ""]) => ibanIn(from) ?? []);
    const [, code] = sortCode.exec(text) ?? sortCode.exec(before) ?? [];
    const [, german] = bankCode.exec(text) ?? bankCode.exec(before) ?? [];
    const [, number] = (code ? account.exec(text) : german ? konto.exec(text) : undefined) ?? [];
    return number ? [...ibans, { written: number, masked: mask(number) }] : ibans;
  });
}

/** As many letters and digits as the country's have, with blanks between them; more of them right behind make it something else. */
function ibanIn(from: string): { written: string; masked: string } | undefined {
  const length = lengths[from.slice(0, 2)] ?? 0;
  let plain = "";
  let end = 0;
  while (plain.length < length && end < from.length) plain += from.charAt(end++).replace(/[ -]/, "");
  if (/[A-Z0-9]/.test(from.charAt(end)) || !isIban(plain)) return undefined;
  return { written: from.slice(0, end), masked: mask(plain) };
}

/** ISO 7064 MOD 97-10: the country and check digits go to the end, letters count from 10, and the rest is 1. */
export function isIban(plain: string): boolean {
  if (plain.length !== lengths[plain.slice(0, 2)]) return false;
  let rest = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
