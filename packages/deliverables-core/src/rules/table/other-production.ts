import { type DeliveredTable, tableRule } from "../../check/rule-kinds/table-rule.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { numbersLike } from "../../check/statements/said-by-name.js";
import { isSame } from "../../check/statements/same-statement.js";
import { specSays } from "../../check/statements/spec-says.js";
import { quote } from "../../papers/quote.js";
import { subjects } from "../../papers/read-statements.js";
import { joinWords } from "../../spec/requirement.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { LeftCell, Row } from "../../tables/table-rows.js";

const headings = "Item,Source";
const production = { title: "The Long Field", productionNumber: "LFD1001A" };
const asked = { preset: "rights-log" } as const;

export const otherProduction = tableRule({
  code: "table/other-production",
  title: "Row of another production",
  severity: "error",
  why: "A list that was copied from the neighbour episode clears what is in that one.",
  fix: "Find out which programme the list is of: send the right one, or put its number and title right.",
  examples: () => [
    {
      table: [`${headings},Production no.,Programme`, "Dawn,Hedge,LFD 1001A,Long Field", "Poem,Holly,LFD1001A/01,"],
      asked,
      production,
      finds: [],
    },
    {
      title: "A log of the whole series",
      table: [`${headings},Production no.`, "Dawn,Hedge,LFD1001A", "Poem,Holly,LFD1002B", "Clip,Sky,LFD1003C"],
      asked,
      production,
      finds: [],
    },
    {
      table: [
        `${headings},Production no.,Programme`,
        "Dawn,Hedge,LFD1002B,Night Drive",
        "Poem,Holly,LFD1002B,Night Drive",
      ],
      asked,
      production,
      finds: [
        'Production no. of row 2 is "LFD1002B", and the production is "LFD1001A", as in 1 more row',
        'Programme of row 2 is "Night Drive", and the production is "The Long Field", as in 1 more row',
      ],
    },
    {
      title: "One row among others",
      table: [`${headings},Production no.`, "Dawn,Hedge,LFD1001A", "Poem,Holly,LFD1002B", "Clip,Sky,LFD1001A"],
      asked,
      production,
      finds: [
        'unchecked: Whether row 3 belongs to this production is not known: its Production no. is "LFD1002B", and the others say "LFD1001A"',
      ],
    },
  ],
  *look(delivered) {
    const columns = new Map<LeftCell["heading"], Told[]>();
    for (const row of delivered.rows)
      for (const { heading, at } of row.left)
        if (isNumber.has(plainWords(heading.text)) || isTitle.has(plainWords(heading.text)))
          columns.set(heading, [...(columns.get(heading) ?? []), { row, heading, at }]);
    for (const [heading, told] of columns)
      yield* isNumber.has(plainWords(heading.text)) ? byNumber(delivered, told) : byTitle(delivered, told);
  },
});

interface Told extends LeftCell {
  row: Row;
}

const isNumber = new Set(subjects.productionNumber.headings.map(plainWords));
/** Of a clip, "Film title" is where it was taken from. */
const isTitle = new Set(["programme", "programme title", "program title", "production title", "produktionstitel"]);

function* byNumber({ delivery, item }: DeliveredTable, told: Told[]): Iterable<SeenInFile> {
  const right = specSays("productionNumber", delivery, item);
  const others = told.filter(
    ({ at }) =>
      numbersLike(right, at.text).length > 0 &&
      !right.some((one) => isSame("productionNumber", at.text, one, undefined)),
  );
  const [first] = others;
  if (!first) return;
  if (others.length === told.length) yield ofAnother(others, right);
  else if (others.length === 1 && told.length > 2) {
    const message = `Whether ${first.row.inSentence} belongs to this production is not known: its ${first.heading.text} is ${sayCell(first.at)}, and the others say ${sayAll(right)}`;
    const remedy =
      "Look the number up in the licence, and put it right; what is not of this programme belongs into another list.";
    yield { at: first.at, unchecked: true, message, remedy };
  }
}

/** An archive log names the programmes from which its clips were taken. */
function* byTitle({ delivery, item, asked: { preset } }: DeliveredTable, told: Told[]): Iterable<SeenInFile> {
  const right = [...specSays("title", delivery, item), ...specSays("episodeTitle", delivery, item)];
  const isOne = new Set(told.map(({ at }) => plainWords(at.text))).size === 1;
  const isOther = told.every(({ at }) => !right.some((one) => isSame("title", at.text, one, undefined)));
  // A number, or the word for the whole series, is no title.
  const isWritten = told.every(
    ({ at }) =>
      /\p{L}{3}/u.test(at.text) && numbersLike(specSays("productionNumber", delivery, item), at.text).length === 0,
  );
  if (preset !== "archive-log" && isOne && isOther && isWritten)
    yield { ...ofAnother(told, right.slice(0, 1)), severity: "warning" };
}

function ofAnother(told: Told[], right: string[]): SeenInFile {
  const [{ row, heading, at }] = told as [Told];
  const others = told.length - 1;
  const more = others === 0 ? "" : `, as in ${others} more ${others === 1 ? "row" : "rows"}`;
  const message = `${heading.text} of ${row.inSentence} is ${sayCell(at)}, and the production is ${sayAll(right)}${more}`;
  return { at, message, actual: at.text, ...(right[0] !== undefined && { expected: right[0] }) };
}

function sayAll(right: string[]): string {
  return joinWords(right.map(quote));
}
