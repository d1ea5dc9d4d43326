import { quote } from "../../papers/quote.js";
import { joinWords } from "../../spec/requirement.js";
import type { RightsNeeded } from "../../spec/spec.js";
import { sayCell } from "../../tables/say-cell.js";
import { columnToAdd } from "../column-to-add.js";
import type { RulePage } from "../rule.js";
import type { MetInFile, SeenInFile } from "../seen-in-file.js";
import { type DeliveredTable, headingOf, metAt, type TableExample, tableRule } from "./table-rule.js";

interface LicenceRule<Right extends "territories" | "media", Licence extends { restrictions: string[] }>
  extends RulePage {
  /** What the spec needs, by its key in `rights`. */
  right: Right;
  /** Name of the column that says for what the licence holds. */
  column: string;
  /** What the column is called where it has no heading: `Territory`. */
  heading: string;
  /** What the column tells of: "the territory of a licence". */
  noun: string;
  /** What a row without it does not say: "for which territory it is licensed". */
  question: string;
  read(text: string): Licence;
  /** Whether the licence covers it; undefined where its words cannot be told. */
  covers(licence: Licence, wanted: NonNullable<RightsNeeded[Right]>[number]): boolean | undefined;
  /** What to do where they cannot. */
  spellOut: string;
  examples: () => TableExample[];
}

/** The rule that every row of a rights log is licensed for all that the spec needs of one kind. */
export function licenceRule<Right extends "territories" | "media", Licence extends { restrictions: string[] }>(
  rule: LicenceRule<Right, Licence>,
) {
  const { right, column, heading, noun, question, read, covers, spellOut, ...page } = rule;
  const asks = `rights/${right}`;
  return tableRule({ ...page, requirements: [asks], look });

  function* look(delivered: DeliveredTable): Iterable<SeenInFile | MetInFile> {
    const { rows, columns, headings, asked } = delivered;
    const wanted = asked.rights?.[right] as NonNullable<RightsNeeded[Right]>[number][] | undefined;
    if (!wanted || !headings) return;
    if (!columns.has(column)) {
      yield { at: headings[0], asks, message: `There is no column for ${noun}`, remedy: columnToAdd(column) };
      return;
    }
    const expected = joinWords(wanted, "and");
    const called = headingOf(delivered, column)?.text ?? heading;
    let wrong = 0;
    for (const row of rows) {
      const at = row.cells.get(column);
      const licence = at && read(at.text);
      const answers = wanted.map((one) => (licence ? covers(licence, one) : false));
      if (answers.every((answer) => answer === true)) continue;
      wrong += 1;
      const answered = (answer: false | undefined) =>
        joinWords(
          wanted.filter((_, index) => answers[index] === answer),
          "and",
        );
      const lacking = answers.filter((answer) => answer === false).length;
      if (!at)
        yield { at: row.places.get(column) ?? row.at, asks, message: `${row.name} does not say ${question}`, expected };
      else if (lacking > 0) {
        const is = `${called} of ${row.inSentence} is ${sayCell(at)}, expected ${expected}`;
        const message = `${is}: ${answered(false)} ${lacking === 1 ? "is" : "are"} not covered`;
        yield { at, asks, message, expected, actual: at.text };
      } else {
        const is = `${called} of ${row.inSentence} is ${sayCell(at)}, of which ${answered(undefined)} cannot be told`;
        const [restriction] = licence?.restrictions ?? [];
        if (restriction === undefined) yield { at, asks, unchecked: true, message: is, remedy: spellOut };
        else {
          const message = `${is}: ${quote(restriction)} may take it back`;
          const remedy = "Settle it with whoever licensed it, and write what is granted without it.";
          yield { at, asks, unchecked: true, message, remedy };
        }
      }
    }
    if (wrong === 0) yield* metAt(asks, expected, "in every row");
  }
}
