import { codeFindings } from "../../check/code-findings.js";
import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";

const headings = "Title,Composer,Duration,Origin";

export const originCode = cueSheetRule({
  code: "cue-sheet/origin-code",
  title: "Code of the origin",
  severity: "error",
  requirements: ["codes"],
  why: "Whether music is commissioned, from a library or from a record decides who has to clear it and who is paid.",
  fix: "Write one of the codes of the society that is asked for.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30,X", "Dusk,Jo,0:30,L"], asked: { codes: "prs" }, finds: [] },
    {
      title: "The template of ASCAP and BMI has no such code",
      sheet: [headings, "Dawn,Jo,0:30,score"],
      asked: { codes: "ascap-bmi" },
      finds: [],
    },
    {
      sheet: [headings, "Dawn,Jo,0:30,S"],
      asked: { codes: "prs" },
      finds: ['Origin of Cue 1 is "S", expected a code of PRS: C, L, P, V or X'],
    },
  ],
  *look({ sheet, asked }) {
    yield* codeFindings(
      asked.codes,
      "origin",
      sheet.cues.map(({ name, cells }) => ({ name, cell: cells.origin })),
    );
  },
});
