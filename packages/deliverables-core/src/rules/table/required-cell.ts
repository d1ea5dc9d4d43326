import { type DeliveredTable, metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { joinWords } from "../../spec/requirement.js";
import type { Row } from "../../tables/table-rows.js";

export const requiredCell = tableRule({
  code: "table/required-cell",
  title: "What every row has to say",
  severity: "error",
  why: "An empty cell is a question that the client will ask later, when nobody remembers the answer.",
  fix: "Fill the cell in; where nothing applies, take the row out or say so in it.",
  examples: () => [
    { table: ["Item,Source", "Aerial shot,Sky Library"], asked: { preset: "rights-log" }, finds: [] },
    {
      title: "A dash says nothing",
      table: ["Item,Source", "Aerial shot,-", "Clip,."],
      asked: { preset: "rights-log" },
      finds: ["Row 2 has no Source", "Row 3 has no Source"],
    },
    {
      title: "The role above goes on",
      table: [
        "Role,Name",
        ",Ann Holly",
        "Camera,Jo Smith",
        ",Bo Marsh",
        "Sound,",
        ",Kit Moor",
        "Focus puller,",
        "Gaffer,Mo Lee",
      ],
      asked: { preset: "credits" },
      finds: ["Row 2 has no Role", "Row 7 has no Name"],
    },
    {
      table: ["Item,Source,Cost code", "Aerial shot,,4410", ",Sky Library,", "Total,,"],
      asked: { preset: "rights-log", columns: { code: { heading: "Cost code", required: true } } },
      finds: ["Row 2 has no Source", "Row 3 has no Item and no Cost code"],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked } = delivered;
    const required = columnsAsked.filter((column) => column.required && columns.has(column.name));
    for (const [index, row] of rows.entries()) {
      const lacking = required.filter(({ name }) => !saysSomething(row, name) && !goesOn(delivered, name, index));
      const [first] = lacking;
      if (!first) continue;
      const what = lacking.map((column) => `no ${titleOf(delivered, column)}`);
      const asks = lacking.map((column) => placeInSpec(delivered, column, "required")).find(Boolean);
      yield { at: row.places.get(first.name) ?? row.at, message: `${row.name} has ${joinWords(what, "and")}`, asks };
    }
    for (const column of required) {
      if (rows.every((row, index) => saysSomething(row, column.name) || goesOn(delivered, column.name, index)))
        yield* metAt(placeInSpec(delivered, column, "required"), "every row says it", `all ${rows.length} do`);
    }
    for (const column of columnsAsked)
      if (column.required === false)
        yield* metAt(placeInSpec(delivered, column, "required"), "a row need not say it", "as it is");
  },
});

/** In credits a role stands once, over or beside the first of its names. */
function goesOn({ rows, asked }: DeliveredTable, column: string, index: number): boolean {
  if (asked.preset !== "credits") return false;
  // Its names may also stand below it, alone.
  const next = rows[index + 1];
  if (column === "name") return next !== undefined && saysSomething(next, "name") && !saysSomething(next, "role");
  return column === "role" && rows.slice(0, index).some((row) => saysSomething(row, column));
}

/** A dash, a point or a blank of no width says as little as an empty cell. */
function saysSomething({ cells }: Row, name: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(cells.get(name)?.text ?? "");
}
