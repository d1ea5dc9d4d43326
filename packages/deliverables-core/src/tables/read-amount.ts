import { fromDecimalString, type Rational, rational } from "../timecode/rational.js";
import { plainWords } from "./plain-words.js";

/** An amount, with the currency beside it where one stands there. */
export interface Amount {
  amount: Rational;
  /** As it is written: `GBP`, `€`. */
  currency?: string;
}

/** Why a text is no amount: a clause. */
export interface NoAmount {
  reason: string;
}

/** What people write where nothing is paid, or nothing of its own. */
const free =
  /^(blanket( licen[cs]e| agreement)?|incl|included( in (the )?(fee|package|deal|buy ?out|licen[cs]e))?|in kind|buy ?out|(covered by )?(prs|mcps|prs mcps|gema|sacem)|pauschal|inklusive|inbegriffen|forfait|inclus|compris|free( of charge)?|foc|gratis|nil|no (fee|charge)|none|zero|waived|royalty free|kostenlos|kostenfrei|unentgeltlich|keine?|umsonst|gratuite?|gracieux|a titre gracieux|aucune?)$/;

/** What stands beside an amount without changing it: `+ VAT`, `zzgl. MwSt.`, `HT`, `(paid)`, and the dashes of `1.800,– €` and `£200/-`. */
const besideMoney =
  /(?<=\d\s?(?:[A-Za-z]{3}|[€$£¥])?|[-–—]\s?(?:[A-Za-z]{3}|[€$£¥])?)\s*\(?(?:\+|plus|zzgl\.?|exkl\.?|excl\.?|ex|incl\.?|inkl\.?|inc\.?|hors|net of)?\s*(?:\d{1,2}(?:[.,]\d)?\s?%\s*)?(?:vat|tax|mwst\.?|ust\.?|tva|ht|ttc|net|netto|gross|brutto|paid|bezahlt|payée?)\)?$/i;

/**
 * Reads `1234.50`, `1,234.50`, `1.234,50`, `1 234,50`, `1'234.50`, with a currency before or behind. One point or comma before three
 * digits parts thousands in money, and decimals in another number where it is a point.
 */
export function readAmount(text: string, kind: "number" | "money" = "number"): Amount | NoAmount {
  if (kind === "money" && free.test(plainWords(text))) return { amount: rational(0) };
  // A dash alone stands where nothing does.
  if (kind === "money" && /^\s*[-–—]\s*$/.test(text)) return { amount: rational(0) };
  const bare = kind === "money" ? text.trim().slice(0, 60).replace(besideMoney, "") : text.trim().slice(0, 60);
  const plain = withSign(bare.replace(/(?<=\d[.,]?)(?:[–—]|\/-)/, "-").replaceAll(/[\s\u00a0\u202f'’]/g, ""));
  const [, before = "", sign = "", digits, dash = "", behind = ""] =
    /^([A-Za-z]{3}|[€$£¥]|CHF|[A-Z]{1,2}\$)?([-+]?)(\d[\d.,]*)((?:,|\.)?-+)?([A-Za-z]{3}|[€$£¥])?$/.exec(plain) ?? [];
  const amount =
    digits === undefined ? undefined : fromDecimalString(`${sign === "+" ? "" : sign}${decimalOf(digits, kind)}`);
  if (!amount || (dash !== "" && kind === "number") || (kind === "number" && before + behind !== "")) {
    return { reason: kind === "money" ? "it is no amount of money" : "it is no number" };
  }
  const currency = before || behind;
  return { amount, ...(currency && { currency: currency.toUpperCase() }) };
}

/** Accountants put brackets around what is taken off, and a typesetter's dash is a minus too. */
function withSign(plain: string): string {
  const bare = plain.replace(/^([A-Za-z]{3}|[€$£¥])?\(([^()\d]{0,3}\d[^()]*)\)/, "-$1$2");
  return bare.replace(/^([A-Za-z]{3}|[€$£¥])?[-–‒﹣－−]([A-Za-z]{3}|[€$£¥])?(?=\d)/, "$1$2-");
}

function decimalOf(digits: string, kind: "number" | "money"): string {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return digits;
  const mark = digits[last] ?? "";
  const [whole, part] = [digits.slice(0, last), digits.slice(last + 1)];
  const isAlone = !/[.,]/.test(whole);
  const others = mark === "." ? "," : ".";
  const isThousands = part.length === 3 && (isAlone ? kind === "money" || mark === "," : !whole.includes(others));
  const groups = (isThousands ? digits : whole).split(/[.,]/);
  // Thousands stand in threes; anything else is a slip of the hand.
  if (groups.length > 1 && !groups.slice(1).every((group) => group.length === 3)) return "";
  return isThousands ? groups.join("") : `${groups.join("")}.${part || "0"}`;
}
