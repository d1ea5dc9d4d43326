import { tableRule } from "../../check/rule-kinds/table-rule.js";

const remedy =
  "Give the sheet the headings of the first one, or take it out of the file; of two columns for one thing, leave the right one; show columns that are hidden.";

export const unreadPart = tableRule({
  code: "table/unread-part",
  title: "Part of a table that was not read",
  severity: "error",
  weighable: "never",
  why: "A licence on a second sheet, or in a second column for the same date, is a licence all the same: it must not escape because nobody looked there.",
  fix: remedy,
  examples: () => [
    {
      title: "The same headings once more: below, and beside",
      table: ["Item,Source,,Item,Source", "Aerial shot,Sky Library,,Poem,Hedge", "Item,Source", "Map,Atlas"],
      asked: { preset: "rights-log", rows: 3 },
      finds: [],
    },
    {
      title: "Two columns for the same day that differ",
      table: ["Item,Source,Until,Until", "Aerial shot,Sky Library,2030-01-01,2026-01-01"],
      asked: { preset: "rights-log" },
      finds: [
        'unchecked: Column "Until" in LFD1001A_rights.csv was not compared: only "Until" was read, and the two differ',
      ],
    },
    {
      title: "A list of something else beside it, and remarks",
      table: [
        "Item,Source,,Contributor,Release,Signed",
        "Aerial shot,Sky Library,,Ann Holly,R 1,2026-01-01",
        "Item,Source,,Remark",
        "Poem,Hedge,,call back",
      ],
      asked: { preset: "rights-log" },
      finds: [
        'unchecked: The list from "Contributor" on in LFD1001A_rights.csv was not compared: it stands beside the table, under other headings',
      ],
    },
    {
      title: "A column that says no, under a heading that is not known",
      table: ["Item,Source,Licence in the drawer,Notes", "Dawn,Hedge,No,no"],
      asked: { preset: "rights-log" },
      finds: [
        'unchecked: Column "Licence in the drawer" in LFD1001A_rights.csv was not compared: it says "No", and what that is about is not known',
      ],
    },
    {
      title: "Two columns that say the same",
      table: ["Item,Source,Until,Expires", "Aerial shot,Sky Library,2030-01-01,2030-01-01"],
      asked: { preset: "rights-log" },
      finds: [],
    },
  ],
  *look({ unread, file }) {
    for (const { what, why, at, remedy: own = remedy } of unread) {
      yield {
        at,
        unchecked: true,
        message: `${what} in ${file} was not compared: ${why}`,
        remedy: own,
      };
    }
  },
});
