import { type DeliveredTable, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { isNearlyName } from "../../papers/find-name.js";
import { quote } from "../../papers/quote.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";

const asked = { preset: "stills-captions" } as const;
const headings = "File,Caption,Credit,Copyright";
const ours = "© Hedgerow Pictures";

export const pictureCredit = tableRule({
  code: "table/picture-credit",
  title: "Credit that is unlike the others",
  severity: "warning",
  why: "A picture desk prints the credit as it stands, and whoever took the picture without being named sends a bill.",
  fix: "Look up who took the picture and whose it is, and write it as in the other rows.",
  examples: () => [
    {
      table: [
        headings,
        `LFD_01.jpg,Dawn,Wren Elder,${ours}`,
        `LFD_02.jpg,Dusk,Jo Smith,${ours}`,
        "LFD_03.jpg,Map,Field Archive,© Field Archive",
        `LFD_04.jpg,Noon,Wren Elder,${ours}`,
      ],
      asked,
      finds: [],
    },
    {
      title: "No picture, or half of them, with a credit",
      table: [
        headings,
        "LFD_01.jpg,Dawn,,",
        "LFD_02.jpg,Dusk,Jo Smith,",
        "LFD_03.jpg,Map,,",
        "LFD_04.jpg,Noon,Jo Smith,",
      ],
      asked,
      finds: [],
    },
    {
      title: "One row that is unlike the others",
      table: [
        headings,
        `LFD_01.jpg,Dawn,Wren Elder,${ours}`,
        `LFD_02.jpg,Dusk,,${ours}`,
        `LFD_03.jpg,Map,${ours},Wren Elder`,
        `LFD_04.jpg,Noon,Wren Eldar,${ours}`,
        `LFD_05.jpg,Night,Wren Elder,${ours}`,
      ],
      asked,
      finds: [
        "Row 3 has no Credit, and the other pictures have one",
        'Credit of row 4 is "© Hedgerow Pictures", and Copyright is "Wren Elder": the two may have changed places',
        'Credit of row 5 is "Wren Eldar", but "Wren Elder" in 2 other rows',
      ],
    },
  ],
  *look(delivered) {
    if (delivered.asked.preset !== "stills-captions") return;
    for (const name of ["credit", "copyright"]) yield* leftOut(delivered, name);
    yield* changedPlaces(delivered);
    for (const name of ["credit", "copyright"]) yield* speltOtherwise(delivered, name);
  },
});

/** Of so few pictures nobody can say what is usual. */
const fewest = 3;

function* leftOut(delivered: DeliveredTable, name: string): Iterable<SeenInFile> {
  const { rows, columns, columnsAsked } = delivered;
  const column = columnsAsked.find((one) => one.name === name);
  if (!column || column.required || !columns.has(name)) return;
  const lacking = rows.filter(({ cells }) => !cells.has(name));
  const filled = rows.length - lacking.length;
  if (filled < fewest || lacking.length * 3 > filled) return;
  for (const row of lacking) {
    const message = `${row.name} has no ${titleOf(delivered, column)}, and the other pictures have one`;
    yield { at: row.places.get(name) ?? row.at, message };
  }
}

const isNotice = /^\s*(?:©|\(c\)|copyright\b|℗)/i;

function* changedPlaces(delivered: DeliveredTable): Iterable<SeenInFile> {
  const { rows, columnsAsked } = delivered;
  const [credit, copyright] = ["credit", "copyright"].map((name) => columnsAsked.find((one) => one.name === name));
  if (!credit || !copyright) return;
  const isSwapped = (left: Cell | undefined, right: Cell | undefined) =>
    left !== undefined && right !== undefined && isNotice.test(left.text) && !isNotice.test(right.text);
  const usual = rows.filter(({ cells }) => isSwapped(cells.get("copyright"), cells.get("credit"))).length;
  for (const { cells, inSentence } of rows) {
    const [left, right] = [cells.get("credit"), cells.get("copyright")];
    if (!left || !right || !isSwapped(left, right) || usual < fewest - 1) continue;
    const message = `${titleOf(delivered, credit)} of ${inSentence} is ${sayCell(left)}, and ${titleOf(delivered, copyright)} is ${sayCell(right)}: the two may have changed places`;
    yield { at: left, message, actual: left.text };
  }
}

/** Two photographers may be called nearly alike, but hardly where one of them took a single picture. */
function* speltOtherwise(delivered: DeliveredTable, name: string): Iterable<SeenInFile> {
  const { rows, columnsAsked } = delivered;
  const column = columnsAsked.find((one) => one.name === name);
  if (!column) return;
  const byText = new Map<string, { at: Cell; row: string }[]>();
  for (const { cells, inSentence } of rows) {
    const at = cells.get(name);
    if (!at) continue;
    const key = plainWords(at.text);
    byText.set(key, [...(byText.get(key) ?? []), { at, row: inSentence }]);
  }
  const often = [...byText.values()].filter(({ length }) => length > 1).slice(0, 50);
  for (const [one, ...more] of byText.values()) {
    if (!one || more.length > 0 || /\d/.test(one.at.text)) continue;
    const like = often.find(([other]) => other && isNearlyName(one.at.text, other.at.text));
    if (!like?.[0]) continue;
    const message = `${titleOf(delivered, column)} of ${one.row} is ${sayCell(one.at)}, but ${quote(like[0].at.text)} in ${like.length} other rows`;
    yield { at: one.at, message, expected: like[0].at.text, actual: one.at.text };
  }
}
