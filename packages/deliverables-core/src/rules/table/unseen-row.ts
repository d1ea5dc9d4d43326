import { tableRule } from "../../check/rule-kinds/table-rule.js";
import { showUnseen, unseenDoubt } from "../../tables/doubted-cells.js";

const headings = "Name,Role,Minor";

export const unseenRow = tableRule({
  code: "table/unseen-row",
  title: "Row that nobody sees",
  severity: "error",
  weighable: "never",
  why: "A licence or a contributor in a hidden row counts here, and nobody who opens the list or prints it knows of it.",
  fix: showUnseen,
  examples: () =>
    [
      { table: [headings, "Ann Holly,Farmer,no"], finds: [] },
      {
        title: "A hidden row, and a cell in white",
        table: [headings, "Ann Holly,Farmer,no", "Bo Elder,Vet,yes"],
        unseen: {
          "its row is hidden": ["Ann Holly", "Farmer", "no"],
          "it has the colour of what is behind it": ["yes"],
        },
        finds: [
          "unchecked: Whether row 2 counts is not known: its row is hidden, and was read as if it could be seen",
          'unchecked: Whether "yes" in row 3 counts is not known: it has the colour of what is behind it, and was read as if it could be seen',
        ],
      },
    ].map((example) => ({ ...example, asked: { preset: "contributors" as const } })),
  *look({ rows }) {
    for (const { inSentence, all, cells } of rows) {
      const isSeen = all.some(({ unseen }) => unseen === undefined);
      // What stands in columns that nobody asks for may be in any colour.
      const doubt = unseenDoubt(isSeen ? [...cells.values()] : all, inSentence);
      if (doubt) yield { ...doubt, unchecked: true, remedy: showUnseen };
    }
  },
});
