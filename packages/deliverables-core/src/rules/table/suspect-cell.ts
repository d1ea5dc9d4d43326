import { tableRule } from "../../check/rule-kinds/table-rule.js";
import { sayCell } from "../../tables/say-cell.js";
import { holdsEntity, holdsOpenPlace, isFormula, isGarbled, isPlaceholder } from "../../tables/suspect-text.js";

export const suspectCell = tableRule({
  code: "table/suspect-cell",
  title: "Cell that was left over or went wrong",
  severity: "error",
  why: "What is to be confirmed mostly never is, lost letters spoil a name, and a formula shows something else than it says.",
  fix: "Write what belongs there; lost letters come back when the table is exported again as UTF-8.",
  clause: "OWASP: CSV injection. Nothing is ever calculated here.",
  examples: () => [
    { table: ["Name,Role", "Zoë Müller,Presenter", "Jo Smith,-"], asked: { preset: "contributors" }, finds: [] },
    {
      title: "Left open amid what is known",
      table: ["File,Caption", "LFD_01.jpg,Ann Holly with ??? at the hedge", "LFD_02.jpg,Who? Ann Holly"],
      asked: { preset: "stills-captions" },
      finds: ['A cell of row 2 still says "Ann Holly with ??? at the hedge"'],
    },
    {
      title: "What other programs made of a letter",
      table: [
        "File,Caption",
        "LFD_01.jpg,Zo? M?ller",
        "LFD_02.jpg,The hedge &amp; the field",
        "LFD_03.jpg,Who is it? Ann & Jo",
      ],
      asked: { preset: "stills-captions" },
      finds: [
        'A cell of row 2 holds letters that were lost: "Zo? M?ller"',
        'A cell of row 3 holds a sign as web pages write it: "The hedge &amp; the field"',
      ],
    },
    {
      table: ["Name,Role", "ZoÃ« Miller,TBC", '"=HYPERLINK(""http://example.com"")",Presenter'],
      asked: { preset: "contributors" },
      finds: [
        'A cell of row 2 holds letters that were lost: "ZoÃ« Miller"',
        'A cell of row 2 still says "TBC"',
        'A cell of row 3 holds a formula: "=HYPERLINK("http://example.com")"',
      ],
    },
  ],
  *look({ rows, columnsAsked }) {
    // "Pending" under "Cleared" is an answer, and another rule reads it.
    const answers = columnsAsked
      .filter(({ name, kind }) => kind === "yes-no" || name === "cleared" || name === "release")
      .map(({ name }) => name);
    const kinds = columnsAsked.filter(({ kind }) => kind !== undefined).map(({ name }) => name);
    for (const { all, inSentence, places } of rows) {
      const answered = new Set(answers.map((column) => places.get(column)));
      // Of a column of dates or of answers, its own rule tells what is open in it.
      const read = new Set([...kinds, ...answers].map((column) => places.get(column)));
      for (const at of all) {
        const what =
          (isPlaceholder(at.text) && !answered.has(at)) || (holdsOpenPlace(at.text) && !read.has(at))
            ? "still says"
            : isGarbled(at.text)
              ? "holds letters that were lost:"
              : holdsEntity(at.text)
                ? "holds a sign as web pages write it:"
                : isFormula(at.text) && "holds a formula:";
        if (what) yield { at, message: `A cell of ${inSentence} ${what} ${sayCell(at)}` };
      }
    }
  },
});
