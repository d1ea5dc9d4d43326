import type { Contents } from "../contents.js";
import { accountIn } from "./account.js";
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
/** Behind it an account is one whatever its letters, the blanks in it and its check digits. */
const ibanWord = /(?<!\p{L})iban(?!\p{L})/iu;

const signs = [/iban|sort[ -]?code|blz|bankleitzahl|routing|aba|rtn|bic|swift/i, /[A-Z]{2}\d{2}[A-Z0-9 -]{11}/];

/** IBANs whose check digits are right or that are called so, and the code of a bank with its account as other banks have them. */
export function bankDetails(contents: Contents): PrivateTrace[] {
  return traceLines(contents, signs, (text, before) => {
    const account = accountIn(text, before);
    return [...ibansIn(text, before), ...(account ? [{ written: account, masked: mask(account) }] : [])];
  });
}

function ibansIn(text: string, before: string): { written: string; masked: string }[] {
  const word = ibanWord.exec(text) ?? (/iban[^\p{L}\d]{0,6}$/iu.test(before) ? { index: 0 } : undefined);
  const from = word ? text.slice(word.index) : "";
  const plain = from.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase()).replaceAll(/[.\t]/g, " ");
  const called = [...plain.matchAll(start)].flatMap(({ index, 1: rest = "" }) => {
    const found = ibanIn(rest, (one) => isIban(one) || isLikeIban(one));
    return found ? [{ ...found, written: from.slice(index, index + found.written.length) }] : [];
  });
  if (called.length > 0) return called;
  const found = [...text.matchAll(start)].flatMap(({ 1: rest = "" }) => ibanIn(rest, isIban) ?? []);
  return found.length > 0 ? found : ibanOverLines(text, before);
}

/** One that begins at the end of the line before, behind its word, and goes on in this line. */
function ibanOverLines(text: string, before: string): { written: string; masked: string }[] {
  const [, begun] = (ibanWord.test(before) && /(?<![A-Z0-9])([A-Z]{2}\d{2}[A-Z0-9 -]{0,36})$/.exec(before)) || [];
  if (begun === undefined) return [];
  const found = ibanIn(`${begun.trimEnd()} ${text.trimStart()}`, isIban);
  const written = found?.written.slice(begun.trimEnd().length + 1);
  return found && written ? [{ ...found, written }] : [];
}

/** As many letters and digits as the country's have, with blanks between them; more of them right behind make it something else. */
function ibanIn(from: string, isOne: (plain: string) => boolean): { written: string; masked: string } | undefined {
  const length = lengths[from.slice(0, 2)] ?? 0;
  let plain = "";
  let end = 0;
  while (plain.length < length && end < from.length) plain += from.charAt(end++).replace(/[ -]/, "");
  if (/[A-Z0-9]/.test(from.charAt(end)) || !isOne(plain)) return undefined;
  return { written: from.slice(0, end), masked: mask(plain) };
}

/** As long as its country's, of which a digit was mistyped. Words have no digits, and forms to be filled in the same again and again. */
function isLikeIban(plain: string): boolean {
  const digits = plain.slice(4).replaceAll(/\D/g, "");
  return plain.length === lengths[plain.slice(0, 2)] && digits.length >= 8 && new Set(digits).size > 2;
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
