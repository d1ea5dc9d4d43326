import type { AskedColumn } from "./asked-columns.js";
import { isCharacterOf } from "./called-so.js";
import { plainWords } from "./plain-words.js";
import { rowNumber } from "./row-number.js";
import { rowsAround, sectionLine } from "./section-line.js";
import type { Cell } from "./table.js";
import type { Row } from "./table-rows.js";
import { isTotal } from "./total-lines.js";

/**
 * A line of a list that is none of its rows, and says something; also a cell under no heading, and what somebody filled down below the
 * last row.
 */
export interface Remark {
  /** Its text: of a line of several cells all of them. */
  text: string;
  at: Cell;
  /** `guess`: taken for a heading between the rows because it stands in capitals. */
  /** Of what was filled down: over how many rows. */
  rows?: number;
  where: "above" | "among" | "below" | "beside" | "heading" | "guess" | "filled";
}

/** Parts what is remarked, and headings between the rows, from the rows of one part of a table. */
export function setRemarksApart(
  lines: Row[],
  columns: ReadonlyMap<string, number>,
  asked: AskedColumn[],
): { rows: Row[]; remarks: Remark[] } {
  const end = endOfRows(lines, asked);
  const last = endOfListed(lines.slice(0, end), asked);
  const remarks: Remark[] = [];
  const rows: Row[] = [];
  const around = rowsAround(lines);
  for (const [index, row] of lines.slice(0, last).entries()) {
    if (isTotal(row, asked)) {
      rows.push(row);
      continue;
    }
    if (isOrnament(row)) continue;
    if (isRemark(row, asked)) {
      remarks.push(remarkOf(row, "among"));
      continue;
    }
    // A role over its names is none.
    const isOverNames = row.cells.has("role") && !lines[index + 1]?.cells.has("role");
    const line = isOverNames ? undefined : sectionLine(row, columns, around);
    if (!line) rows.push(row);
    // "Music – not cleared" says something of all of its rows.
    else remarks.push(remarkOf(row, line.sure ? "heading" : "guess"));
  }
  // A signature has no finding, and says nothing of the rows.
  const below = lines.slice(end).filter((row) => !isSignature(row) && !isOrnament(row));
  const [filled] = lines.slice(last, end);
  if (filled) remarks.push({ ...remarkOf(filled, "filled"), rows: end - last });
  return { rows, remarks: [...remarks, ...below.map((row) => remarkOf(row, "below"))] };
}

const fewestFilled = 3;

/** Where somebody has drawn one cell too far down, nothing is listed any more: `yes` below `yes`, and nothing beside it. */
function endOfListed(rows: Row[], asked: AskedColumn[]): number {
  const isFilled = (row: Row | undefined, above: Row | undefined) => {
    const [name] = row?.cells.keys() ?? [];
    const isOpen = !asked.some((column) => column.required && column.name === name);
    return row?.all.length === 1 && name !== undefined && isOpen && above?.cells.get(name)?.text === row.at.text;
  };
  let end = rows.length;
  while (end > 1 && isFilled(rows[end - 1], rows[end - 2])) end -= 1;
  return rows.length - end >= fewestFilled ? end : rows.length;
}

/** The lines above the headings and below the last row, as far as they are sentences of their own. */
export function remarksIn(lines: Cell[][], where: "above" | "below"): Remark[] {
  return lines.flatMap((cells) => {
    const all = cells.filter(({ text }) => text !== "");
    const [at] = all;
    return at ? [{ text: textOf(all), at, where }] : [];
  });
}

function remarkOf({ all, at }: Row, where: Remark["where"]): Remark {
  return { text: textOf(all), at, where };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join(" ");
}

/**
 * Where the rows end: below an empty line, a single cell by itself is a note and no row, unless it could be what the list is about. What is
 * plainly a signature or a note needs no empty line.
 */
function endOfRows(rows: Row[], asked: AskedColumn[]): number {
  let end = rows.length;
  // Below a line of totals nothing is listed any more.
  const isOver = rows.some((row) => isTotal(row, asked));
  const required = isOver ? [] : asked.filter((column) => column.required).map(({ name }) => name);
  while (end > 0 && isNote(rows[end - 1], required)) end -= 1;
  for (let index = end; index < rows.length; index++) {
    const [last, note] = [rows[index - 1], rows[index]];
    const isApart = last && note && rowNumber(note.at) > rowNumber(last.all.at(-1) ?? last.at) + 1;
    if (isApart || (note && (isSignature(note) || isOrnament(note) || isRemark(note, asked)))) return index;
  }
  return rows.length;
}

/** A few words without a stop, under a heading that every row has to fill in, are a name or a title: better asked after than lost. */
function isNote(row: Row | undefined, required: string[]): boolean {
  if (row && (isSignature(row) || isOrnament(row) || isLabelled(row))) return true;
  if (row?.all.length !== 1) return false;
  const { text } = row.at;
  const isUnderHeading = required.some((name) => row.cells.has(name));
  return (
    !isUnderHeading ||
    /[:;!?]|[.,]$|\d/.test(text) ||
    text.trim().split(/\s+/).length > 4 ||
    saysEnd.test(plainWords(text))
  );
}

