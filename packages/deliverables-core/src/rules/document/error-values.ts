import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { sayCount } from "../../report/amounts.js";

export const errorValues = paperRule({
  code: "document/error-values",
  title: "Cells that could not be calculated",
  severity: "error",
  why: "A sum in which a cell could not be calculated is no sum, and nobody knows what stood there.",
  fix: "Mend the formula in that cell, or write the value; then look at every sum that used it.",
  examples: () => [
    { paper: paperWith({ errorValues: [] }, "XLSX"), name: "costs.xlsx", finds: [] },
    {
      paper: paperWith(
        {
          errorValues: [
            { text: "#REF!", cell: "Costs!B7" },
            { text: "#N/A", cell: "Costs!B9" },
          ],
        },
        "XLSX",
      ),
      name: "costs.xlsx",
      finds: ["costs.xlsx shows #REF! instead of a value, and so do 2 cells in all"],
    },
  ],
  *look({ contents: { errorValues = [] }, file }) {
    const [at] = errorValues;
    if (!at) return;
    const more = errorValues.length > 1 ? `, and so do ${sayCount(errorValues.length, "cell")} in all` : "";
    yield { at, message: `${file} shows ${at.text} instead of a value${more}`, actual: at.text };
  },
});
