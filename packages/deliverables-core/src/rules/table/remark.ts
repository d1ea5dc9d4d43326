import { isInstruction, remarkSays, saysOpenAbove } from "../../check/remark-says.js";
import { tableRule } from "../../check/rule-kinds/table-rule.js";
import { printedAround, sayPages } from "../../check/statements/lines-around.js";
import { saysDraft } from "../../cue-sheets/open-remark.js";
import { saysBesideTitles, withoutTitles } from "../../papers/without-titles.js";
import { titlesOf } from "../../spec/titles-of.js";
import type { Remark } from "../../tables/remarks-apart.js";
import { rowNumber } from "../../tables/row-number.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Table } from "../../tables/table.js";

const remedy = "Write what it says into the rows that it is about, and take the line out; or compare the list by eye.";
const draftRemedy = "Bring the final list, or take the word out if this is it.";
const headings = "Item,Source,Licence,Until";
const rows = ["Dawn,Hedge,L-1,2040-01-01", "Storm,Sky,L-2,2040-01-01"];

export const tableRemark = tableRule({
  code: "table/remark",
  title: "Remark beside the rows of a list",
  severity: "warning",
  why: "What is still open is mostly written below the list, and whoever reads only its columns takes it for cleared.",
  fix: remedy,
  examples: () => [
    {
      title: "What takes something back",
      table: [headings, ...rows, "", '"NB row 2 not yet cleared, see Sarah"'],
      asked: { preset: "rights-log" },
      finds: [
        'unchecked: Row 5 of LFD1001A_rights.csv was not compared with the rows of the list: it says "NB row 2 not yet cleared, see Sarah"',
      ],
    },
    {
      title: "What a person has to read",
      table: [headings, ...rows, "", "The aerial shots came from two different flights"],
      asked: { preset: "rights-log" },
      finds: ['Row 5 of LFD1001A_rights.csv is a remark: "The aerial shots came from two different flights"'],
    },
    {
      title: "A list that is not the last one",
      table: ["Rights log,DRAFT", headings, ...rows],
      asked: { preset: "rights-log" },
      finds: ['Row 1 of LFD1001A_rights.csv still says "Rights log DRAFT"'],
    },
    {
      title: "The same across or around its pages",
      table: [headings, ...rows],
      asked: { preset: "rights-log" },
      printed: ["DRAFT", "Page 1 of 2", "Strictly confidential"],
      finds: ['The head or foot of the pages of LFD1001A_rights.csv still says "DRAFT"'],
    },
    {
      title: "The title of the production is no mark; a mark beside it is",
      production: { title: "Draft Day" },
      table: [
        "DRAFT DAY – rights log – final",
        "Draft Day – DRAFT",
        headings,
        ...rows,
        "",
        "Draft Day: not yet cleared",
      ],
      asked: { preset: "rights-log" },
      finds: [
        'Row 2 of LFD1001A_rights.csv still says "Draft Day – DRAFT"',
        'unchecked: Row 7 of LFD1001A_rights.csv was not compared with the rows of the list: it says "Draft Day: not yet cleared"',
      ],
    },
    {
      title: "A film called Pending",
      production: { title: "Pending" },
      table: ["Pending – rights log", headings, ...rows, "", "Pending – final"],
      asked: { preset: "rights-log" },
      finds: [],
    },
    {
      title: "Headings between the rows, a signature, the page, a declaration",
      table: [
        "Rights log",
        headings,
        "ARCHIVE",
        ...rows,
        "MUSIC",
        "Hymn,Holly,L-3,2040-01-01",
        "",
        "We confirm that all of the above is cleared.",
        "Prepared by: Jo Smith,,,10/12/2026",
        "Page 1 of 1",
      ],
      asked: { preset: "rights-log", rows: 3 },
      finds: [],
    },
    {
      title: "A word in capitals that is probably a heading",
      table: [headings, "INTERLUDES", ...rows],
      asked: { preset: "rights-log", rows: 2 },
      finds: ['Row 2 of LFD1001A_rights.csv was taken for a heading between the rows: it says only "INTERLUDES"'],
    },
  ],
  *look({ table, remarks, file, spec }) {
    const titles = titlesOf(spec);
    for (const { at, text, where, rows: count = 1 } of [...remarks, ...printedOn(table)]) {
      const says = sayCell({ text });
      const line = where === "pages" ? sayPages(file) : sayLine(rowNumber(at), where, file);
      if (where === "guess") {
        const message = `${line} was taken for a heading between the rows: it says only ${says}`;
        yield { at, severity: "info", message, remedy: "If it is an item, fill in its other cells." };
        continue;
      }
      if (where === "filled") {
        const message = `${line} and ${count - 1} more below it say only ${says}, and were taken for no rows`;
        yield { at, message, remedy: "Take out what was filled down below the last row." };
        continue;
      }
      const isAbove = where === "above" || where === "pages";
      // "Not Yet" may be a film.
      const meaning = isAbove
        ? saysBesideTitles(text, titles, saysOpenAbove)
          ? "open"
          : "usual"
        : meaningBeside(text, titles);
      if (where === "heading" && meaning !== "open") continue;
      const isDraft = where !== "beside" && saysBesideTitles(text, titles, saysDraftOf);
      if (isDraft && !isInstruction(text) && meaning !== "open")
        yield { at, message: `${line} still says ${says}`, remedy: draftRemedy };
      else if (meaning === "open") {
        const message = `${line} was not compared with the rows of the list: it says ${says}`;
        yield { at, unchecked: true, message, remedy };
      } else if (meaning === "other" && where !== "beside") yield { at, message: `${line} is a remark: ${says}` };
    }
  },
});

function printedOn(table: Table): (Omit<Remark, "where"> & { where: Remark["where"] | "pages" })[] {
  return printedAround(table).map(({ text }) => ({ at: { text }, text, where: "pages" }));
}

function sayLine(number: number, where: string, file: string): string {
  return number > 0 ? `Row ${number} of ${file}` : `A line ${where} the table in ${file}`;
}

/** `Status: draft` too. */
function saysDraftOf(text: string): boolean {
  return (
    saysDraft(text) ||
    /\b(status|state|stand|état|etat)\W{1,4}(draft|entwurf|brouillon|wip|work in progress)\b/i.test(text)
  );
}

function meaningBeside(text: string, titles: readonly string[]): ReturnType<typeof remarkSays> {
  const meaning = remarkSays(text);
  return meaning === "open" ? remarkSays(withoutTitles(text, titles)) : meaning;
}
