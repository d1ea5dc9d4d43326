import { readDate } from "../papers/read-date.js";
import { plainWords } from "../tables/plain-words.js";
import { rowNumber } from "../tables/row-number.js";
import type { Cell } from "../tables/table.js";
import type { Column } from "./column.js";
import { readCueTime } from "./cue-time.js";
import { readFields } from "./read-cues.js";

type Columns = (Column | undefined)[];

/** What begins a signature, a note or a list of codes wherever it stands, as `plainWords` has it. */
const surely =
  /\b(signature|unterschrift|signe|signed by|(prepared|completed|compiled|checked|approved|submitted|filled (in|out)) by|erstellt (von|am|durch)|ausgefullt|gepruft (von|am)|freigegeben (von|am)|(etabli|prepare|redige|verifie) (par|le)|fait a|page \d+( (of|von|sur|de) \d+)?|seite \d+( von \d+)?|end of (cue sheet|cuesheet|list|sheet)|ende der (liste|musikliste)|fin de (la )?liste|abkurzungen|abbreviations|abreviations|usage codes)\b|^(continued|cont d|fortsetzung|suite (page|au verso|a la page))\b|^(gez|legend|legende|i a|i v|nb|n b)\b/;
/** What does so only with a colon behind it: songs are called "Note", "Date" and "Contact" too. */
const withColon =
  /^(datum|date|ort|place|lieu|name|nom|sign|stempel|stamp|cachet|kontakt|contact|ansprechpartner|tel|telefon|phone|telephone|e ?mail|mail|fax|adresse|address|key|code|codes|note|notes|hinweis|hinweise|anmerkung|anmerkungen|bemerkung|bemerkungen|remarque|remarques|remark|remarks|comment|comments|kommentar|observation|observations|ps|stand|version|copyright|usage|verwendung|utilisation|origin|herkunft|musik|music|musique)\b/;
/** `* = commissioned`, `1) Archiv`, `BI = background`. */
const footnote = /^(?:[*†‡§¹²³]+\)?(?:\s|$|=)|\d{1,2}\)|\S{1,5}\s*=\s*\S)/u;

/**
 * The rows at the end of a sheet that are no cues: a signature, notes, a list of codes. Nothing in them says when music plays, and their
 * words tell what they are, or that they stand apart and have no title. What may be a cue stays one: better asked after than lost.
 */
export function notesBelow(rows: Cell[][], columns: Columns): Cell[][] {
  let first = rows.length;
  while (first > 0 && !isTimed(rows[first - 1] ?? [], columns)) first -= 1;
  if (first === rows.length) return [];
  const areNumbered = rows.some((cells) => {
    const { number } = readFields(cells, columns);
    return number !== undefined && isCueNumber(number.text);
  });
  const codes = codesIn(rows.slice(0, first), columns);
  let isApart = false;
  for (let index = first; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    isApart ||= standsApart(cells, rows[index - 1]);
    if (saysThatItIsNone(cells) || (isApart && isLoose(cells, columns, { areNumbered, codes })))
      return rows.slice(index);
  }
  return [];
}

/** Whether a row says when or how long music plays, or has the number of a cue. */
function isTimed(cells: Cell[], columns: Columns): boolean {
  const { number, in: start, out, duration } = readFields(cells, columns);
  if ([start, out, duration].some((cell) => cell && "kind" in readCueTime(cell.text))) return true;
  return number !== undefined && isCueNumber(number.text) && !filled(cells)[1]?.text.startsWith("=");
}

/** `12`, `1M4b`, `R2/05`, `#7`. A day is none. */
function isCueNumber(text: string): boolean {
  return (
    /^(?:cue|no|nr)?[\p{L}#./ -]{0,3}\d[\p{L}\d./-]{0,7}$/u.test(text.toLowerCase()) && readDate(text) === undefined
  );
}

function saysThatItIsNone(cells: Cell[]): boolean {
  const [first, second] = filled(cells);
  if (!first) return false;
  const plain = plainWords(first.text);
  if (surely.test(plain) || footnote.test(first.text) || /^=\s/.test(second?.text ?? "")) return true;
  if (/:/.test(first.text) && withColon.test(plain)) return true;
  return !second && isSentence(first.text);
}

/** Titles may be long, but they end without a stop. */
function isSentence(text: string): boolean {
  return /[^.][.!]$/.test(text) && text.split(/\s+/).length > 4;
}

/** Below an empty line: without a title, with words where the others have a number, or a code of the sheet with what it means. */
function isLoose(cells: Cell[], columns: Columns, known: { areNumbered: boolean; codes: Set<string> }): boolean {
  const { number, title } = readFields(cells, columns);
  const [first] = filled(cells);
  if (!first) return false;
  if (number && known.areNumbered && !isCueNumber(number.text)) return true;
  return (
    known.codes.has(first.text) || readDate(first.text) !== undefined || (!title && !namesSomebody(cells, columns))
  );
}

/** A row of a publisher or a second composer, which belongs to the cue above it. */
function namesSomebody(cells: Cell[], columns: Columns): boolean {
  return columns.some((column, at) => column?.of === "party" && (cells[at]?.text ?? "") !== "");
}

function codesIn(rows: Cell[][], columns: Columns): Set<string> {
  const at = columns.flatMap((column, index) =>
    column?.of === "cue" && (column.field === "usage" || column.field === "origin") ? [index] : [],
  );
  return new Set(rows.flatMap((cells) => at.flatMap((index) => cells[index]?.text || [])));
}

function standsApart(cells: Cell[], before: Cell[] | undefined): boolean {
  const [own, last] = [filled(cells)[0], filled(before ?? []).at(-1)];
  return own !== undefined && last !== undefined && rowNumber(own) > lastLine(last) + 1;
}

function lastLine(cell: Cell): number {
  return cell.place?.end.line ?? rowNumber(cell);
}

function filled(cells: Cell[]): Cell[] {
  return cells.filter(({ text }) => text !== "");
}
