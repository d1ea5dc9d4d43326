import { codeFindings } from "../../check/code-findings.js";
import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";

const headings = "No,Title,Duration,Role,Name";

export const roleCode = cueSheetRule({
  code: "cue-sheet/role-code",
  title: "Code of the role",
  severity: "error",
  requirements: ["codes"],
  why: "The role decides on which side of the split somebody stands; A is an author to one society and an arranger to another.",
  fix: "Write one of the codes of the society that is asked for.",
  examples: () => [
    { sheet: [headings, "1,Dawn,0:30,C,Jo", "1,Dawn,0:30,P,Hedge"], asked: { codes: "prs" }, finds: [] },
    {
      sheet: [headings, "1,Dawn,0:30,C,Jo", "1,Dawn,0:30,E,Hedge"],
      asked: { codes: "prs" },
      finds: ['Role of Hedge in Cue 1 is "E", expected a code of PRS: A, C, CA, P, Arranger, Composer or Publisher'],
    },
  ],
  *look({ sheet, asked }) {
    const roles = sheet.cues.flatMap(({ name, contributors }) =>
      contributors.map(({ role, name: who }) => ({
        name: who ? `${who.text.slice(0, 60)} in ${name}` : name,
        cell: role,
      })),
    );
    yield* codeFindings(asked.codes, "role", roles);
  },
});
