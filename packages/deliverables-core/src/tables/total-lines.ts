import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import { readAmount } from "./read-amount.js";
import type { Cell } from "./table.js";
import type { Row } from "./table-rows.js";

/** A line that adds rows up, which is no row itself. */
export interface TotalLine {
  row: Row;
  /** True: a subtotal. */
  isPart: boolean;
  /** What it may add up, the likeliest first: all rows above it, or those since the line of totals before. */
  of: [Row[], ...Row[][]];
}

type Kind = "total" | "subtotal" | "tax";

const words = (list: string): ReadonlySet<string> => new Set(list.split("|"));
const totals = words(
  "total|totals|totale|totaux|sum|summe|summen|somme|gesamt|gesamtsumme|gesamtbetrag|gesamtkosten|gesamtdauer|gesamtlange|gesamtzeit|endsumme|endbetrag|nettosumme|bruttosumme|nettobetrag|bruttobetrag|insgesamt",
);
const parts = words("subtotal|subtotals|zwischensumme|zwischensummen|teilsumme|ubertrag|sous");
const taxes =
  /^(vat|ust|mwst|mehrwertsteuer|umsatzsteuer|tva|gst|sales tax|iva|btw)( \d+( \d+)? percent)?$|^(plus |zzgl |zuzuglich )?\d+( \d+)? percent (vat|ust|mwst|tva|gst)$|^(plus|zzgl|zuzuglich) (vat|ust|mwst)\b/;
/** What is added to a budget as a part of it, in the words of cost reports. */
const surcharge =
  "(?:(?:company|general|production|producer s?|producers?|agency) )?(?:overheads?|contingency|contingencies|fee|mark ?up|profit|commission)|completion (?:bond|guarantee)|(?:production )?insurances?|handlungskosten|hu|gemeinkosten|(?:unternehmer)?gewinn(?:zuschlag)?|(?:uberschreitungs)?reserve|sicherheitszuschlag|unvorhergesehenes|versicherung(?:en)?|imprevus|aleas|frais generaux|marge(?: producteur)?|assurances?|honoraires de production";
const surcharges = new RegExp(
  String.raw`^(?:(?:plus|zzgl|zuzuglich) )?(?:\d+(?: \d+)? percent )?(?:${surcharge})(?: (?:and|und|et) (?:${surcharge}))?(?: (?:at |von |de )?\d+(?: \d+)?(?: percent)?)?$`,
);
const beside = words(
  "sub|grand|overall|net|gross|general|generale|all|of|the|der|des|die|de|du|la|le|les|in|ex|excl|excluding|exclusive|inc|incl|including|inkl|exkl|ohne|mit|zzgl|vat|mwst|ust|tva|ht|ttc|hors|taxes|netto|brutto|amount|amounts|cost|costs|fee|fees|kosten|betrag|gebuhren|montant|prix|duration|length|time|running|dauer|lange|zeit|duree|totale|items|clips|rows|positionen|titel|eur|euro|gbp|usd|chf|percent|min|mins|minuten|minutes",
);

/** A line of totals has few cells: its label and what it adds up. */
const mostCells = 3;

/** Parts the lines of totals from the rows: subtotals, and the tax between a net total and the gross one, too. */
export function setTotalsApart(lines: Row[], asked: AskedColumn[]): { rows: Row[]; totals: TotalLine[] } {
  const rows: Row[] = [];
  const found: TotalLine[] = [];
  let [since, sinceTotal, added]: [Row[], Row[], Row[]] = [[], [], []];
  for (const [index, row] of lines.entries()) {
    const kind =
      kindOf(row, asked) ??
      (row === lines.at(-1) && isBareSum(row, asked) ? "total" : isSurcharge(lines, index, asked) ? "tax" : undefined);
    if (kind === undefined || (kind === "tax" && found.length === 0)) {
      for (const list of [rows, since, sinceTotal]) list.push(row);
      // What is listed below a total is no tax of it.
      added = [];
    } else if (kind === "tax") added = [...added, row];
    else {
      const isPart = kind === "subtotal";
      const all = [...rows, ...added];
      found.push({ row, isPart, of: isPart ? [since, all] : [all, [...sinceTotal, ...added]] });
      if (!isPart) sinceTotal = [];
      since = [];
    }
  }
  return { rows, totals: found };
}

/** Whether a row ends a list: behind it nothing is listed any more. */
export function isTotal(row: Row, asked: AskedColumn[]): boolean {
  return kindOf(row, asked) === "total";
}

function kindOf({ at, cells, all }: Row, asked: AskedColumn[]): Kind | undefined {
  const beyondLabel = all.filter((cell) => cell !== at);
  const areAmounts = beyondLabel.length > 0 && beyondLabel.every(isAmount);
  if (!areAmounts && (cells.size > mostCells || all.length > mostCells + 1)) return undefined;
  const plain = plainWords(at.text);
  if (taxes.test(plain)) return "tax";
  const said = plain.split(" ");
  const isPart = said.some((word) => parts.has(word)) || plain.startsWith("sub total");
  if (!isPart && !said.some((word) => totals.has(word))) return undefined;
  const isPlain = said.every((word) => totals.has(word) || parts.has(word) || beside.has(word) || /^\d+$/.test(word));
  if (isPlain) return isPart ? "subtotal" : "total";
  // "Total crew" adds a part up; "Total Eclipse" may be a song of which the rest is missing.
  const summed = asked.filter((column) => isSummed(column) && cells.has(column.name));
  return summed.length > 0 && (areAmounts || all.length <= summed.length + 1) ? "subtotal" : undefined;
}

function isAmount({ text }: Cell): boolean {
  return "amount" in readAmount(text.replace(/\s?%$/, ""), "money");
}

/** A line that stands between two totals and is no item itself: `Handlungskosten 6 %`, without the number that each row has. */
function isSurcharge(lines: Row[], index: number, asked: AskedColumn[]): boolean {
  const row = lines[index];
  if (!row || !lacksRequired(row, asked) || !isSurchargeByName(row)) return false;
  const isOther = (line: Row) =>
    kindOf(line, asked) !== undefined || (lacksRequired(line, asked) && isSurchargeByName(line));
  return between(lines.slice(0, index).toReversed(), asked, isOther) && between(lines.slice(index + 1), asked, isOther);
}

/** Whether a total comes next, with nothing before it but taxes and surcharges. */
function between(lines: Row[], asked: AskedColumn[], isOther: (line: Row) => boolean): boolean {
  const next = lines.find((line) => !isOther(line) || isSumLine(line, asked));
  return next !== undefined && isSumLine(next, asked);
}

function isSumLine(row: Row, asked: AskedColumn[]): boolean {
  const kind = kindOf(row, asked);
  return kind === "total" || kind === "subtotal";
}

function isSurchargeByName({ at }: Row): boolean {
  return surcharges.test(plainWords(at.text));
}

function lacksRequired({ cells }: Row, asked: AskedColumn[]): boolean {
  return asked.some((column) => column.required && !cells.has(column.name));
}

/** A figure quite alone below a column of figures. */
function isBareSum({ cells, all }: Row, asked: AskedColumn[]): boolean {
  const [name] = cells.keys();
  const hasMore = asked.some((column) => column.required && column.name !== name);
  return all.length === 1 && hasMore && asked.some((column) => isSummed(column) && column.name === name);
}

/** Amounts and lengths add up; the places in time between which something lies do not. */
export function isSummed({ name, kind }: AskedColumn): boolean {
  return kind === "money" || kind === "number" || (kind === "timecode" && name === "duration");
}
