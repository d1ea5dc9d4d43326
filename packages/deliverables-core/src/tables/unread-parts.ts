import type { AskedColumn } from "./asked-columns.js";
import { isBesideLists } from "./beside-lists.js";
import { leftColumns } from "./left-columns.js";
import { isOtherwise } from "./less-usual-headings.js";
import { plainWords } from "./plain-words.js";
import { sayCell } from "./say-cell.js";
import type { Cell, Table } from "./table.js";
import { findHeadings, type Section, sheetsToRead } from "./table-sections.js";

/** Something in a table that was not read as rows of it. */
export interface UnreadPart {
  /** What it is, in words that finish "… was not compared: …". */
  what: string;
  why: string;
  at?: Cell;
  /** What to do about it, where that is not the same for all. */
  remedy?: string;
}

/** Rows with so many cells are a list; a cover has a label and a value. */
const fewestCells = 3;

/** Sheets that hold a list, and columns that say what another one says: what stands there would escape every rule. */
export function unreadParts(table: Table, asked: AskedColumn[], sections: Section[]): UnreadPart[] {
  const [first] = sections;
  // That nothing was found to compare has a finding of its own.
  if (!first) return [];
  return [
    ...otherSheets(table, asked, sections),
    ...hiddenSheets(table, asked),
    ...hiddenColumns(table, asked),
    ...doubleColumns(first, asked, sections),
    ...otherLists(sections),
    ...sections.flatMap(({ other }) => (other ? [listBelow(other)] : [])),
    ...leftColumns(asked, sections),
  ];
}

function otherSheets(table: Table, asked: AskedColumn[], sections: Section[]): UnreadPart[] {
  const read = new Set(sections.map(({ sheet }) => sheet));
  return sheetsToRead(table).flatMap(({ name, rows }) => {
    if (read.has(name) || read.has(undefined)) return [];
    const [at, second] = rows.filter((row) => row.filter(({ text }) => text !== "").length >= fewestCells);
    if (at && second && !isBesideLists(at, asked)) {
      const why = "it has not the same headings as the table that was read";
      return [{ what: `"${name}"`, why, ...withPlace(at) }];
    }
    // A few words alone are mostly a cover, a legend or what a cell may be chosen from; a sentence of these is neither.
    const open = ofOpenMatters.test(name)
      ? { text: name }
      : rows
          .flat()
          .find(({ text }) => ofOpenMatters.test(text.slice(0, 200)) && / \S+ /.test(text) && !text.includes("="));
    const [first] = rows;
    // In a Word document it may be the line to sign on.
    if (!open || !first || table.format === "DOCX") return [];
    const why = `nothing in it was read, and it says ${sayCell(open)}`;
    return [{ what: `"${name}"`, why, ...withPlace(first) }];
  });
}

const ofOpenMatters =
  /(?<!\p{L})(pending|outstanding|(?:still |yet )?to (?:be )?(?:clear|cleared|confirm|confirmed|sign|signed)|not (?:yet )?(?:cleared|licensed|signed)|uncleared|no answer|awaiting|to do|offen|ungeklärt|nicht geklärt|ausstehend|en attente|à (?:libérer|confirmer|régler))(?!\p{L})/iu;

function hiddenSheets({ sheets = [] }: Table, asked: AskedColumn[]): UnreadPart[] {
  return sheets.flatMap(({ name, hidden, rows }) => {
    const found = hidden ? findHeadings(rows, asked) : undefined;
    const at = rows[found?.last ?? -1];
    return at ? [{ what: `"${name}"`, why: "it has the same headings, and is hidden", ...withPlace(at) }] : [];
  });
}

/** A date that nobody sees is no date that anybody has agreed to. */
function hiddenColumns({ sheets = [] }: Table, asked: AskedColumn[]): UnreadPart[] {
  const usual = new Set(asked.flatMap(({ headings }) => headings));
  return sheets.flatMap(({ hidden, hiddenCells = [] }) =>
    hiddenCells
      .filter(
        ({ text }) =>
          !hidden && (usual.has(plainWords(text)) || asked.some(({ otherwise }) => isOtherwise(text, otherwise))),
      )
      .map((at) => ({
        what: `Column ${sayCell(at)}`,
        why: "it is hidden, and whoever opens the file does not see it",
        at,
      })),
  );
}

/** Only the first of two columns is read, which matters where they differ. */
function doubleColumns(first: Section, asked: AskedColumn[], sections: Section[]): UnreadPart[] {
  const { headings, columns, rows } = first;
  const taken = new Set(sections.flatMap((section) => [...section.columns.values()]));
  return asked.flatMap(({ name, kind, headings: usual }) => {
    const at = columns.get(name);
    if (at === undefined) return [];
    const own = plainWords(headings[at]?.text ?? "");
    const other = headings.findIndex(({ text }, index) => {
      const plain = plainWords(text);
      // Two words for a day or for yes and no are two answers; "Source" and "Owner" may both be right.
      const isSame = plain === own || ((kind === "date" || kind === "yes-no") && usual.includes(plain));
      return isSame && plain !== "" && !taken.has(index);
    });
    const row = rows.find((cells) => other >= 0 && (cells[other]?.text ?? "") !== (cells[at]?.text ?? ""));
    const [read, left] = [headings[at], headings[other]];
    if (!row || !read || !left) return [];
    const what = `Column ${sayCell(left)}`;
    return [{ what, why: `only ${sayCell(read)} was read, and the two differ`, at: row[other] ?? left }];
  });
}

function listBelow(at: Cell): UnreadPart {
  return { what: `The list from ${sayCell(at)} on`, why: "it stands below the table, under other headings", at };
}

/** A list of its own on the same sheet, behind an empty column. A remark or two there are none. */
function otherLists(sections: Section[]): UnreadPart[] {
  return sections.flatMap(({ headings, columns, rows }) => {
    const taken = sections
      .filter((section) => section.headings === headings)
      .flatMap((one) => [...one.columns.values()]);
    const isFilled = (cells: Cell[], index: number) => (cells[index]?.text ?? "") !== "";
    const gap = headings.findIndex(
      (_, index) =>
        index > Math.max(...columns.values()) && ![headings, ...rows].some((cells) => isFilled(cells, index)),
    );
    const right = headings.flatMap((cell, index) => (gap >= 0 && index > gap && cell.text !== "" ? [index] : []));
    const [start] = right;
    const isList = rows.some((cells) => right.filter((index) => isFilled(cells, index)).length > 1);
    const at = headings[start ?? -1];
    if (!at || !isList || right.length < fewestCells || right.some((index) => taken.includes(index))) return [];
    return [{ what: `The list from ${sayCell(at)} on`, why: "it stands beside the table, under other headings", at }];
  });
}

function withPlace(row: Cell[]): { at?: Cell } {
  const at = row.find(({ text }) => text !== "");
  return at ? { at } : {};
}