const saysEnd =
  /\b(signed|signature|prepared|approved|checked|confirmed|note|notes|page|end|ende|fin|stand|gez|unterschrift|anmerkung|hinweis|signe|remarque)\b/;

/** `Signed | U. Green | 10/12/2026`, `Hamburg, 3.12.2026 | U. Kohl`. */
function isSignature({ at, all }: Row): boolean {
  const isLabel = signs.test(plainWords(at.text)) && (all.length > 1 || at.text.includes(":"));
  return isLabel || /^\p{L}[\p{L} .-]{1,40}, (?:(?:den|le|the) )?\d{1,2}[. ]/u.test(at.text);
}

const signs =
  /^(signed|signature|prepared by|compiled by|approved by|checked by|confirmed by|authori[sz]ed by|place and date|date and signature|unterschrift|datum unterschrift|ort datum|datum|date|gez|gezeichnet|erstellt von|gepruft von|freigegeben von|signe|fait a|fait le|etabli par|lu et approuve)( by| von| par)?( [\p{L}\p{N}. ]{1,40})?$/u;

/** A ruled line, `Page 1 of 2`, `(continued)`, `End of list`, `12 items`. */
function isOrnament({ at, all, cells }: Row): boolean {
  if (all.length !== 1) return false;
  const plain = plainWords(at.text);
  return (
    /^[-–—_=*~.#\s]{3,}$|^©/.test(at.text) ||
    ornament.test(plain) ||
    (cells.has("role") && thanks.test(plain)) ||
    ofTimes.test(plain)
  );
}

const ornament =
  /^((page|seite) \d+( (of|von|sur|de) \d+)?|(see )?cont( d|inued)?( overleaf| over| (on|from) .{1,20})?|(please turn|see) over(leaf)?|p t o|fortsetzung|suite( de la liste)?|(end|ende|fin)( of| der| des| de la| de)? (list|log|table|liste|tabelle|tableau|sheet|document)|\d+ (items|rows|clips|entries|titles|names|positionen|titel|eintrage|lignes|titres|elements))$/;

/** What ends credits. Elsewhere it is a song. */
const thanks =
  /^(with |special |the producers .*)?thanks? (to|you)\b|^(dank an|wir danken|mit dank|remerciements|nous remercions)\b/;
/** What a list says of its own times. */
const ofTimes = /^(all |the )?(time ?codes?|times|zeiten|timecodes) .*\b(are|is|sind|sont)\b/;

/** `NB | row 2 not cleared yet`, `NB row 2 …`. */
function isLabelled(row: Row): boolean {
  const { at, all } = row;
  if (isCharacterOf(row)) return false;
  const [, label, rest] =
    /^\W{0,3}(nb|n\.b\.|p\.?s\.|outstanding|pending|still open|to be cleared|still to be cleared|missing|noch offen|offen|ausstehend|es fehlen|en attente|note|notes|nota|remark|remarks|comment|comments|todo|to do|attention|warning|hinweis|hinweise|anmerkung|anmerkungen|bemerkung|bemerkungen|achtung|wichtig|remarque|remarques|attention)\b(.*)$/is.exec(
      at.text.trim(),
    ) ?? [];
  if (label === undefined || all.length > 2) return false;
  // "Note to Self" may be a song, and "Notes" what a column is about.
  const isShort = /^(nb|n\.b\.|p\.?s\.|todo|to do)$/i.test(label);
  return isShort || /^\s*[:–-]/.test(rest ?? "") || (all.length === 2 && rest?.trim() === "");
}

/** A single cell that is a whole sentence, or says that it is a note. */
function isRemark(row: Row, asked: AskedColumn[]): boolean {
  if (isLabelled(row)) return true;
  if (row.all.length !== 1) return false;
  const { text } = row.at;
  if (isState.test(text.trim()) || /^[*†‡§¹²³]+\)?\s+\S+\s+\S/.test(text)) return true;
  const isUnderHeading = asked.some(({ required, name }) => required && row.cells.has(name));
  const words = text.trim().split(/\s+/).length;
  const isSentence = words >= fewestWords && /[^.][.!?]$/.test(text.trim());
  return isSentence || (!isUnderHeading && words >= fewestWords) || (words > 2 && saysOpen.test(text.slice(0, 300)));
}

const fewestWords = 5;

/** What is stamped across a list. */
const isState = /^\W*(draft|entwurf|brouillon|provisional|vorläufig|provisoire|not final|work in progress|wip)\W*$/i;

/** Of one item nobody writes so in the cell of its title, and leaves all others empty. */
const saysOpen =
  /(?<!\p{L})(?:waiting for|chasing|to be (?:confirmed|cleared|supplied)|not (?:yet )?(?:cleared|licensed|signed|confirmed|received)|still (?:open|missing|outstanding|to )|awaiting|tbc|(?:rows?|lines?|zeilen?|lignes?) \d|noch (?:nicht|offen)|nicht geklärt|en attente|pas encore)/iu;
