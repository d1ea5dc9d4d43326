import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { Column } from "../../cue-sheets/column.js";
import { missingHeadings } from "../../cue-sheets/find-headings.js";
import { nameTheHeading } from "../../cue-sheets/unread-headings.js";
import { joinWords } from "../../spec/requirement.js";
import { sayCell } from "../../tables/say-cell.js";

const cues = ["Title,Composer,Duration", "Dawn,Jo Smith,0:30"];

const remedy =
  "Name the columns as usual (Title, Composer, In, Out, Duration), or tell the sheet's own headings under `columns` in the spec.";

export const columns = cueSheetRule({
  code: "cue-sheet/columns",
  title: "Columns of a cue sheet",
  severity: "error",
  weighable: "never",
  requirements: ["columns"],
  why: "A column that nobody finds is a column that nobody reads, and what stands in it is not paid.",
  fix: remedy,
  examples: () => [
    { sheet: cues, finds: [] },
    {
      title: "A sheet with headings of its own",
      sheet: ["Werk,Wer,Wie lange", "Dawn,Jo Smith,0:30"],
      asked: { columns: { title: "Werk", composer: "Wer", duration: "Wie lange" } },
      finds: [],
    },
    {
      sheet: ["Work,Composer,Length", "Dawn,Jo Smith,0:30"],
      asked: { columns: { title: "Work", in: "TC In" } },
      finds: ['There is no column "TC In", which the spec names for in'],
    },
    {
      sheet: ["Title,Usage,Duration", "Dawn,B,0:30"],
      finds: ["There is no column for who wrote the music"],
    },
    {
      title: "A list of clips is no cue sheet",
      sheet: [
        "SESSION NAME:\tThe Long Field",
        "",
        "TRACK NAME:\tMX 1",
        "CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME\tEND TIME\tDURATION\tSTATE",
        "1 \t1 \tDawn\t10:00:05:00\t10:00:35:00\t00:00:30:00\tUnmuted",
      ],
      finds: ["LFD1001A_cues.csv is a Pro Tools session, which does not say who wrote the music"],
    },
    {
      title: "A sheet in which no row can be told for its headings",
      sheet: ["Dawn,Jo Smith,0:30"],
      finds: ["unchecked: LFD1001A_cues.csv was not compared: no row in it has the headings of a cue sheet"],
    },
  ],
  *look({ sheet, table, asked, file }) {
    const { headings, columns } = sheet;
    if (!headings) {
      const message = `${file} was not compared: no row in it has the headings of a cue sheet`;
      yield { unchecked: true, message, remedy };
      return;
    }
    for (const name of sheet.unread ?? []) {
      const message = `"${name}" in ${file} was not compared: it holds cues too, and only one such sheet is read`;
      yield {
        unchecked: true,
        message,
        remedy:
          "Put all cues on one sheet, or each cue sheet into a file of its own; take an example or an old sheet out.",
      };
    }
    for (const hidden of sheet.hidden ?? []) {
      const message = `Column ${sayCell(hidden)} was not compared: it is hidden, and whoever opens the sheet does not see it`;
      yield { at: hidden, unchecked: true, message, remedy: "Show the column, or take it out." };
    }
    const [at] = headings;
    const missing = missingHeadings(headings, { ...asked.columns });
    for (const name of Object.keys(asked.columns ?? {})) {
      const isThere = !missing.some((one) => one.name === name);
      if (isThere) yield { met: true, asks: `columns/${name}`, expected: "its heading", actual: "there" };
    }
    for (const { name, heading } of missing) {
      const message = `There is no column "${heading}", which the spec names for ${name}`;
      yield { at, message, asks: `columns/${name}`, expected: heading };
    }
    const lacking = (
      [
        ["the title", isTitle, "title"],
        ["how long the music is", isTime, "duration"],
        ["who wrote the music", isPerson, "composer"],
      ] as const
    )
      // A sales report names the writers in records of their own.
      .filter(([, fits]) => table.format !== "DDEX DSR" || fits !== isPerson)
      .filter(([, fits]) => !columns.some((column) => column !== undefined && fits(column)))
      .map(([what, , field]) => ({ what, field }));
    const list = listsOfClips[table.format ?? ""];
    if (list !== undefined && lacking.length > 0) {
      const message = `${file} is ${list}, which does not say who wrote the music`;
      const ask =
        'Ask for a cue sheet with the writers; ask for this list beside it, as a table with the preset "edit-list", and name it under `edit` of the sheet.';
      yield { at, message, remedy: ask };
    } else if (lacking.length > 0) {
      const message = `There is no column for ${joinWords(
        lacking.map(({ what }) => what),
        "and for",
      )}`;
      const name = nameTheHeading(sheet, lacking[0]?.field ?? "");
      yield { at, message, ...(name && { remedy: name }) };
    } else if (asked.columns && missing.length === 0) {
      yield { met: true, asks: "columns", expected: "the headings that the spec names", actual: "all of them" };
    }
  },
});

/** Lists that programs write, to which nobody can add a column. */
const listsOfClips: { [format: string]: string } = {
  "Pro Tools": "a Pro Tools session",
  EDL: "an edit decision list",
};

function isTitle(column: Column): boolean {
  return column.of === "cue" && column.field === "title";
}

function isTime(column: Column): boolean {
  return column.of === "cue" && ["duration", "out"].includes(column.field);
}

function isPerson(column: Column): boolean {
  return (
    column.of === "party" && ["name", "firstName", "lastName"].includes(column.field) && column.party !== "publisher"
  );
}
