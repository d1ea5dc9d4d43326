import { metAt, placeInSpec, tableRule } from "../../check/rule-kinds/table-rule.js";
import type { AskedColumn } from "../../tables/asked-columns.js";
import { sayCell } from "../../tables/say-cell.js";

function remedyFor(columns: AskedColumn[]): string {
  const { name } = columns.find(({ required }) => required) ?? columns[0] ?? { name: "item" };
  const example = `{ "columns": { "${name}": { "heading": "the table's own word" } } }`;
  return `Name the columns as usual, or tell the table's own headings in the spec, such as ${example}.`;
}

export const tableColumns = tableRule({
  code: "table/columns",
  title: "Columns of a table",
  severity: "error",
  weighable: "never",
  requirements: ["preset"],
  why: "What stands in a column that nobody finds is not read, and a column that is missing was never filled in.",
  fix: "Add the column, or tell its own heading in the spec.",
  examples: () => [
    { table: ["Item,Source", "Aerial shot,Sky Library"], asked: { preset: "rights-log" }, finds: [] },
    {
      title: "A table in German, by its usual headings",
      table: ["Titel;Rechteinhaber;Gebiet", "Luftbild;Himmelsarchiv;weltweit"],
      asked: { preset: "rights-log" },
      finds: [],
    },
    {
      table: ["Item,Territory", "Aerial shot,World"],
      asked: { preset: "rights-log", columns: { budget: { heading: "Cost code" }, notes: { optional: true } } },
      finds: ['There is no column "source"', 'There is no column "Cost code"'],
    },
    {
      title: "Headings in two languages",
      table: ["Item / Élément,Source / Ayant droit", "Aerial shot,Sky Library"],
      asked: { preset: "rights-log" },
      finds: [],
    },
    {
      title: "A table in which no row can be told for its headings",
      table: ["Aerial shot,Sky Library"],
      asked: { preset: "rights-log" },
      finds: ["unchecked: LFD1001A_rights.csv was not compared: no row in it has the headings that are asked for"],
    },
  ],
  *look(delivered) {
    const { headings, columns, columnsAsked, asked, file } = delivered;
    if (columnsAsked.length === 0) return;
    if (!headings) {
      const message = `${file} was not compared: no row in it has the headings that are asked for`;
      yield { unchecked: true, message, remedy: remedyFor(columnsAsked) };
      return;
    }
    let missing = 0;
    for (const column of columnsAsked) {
      const isNeeded = !column.optional && (column.isListed || column.required);
      const isThere = columns.has(column.name);
      const place = placeInSpec(delivered, column, "heading");
      const asks = place ?? (column.isListed ? `columns/${column.name}` : undefined);
      if (isThere || !isNeeded) {
        const actual = isThere ? "there" : "not there";
        yield* metAt(place, `a column "${column.heading}"`, actual);
        yield* metAt(placeInSpec(delivered, column, "optional"), "it may be missing", actual);
        continue;
      }
      missing += 1;
      const message = `There is no column ${sayCell({ text: column.heading })}`;
      yield { at: headings[0], message, asks: asks ?? (asked.preset && "preset"), expected: column.heading };
    }
    if (missing === 0 && asked.columns) yield* metAt("columns", "the columns that the spec lists", "all of them");
    if (missing === 0 && asked.preset) yield* metAt("preset", `the columns of a ${asked.preset}`, "all of them");
  },
});
