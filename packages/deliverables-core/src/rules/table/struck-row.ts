import { tableRule } from "../../check/rule-kinds/table-rule.js";
import { struckDoubt } from "../../tables/doubted-cells.js";

const headings = "Name,Role,Minor";
const remedy = "Take out what no longer counts; if it does, take the line off.";

export const struckRow = tableRule({
  code: "table/struck-row",
  title: "Row that is struck through",
  severity: "error",
  weighable: "never",
  why: "Whoever drew the line took the row back, and no program knows: somebody who was cut is still asked for a release, or a licence that was refused still counts.",
  fix: remedy,
  examples: () =>
    [
      { table: [headings, "Ann Holly,Farmer,no"], finds: [] },
      {
        title: "The whole row, and one cell of it",
        table: [headings, "Ann Holly,Farmer,no", "Bo Elder,Vet,yes"],
        struck: ["Ann Holly", "Farmer", "no", "Vet"],
        finds: [
          "unchecked: Whether row 2 counts is not known: it is struck through, and was read as if it stood",
          'unchecked: Whether "Vet" in row 3 counts is not known: it is struck through, and was read as if it stood',
        ],
      },
      {
        title: "A cell that was corrected, with the old words still there",
        table: [headings, "Ann Holly,Farmer Vet,no"],
        partlyStruck: ["Farmer Vet"],
        finds: [
          'unchecked: Whether all of "Farmer Vet" in row 2 counts is not known: a part of it is struck through, and was read as if it stood',
        ],
      },
    ].map((example) => ({ ...example, asked: { preset: "contributors" as const } })),
  *look({ rows }) {
    for (const { inSentence, all } of rows) {
      const doubt = struckDoubt(all, inSentence);
      if (doubt) yield { ...doubt, unchecked: true, remedy };
    }
  },
});
