import { codeFindings } from "../../check/code-findings.js";
import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";

const headings = "Title,Composer,Duration,Usage";

export const usageCode = cueSheetRule({
  code: "cue-sheet/usage-code",
  title: "Code of the usage",
  severity: "error",
  requirements: ["codes"],
  why: "The usage decides the rate: a theme earns a multiple of what background does, and an unknown code earns nothing.",
  fix: "Write one of the codes of the society that is asked for.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30,BI", "Dusk,Jo,0:30,mt"], asked: { codes: "ascap-bmi" }, finds: [] },
    {
      sheet: [headings, "Dawn,Jo,0:30,BG"],
      asked: { codes: "ascap-bmi" },
      finds: ['Usage of Cue 1 is "BG", expected a code of ASCAP and BMI: Logo, MT, ET, VV, VI, BV, BI or SRC'],
    },
  ],
  *look({ sheet, asked }) {
    yield* codeFindings(
      asked.codes,
      "usage",
      sheet.cues.map(({ name, cells }) => ({ name, cell: cells.usage })),
    );
  },
});
