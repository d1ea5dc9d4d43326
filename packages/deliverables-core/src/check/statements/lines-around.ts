import type { Line } from "../../papers/contents.js";
import type { Spec } from "../../spec/spec.js";
import type { Cell, Table } from "../../tables/table.js";
import type { DeliveredTable } from "../rule-kinds/table-rule.js";
import { spotOf } from "../seen-in-file.js";
import { formOfNumber } from "./said-by-name.js";

/** A line of a table that is none of its rows, with its cells, and what it says in one text parted by tabs. */
export interface LineAround extends Line {
  of: Cell[];
  /** True: at the head or the foot of its pages, and in none of its cells. */
  isPrinted?: true;
}

/** Of a cover with more lines nobody reads the rest. */
const mostLines = 200;

/**
 * What stands around the rows of a table and says whose it is: above the headings, around its pages, on sheets without rows, below, and the
 * sheets' names.
 */
export function linesAround({ table, above, remarks, headings }: DeliveredTable): LineAround[] {
  const seen = (table.sheets ?? []).filter(({ hidden }) => !hidden);
  const isCover = ({ rows }: { rows: Cell[][] }) =>
    !above.some((line) => rows.includes(line)) && !(headings && rows.includes(headings)) && rows.every(isOfCover);
  const covers = table.format === "DOCX" ? [] : seen.filter(isCover).flatMap(({ rows }) => rows);
  const below = remarks.flatMap(({ at, where }) => (where === "below" ? [[at]] : []));
  const names = seen.map(({ name }): Cell[] => [{ text: name }]);
  const lines = [...above, ...covers, ...below, ...names].map(lineOf);
  return [...lines.slice(0, above.length), ...printedAround(table), ...lines.slice(above.length)].slice(0, mostLines);
}

/** Of a document with many sections nobody reads all heads. */
const mostPrinted = 60;

/** What stands at the head and the foot of the pages, of the sheets that are seen, each once. */
export function printedAround({ sheets = [] }: Pick<Table, "sheets">): LineAround[] {
  const texts = sheets.flatMap(({ hidden, printed = [] }) => (hidden ? [] : printed));
  return [...new Set(texts)].slice(0, mostPrinted).map((text) => {
    const plain = text.replaceAll(/[^\S\t]+/g, " ");
    return { text: plain, of: [{ text: plain }], isPrinted: true };
  });
}

/** Where that stands, for a sentence to begin with. */
export function sayPages(file: string): string {
  return `The head or foot of the pages of ${file}`;
}

/** A label and a value: a line of three cells is one of a list. */
function isOfCover(cells: Cell[]): boolean {
  return cells.filter(({ text }) => text !== "").length < 3;
}

function lineOf(cells: Cell[]): LineAround {
  const of = cells.filter(({ text }) => text !== "");
  return { of, text: of.map(({ text }) => text.replaceAll(/\s+/g, " ")).join("\t"), ...spotOf(of[0]) };
}

/** The lines without the numbers that are not of another programme: that of the whole series, and those of houses, forms and the like that begin otherwise. */
export function withoutOtherNumbers(lines: LineAround[], { production, episodes = [] }: Spec): LineAround[] {
  const series = episodes.length > 0 ? production.productionNumber : undefined;
  const own = [production, ...episodes].flatMap(({ productionNumber }) => productionNumber ?? []);
  const letters = new Set(own.map(lettersBefore));
  return lines.map((line) => {
    const text = line.text.replaceAll(ofSomethingElse, (whole, label: string, number: string) =>
      letters.has(lettersBefore(number)) ? whole : label,
    );
    return { ...line, text: series === undefined ? text : text.replaceAll(series, " ") };
  });
}

const ofSomethingElse =
  /(\b(?:house|haus|material|media|tape|uid|asset|template|form|document|doc|schedule|vorlage|formular|mod[eè]le)\b[^\p{L}\d]*(?:(?:no|nr|number|nummer|id)\b\.?)?[^\p{L}\d]*)([\p{L}\d]+)/giu;

/** Whether a number begins with the letters of one of the spec's own. */
export function beginsAlike(number: string, { production, episodes = [] }: Spec): boolean {
  return [production, ...episodes].some(
    ({ productionNumber }) =>
      productionNumber !== undefined && lettersBefore(productionNumber) === lettersBefore(number),
  );
}

/** `SMF7301A–F`, `SMF7301A bis SMF7301F`: a list of several programmes, this one among them. */
export function isInRange(text: string, number: string): boolean {
  const own = number.toUpperCase();
  return [...text.toUpperCase().matchAll(/([\p{L}\d]{5,20})\s?(?:[-–—]|TO|BIS|À)\s?([\p{L}\d]{1,20})/gu)].some(
    ([, from = "", end = ""]) => {
      const to = end.length < from.length ? from.slice(0, from.length - end.length) + end : end;
      return [from, to].every((one) => formOfNumber(one) === formOfNumber(own)) && from <= own && own <= to;
    },
  );
}

function lettersBefore(number: string): string {
  return /^\p{L}*/u.exec(number)?.[0].toUpperCase() ?? "";
}
