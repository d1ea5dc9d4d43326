import { numbers } from "../../check/quantities.js";
import { headingOf, metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { meets, sayRequirement } from "../../spec/requirement.js";
import { readAmount } from "../../tables/read-amount.js";
import { add, compare, type Rational, rational, toDecimalString } from "../../timecode/rational.js";

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
      title: "Several currencies have no sum",
      table: ["Item,Fee", "Dawn,GBP 120", "Poem,€80"],
      asked: { columns: { ...fees.columns, fee: { kind: "money", sum: 200 } } },
      finds: ["unchecked: Sum of Fee is not known: its amounts are in GBP and €"],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked, total } = delivered;
    for (const column of columnsAsked) {
      const { kind, name, sum: required } = column;
      if (!columns.has(name) || (required === undefined && kind !== "money" && kind !== "number")) continue;
      const stated = total?.cells.get(name);
      if (required === undefined && !stated) continue;
      const title = titleOf(delivered, column);
      const asks = placeInSpec(delivered, column, "sum");
      const at = stated ?? headingOf(delivered, name);
      const form = kind === "money" ? "money" : "number";
      const said = rows.flatMap((row) => {
        const cell = row.cells.get(name);
        return cell ? [{ row, reading: readAmount(cell.text, form) }] : [];
      });
      const unreadable = said.find(({ reading }) => "reason" in reading)?.row;
      const currencies = [
        ...new Set(
          said.flatMap(({ reading }) => ("currency" in reading && reading.currency ? [reading.currency] : [])),
        ),
      ];
      if (unreadable || currencies.length > 1) {
        const why = unreadable
          ? `${unreadable.inSentence} holds no number`
          : `its amounts are in ${currencies.join(" and ")}`;
        const remedy = unreadable ? "Write a number in it." : "Write all amounts in one currency.";
        yield { at, asks, unchecked: true, message: `Sum of ${title} is not known: ${why}`, remedy };
        continue;
      }
      const sum = said.reduce<Rational>(
        (all, { reading }) => ("amount" in reading ? add(all, reading.amount) : all),
        rational(0),
      );
      const actual = toDecimalString(sum, 6);
      const told = stated && readAmount(stated.text, form);
      if (stated && told && "amount" in told && compare(told.amount, sum) !== 0) {
        const count = said.length === 1 ? "1 row adds" : `${said.length} rows add`;
        const message = `Total of ${title} is ${stated.text}, but its ${count} up to ${actual}`;
        yield { at: stated, message, expected: actual, actual: stated.text };
      }
      if (required === undefined) continue;
      const expected = sayRequirement(required, numbers);
      if (meets(Number(actual), required, numbers) === true) yield* metAt(asks, expected, actual);
      else yield { at, asks, message: `${title} adds up to ${actual}, expected ${expected}`, expected, actual };
    }
  },
});
