import { baseName } from "../../check/files-named-in-a-table.js";
import { tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { quote } from "../../papers/quote.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import type { Row } from "../../tables/table-rows.js";

const asked = { preset: "rights-log" } as const;
const headings = "Item,Source,Licence,File";
const rows = ["Dawn,Sonoton,HL-17,Licence_HL-17.pdf", "Dusk,Ditch Records,DR-88,Licence_DR-88.pdf"];

export const fileNumber = tableRule({
  code: "table/file-number",
  title: "Licence under another number",
  severity: "warning",
  why: "A row that names the licence of another row is cleared by a paper that does not cover it.",
  fix: "Look into the licence: name the one of this row, or put its number right.",
  examples: () => [
    { asked, table: [headings, ...rows], finds: [] },
    {
      title: "Two rows with each other's licences",
      asked,
      table: [headings, ...rows, "Noon,Archive,EA-3,Licence_EA-4.pdf", "Night,Archive,EA-4,Licence_EA-3.pdf"],
      finds: [
        'File of row 4 is "Licence_EA-4.pdf", but Licence there is "EA-3", and row 5 has "EA-4"',
        'File of row 5 is "Licence_EA-3.pdf", but Licence there is "EA-4", and row 4 has "EA-3"',
      ],
    },
    {
      title: "The number goes on in the file's name: it may be another licence",
      asked,
      table: [headings, "Dawn,Sonoton,HL-17,Licence_HL-17-R.pdf", "Dusk,Ditch Records,DR-88,DR-88_signed.pdf"],
      finds: ['File of row 2 is "Licence_HL-17-R.pdf", but Licence there is "HL-17", which goes on there as "HL-17-R"'],
    },
    {
      title: "A number that is in no file's name, as all the others are",
      asked,
      table: [headings, ...rows, "Noon,Archive,EA-3,Licence_EA-8.pdf"],
      finds: ['File of row 4 is "Licence_EA-8.pdf", but Licence there is "EA-3"'],
    },
    {
      title: "One licence for two rows, and files that have names of their own",
      asked,
      table: [headings, ...rows, "Noon,Ditch Records,DR-89,Licence_DR-88.pdf", "Night,Archive,EA-4,Letter.pdf"],
      finds: [],
    },
  ],
  *look(delivered) {
    const { columnsAsked } = delivered;
    const [number, file] = ["licence", "file"].map((name) => columnsAsked.find((column) => column.name === name));
    if (!number || !file) return;
    const numbered = delivered.rows.flatMap((row) => numberedIn(row));
    const alike = numbered.filter(({ own, name }) => holds(name, own)).length;
    for (const { row, own, name, files, at } of numbered) {
      if (holds(name, own)) {
        const longer = longerNumber(at.text, baseName(files.text));
        if (longer !== undefined)
          yield {
            at: files,
            message: `${titleOf(delivered, file)} of ${row.inSentence} is ${sayCell(files)}, but ${titleOf(delivered, number)} there is ${sayCell(at)}, which goes on there as ${quote(longer)}`,
            actual: longer,
          };
        continue;
      }
      const others = numbered.filter((one) => one.own !== own && holds(name, one.own));
      const there = `${titleOf(delivered, file)} of ${row.inSentence} is ${sayCell(files)}, but ${titleOf(delivered, number)} there is ${sayCell(at)}`;
      const [other] = others;
      // Where the other row names it too, one licence is for both.
      if (others.some((one) => one.name === name)) continue;
      if (other)
        yield {
          at: files,
          severity: "error",
          message: `${there}, and ${other.row.inSentence} has ${sayCell(other.at)}`,
        };
      else if (isNumbered(name) && alike >= 2 && alike >= numbered.length - 1) yield { at: files, message: there };
    }
  },
});

interface Numbered {
  row: Row;
  /** The words of its number, and of the name of its file. */
  own: string;
  name: string;
  at: Cell;
  files: Cell;
}

/** A row with a number that tells something, and one file. */
function numberedIn(row: Row): Numbered[] {
  const [at, files] = [row.cells.get("licence"), row.cells.get("file")];
  if (!at || !files || /[;|\n]/.test(files.text)) return [];
  const [own, name] = [wordsOf(at.text), wordsOf(baseName(files.text).replace(/\.[^.]{1,5}$/, ""))];
  return /\d/.test(own) && own.length >= 3 && own.length <= 40 ? [{ row, own, name, at, files }] : [];
}

/** `AL-2231-R` in the name of a file of AL-2231: a letter behind a dash as the number's own dashes is another number. */
function longerNumber(own: string, name: string): string | undefined {
  const number = own.trim();
  const at = number.includes("-") ? name.toLowerCase().indexOf(number.toLowerCase()) : -1;
  const [more] = at < 0 ? [] : (/^-[A-Z](?![\p{L}\p{N}])/u.exec(name.slice(at + number.length)) ?? []);
  return more === undefined ? undefined : name.slice(at, at + number.length) + more;
}

function wordsOf(text: string): string {
  return (plainWords(text).match(/\p{L}+|\p{N}+/gu) ?? []).join(" ");
}

function holds(name: string, number: string): boolean {
  return ` ${name} `.includes(` ${number} `);
}

/** Whether a name has a number like those of licences: letters and digits. */
function isNumbered(name: string): boolean {
  return /\p{L}/u.test(name) && /\d/.test(name);
}
