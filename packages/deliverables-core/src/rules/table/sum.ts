import { numbers } from "../../check/quantities.js";
import {
  type DeliveredTable,
  headingOf,
  metAt,
  placeInSpec,
  tableRule,
  titleOf,
} from "../../check/rule-kinds/table-rule.js";
import type { MetInFile, SeenInFile } from "../../check/seen-in-file.js";
import { isSameSum, type NoSum, saySum, sumOf } from "../../check/table-sums.js";
import { meets, sayRequirement } from "../../spec/requirement.js";
import type { AskedColumn } from "../../tables/asked-columns.js";
import { isFormula, notCalculated } from "../../tables/suspect-text.js";
import { isSummed } from "../../tables/total-lines.js";
import { toDecimalString } from "../../timecode/rational.js";

const fees = { columns: { item: {}, fee: { kind: "money" } } } as const;

export const tableSum = tableRule({
  code: "table/sum",
  title: "Sum of a column",
  severity: "error",
  why: "A total that is not the sum of its rows tells that a row is missing, counted twice or changed since.",
  fix: "Add the column up again, and find the row that makes the difference.",
  examples: () => [
    { table: ["Item,Fee", "Dawn,120.50", 'Poem,"1,000"', 'Total,"1,120.50"'], asked: fees, finds: [] },
    {
      table: ["Item,Fee", "Dawn,120.50", "Poem,80", "Total,300"],
      asked: { columns: { ...fees.columns, fee: { kind: "money", sum: { max: 150 } } } },
      finds: ["Total of Fee is 300, but its 2 rows add up to 200.5", "Fee adds up to 200.5, expected at most 150"],
    },
    {
      table: ["Item,Share", "Dawn,50", "Dusk,half"],
      asked: { columns: { item: {}, share: { kind: "number", sum: 100 } } },
      finds: ["unchecked: Sum of Share is not known: row 3 holds no number"],
    },
    {
      title: "Subtotals, and the tax between the net total and the gross one",
      table: [
        "Code,Item,Fee",
        "100,Crew,1000",
        "110,Cast,200",
        ",Subtotal,1300",
        "200,Travel,500",
        "300,Refund,(100)",
        ",Net total,1600",
        ",VAT 20%,320",
        ",Grand total,1920",
      ],
      asked: { columns: { code: { required: true }, ...fees.columns } },
      finds: ["Subtotal of Fee is 1300, but its 2 rows add up to 1200"],
    },
    {
      title: "The lengths of an archive log",
      table: [
        "Clip,Source,In,Out,Duration",
        "Dawn,Sky,10:01:00:00,10:01:12:00,00:00:12:00",
        "Dusk,Sky,10:02:00:00,10:02:30:00,00:00:30:00",
        "Total duration,,,,1:42",
      ],
      asked: { preset: "archive-log" },
      finds: ["Total of Duration is 1:42, but its 2 rows add up to 00:00:42:00"],
    },
    {
      title: "A total that no program has calculated",
      table: ["Item,Fee", "Dawn,120", "Poem,80", "Total,=SUM(B2:B3)"],
      asked: { columns: fees.columns },
      finds: [
        "unchecked: Total of Fee was not compared: it is a formula that was never calculated: open the sheet in Excel or LibreOffice, and save it",
      ],
    },
    {
      title: "Several currencies have no sum",
      table: ["Item,Fee", "Dawn,GBP 120", "Poem,€80"],
      asked: { columns: { ...fees.columns, fee: { kind: "money", sum: 200 } } },
      finds: ["unchecked: Sum of Fee is not known: its amounts are in GBP and €"],
    },
  ],
  *look(delivered) {
    for (const column of delivered.columnsAsked) {
      if (!delivered.columns.has(column.name)) continue;
      if (isSummed(column)) yield* comparedTotals(delivered, column);
      if (column.sum !== undefined) yield* comparedSum(delivered, column, column.sum);
    }
  },
});

/** Every line of totals, put beside what it adds up. */
function* comparedTotals(delivered: DeliveredTable, column: AskedColumn): Iterable<SeenInFile> {
  const { clock, totals } = delivered;
  const title = titleOf(delivered, column);
  for (const { row, isPart, of } of totals) {
    const at = row.cells.get(column.name);
    const sums = of.map((rows) => sumOf(rows, column, clock));
    const [first] = sums;
    if (!at || !first || of[0].length === 0) continue;
    if ("why" in first) {
      // What is asked of the sum itself is unchecked already.
      if (column.sum === undefined) yield { at, ...notKnown(title, first) };
      continue;
    }
    const stated = sumOf([row], column, clock);
    if (isFormula(at.text)) {
      const message = `${isPart ? "Subtotal" : "Total"} of ${title} was not compared: ${notCalculated}`;
      yield { at, unchecked: true, message, remedy: "Open the list in Excel or LibreOffice, and save it." };
      continue;
    }
    if ("why" in stated || sums.some((sum) => "sum" in sum && isSameSum(stated, sum))) continue;
    const expected = saySum(first, column, clock);
    const count = first.count === 1 ? "1 row adds" : `${first.count} rows add`;
    const message = `${isPart ? "Subtotal" : "Total"} of ${title} is ${at.text}, but its ${count} up to ${expected}`;
    yield { at, message, expected, actual: at.text };
  }
}

/** All its rows, put beside what the spec asks. */
function* comparedSum(
  delivered: DeliveredTable,
  column: AskedColumn,
  required: Exclude<AskedColumn["sum"], undefined>,
): Iterable<SeenInFile | MetInFile> {
  const title = titleOf(delivered, column);
  const asks = placeInSpec(delivered, column, "sum");
  const at = delivered.totals.at(-1)?.row.cells.get(column.name) ?? headingOf(delivered, column.name);
  const sum = sumOf(delivered.rows, column, delivered.clock);
  if ("why" in sum) {
    yield { at, asks, ...notKnown(title, sum) };
    return;
  }
  const expected = sayRequirement(required, numbers);
  const actual = toDecimalString(sum.sum, 6);
  if (meets(Number(actual), required, numbers) === true) yield* metAt(asks, expected, actual);
  else yield { at, asks, message: `${title} adds up to ${actual}, expected ${expected}`, expected, actual };
}

function notKnown(title: string, { why, remedy }: NoSum) {
  return { unchecked: true as const, message: `Sum of ${title} is not known: ${why}`, remedy };
}
