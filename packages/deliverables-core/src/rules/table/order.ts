import { type DeliveredTable, metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { positionOf } from "../../cue-sheets/cue-clock.js";
import { isNotBefore, readTermEnd, readTermStart, spanOf } from "../../tables/read-term.js";
import type { Cell } from "../../tables/table.js";
import { compare } from "../../timecode/rational.js";

export const tableOrder = tableRule({
  code: "table/order",
  title: "End before its start",
  severity: "error",
  why: "A licence that ends before it starts, or a clip that does, has one of its two values mistyped.",
  fix: "Look it up in the licence or in the edit, and put the wrong one of the two right.",
  examples: () => [
    {
      table: ["Item,Source,From,Until", "Dawn,Hedge,2026-01-01,2031-12-31"],
      asked: { preset: "rights-log" },
      finds: [],
    },
    {
      table: ["Item,Source,From,Until", "Dawn,Hedge,2026-01-01,2021-12-31"],
      asked: { preset: "rights-log" },
      finds: ["Until of row 2 is 2021-12-31, before its From, which is 2026-01-01"],
    },
    {
      table: ["Clip,Source,In,Out", "A 17,Sky,10:00:20:00,10:00:10:00"],
      asked: { preset: "archive-log" },
      finds: ["Out of row 2 is 10:00:10:00, before its In, which is 10:00:20:00"],
    },
    {
      title: "A clip that lasts no time",
      table: ["Clip,Source,In,Out", "A 17,Sky,10:00:20:00,10:00:20:00"],
      asked: { preset: "archive-log" },
      finds: ["Out of row 2 is 10:00:20:00, as its In: it lasts no time"],
    },
    {
      title: "A column that the spec does not have",
      table: ["Item,Until", "Dawn,2026-01-01"],
      asked: { columns: { item: {}, until: { kind: "date", after: "form" } } },
      finds: ['unchecked: until was not compared with "form": the spec names no such column'],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked } = delivered;
    for (const column of columnsAsked) {
      const first = columnsAsked.find(({ name }) => name === column.after);
      if (column.after !== undefined && !first) {
        const message = `${column.heading} was not compared with "${column.after}": the spec names no such column`;
        const remedy = "Write the name of a column under `columns`, or of one that the preset has.";
        yield { asks: placeInSpec(delivered, column, "after"), unchecked: true, message, remedy };
      }
      if (!first || !columns.has(column.name) || !columns.has(first.name)) continue;
      const asks = placeInSpec(delivered, column, "after");
      let wrong = 0;
      for (const row of rows) {
        const [start, at] = [row.cells.get(first.name), row.cells.get(column.name)];
        if (!start || !at) continue;
        const order = orderOf(at, start, delivered);
        if (order === undefined) {
          wrong += 1;
          // What is no date or time has its own finding where the column says that it holds them.
          if (asks === undefined || column.kind !== undefined) continue;
          const message = `${titleOf(delivered, column)} of ${row.inSentence} was not compared with its ${titleOf(delivered, first)}: they are not both dates or both times`;
          yield { at, asks, unchecked: true, message, remedy: "Write dates as 2027-01-31 and times as 10:00:00:00." };
        }
        if (order === undefined || order === "after") continue;
        wrong += 1;
        const heading = titleOf(delivered, first);
        const how =
          order === "same" ? `as its ${heading}: it lasts no time` : `before its ${heading}, which is ${start.text}`;
        const message = `${titleOf(delivered, column)} of ${row.inSentence} is ${at.text}, ${how}`;
        yield { at, asks, message, actual: at.text };
      }
      if (wrong === 0) yield* metAt(asks, `not before ${first.heading}`, "in every row");
    }
  },
});

/**
 * Undefined where the two cells are not both dates or both times. A licence for ever ends after any day, and one may run for a
 * single day; a clip lasts at least a frame.
 */
function orderOf(
  end: Cell,
  start: Cell,
  { clock, asked: { dateOrder } }: DeliveredTable,
): "before" | "same" | "after" | undefined {
  const [from, to] = [readTermStart(start.text, dateOrder), readTermEnd(end.text, dateOrder)];
  // Of a month and a year that overlap, nobody can say that they are wrong.
  if (!("reason" in from) && !("reason" in to))
    return isNotBefore(to, spanOf(from).first) === false ? "before" : "after";
  const [opens, ends] = [positionOf(start, clock), positionOf(end, clock)];
  const order = opens && ends && compare(ends, opens);
  if (order === undefined) return undefined;
  return order < 0 ? "before" : order === 0 ? "same" : "after";
}
