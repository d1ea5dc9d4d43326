import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";

const fix =
  "Open the workbook in Excel or LibreOffice, look at the values, and save it; no formula is calculated here.";

export const uncalculated = paperRule({
  code: "document/uncalculated",
  title: "Formulas that were never calculated",
  severity: "error",
  weighable: "never",
  why: "A workbook that a program wrote holds its formulas and no values, so that nobody knows what a reader will see, or what the formula starts.",
  fix,
  examples: () => [
    { paper: paperWith({ uncalculated: [] }, "XLSX"), name: "costs.xlsx", finds: [] },
    {
      paper: paperWith({ uncalculated: [{ text: "=SUM(B2:B6)", cell: "Costs!B7" }] }, "XLSX"),
      name: "costs.xlsx",
      finds: [
        'unchecked: costs.xlsx holds 1 formula that no program has calculated, and what it shows is not known: "=SUM(B2:B6)"',
      ],
    },
  ],
  *look({ contents: { uncalculated: formulas = [] }, file }) {
    const [at] = formulas;
    if (!at) return;
    const count = sayCount(formulas.length, "formula");
    const [have, they] = formulas.length === 1 ? ["it shows", ""] : ["they show", ", the first of them"];
    const message = `${file} holds ${count} that no program has calculated, and what ${have} is not known: ${quote(at.text)}${they}`;
    yield { at, unchecked: true, message, remedy: fix };
  },
});
