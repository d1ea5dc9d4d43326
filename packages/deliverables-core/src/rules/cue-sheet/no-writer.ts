import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { isSomebody, isUnnamed, isWritten, ofSide } from "../../cue-sheets/sides.js";

const headings = "Title,Composer,Publisher,Duration";

export const noWriter = cueSheetRule({
  code: "cue-sheet/no-writer",
  title: "Publisher without a writer",
  severity: "error",
  why: "A publisher has a part only in what somebody wrote; without the writer the society cannot find the work.",
  fix: "Add who wrote it, or take the publisher out.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,Hedge,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,,Hedge Music,0:30"],
      finds: ["Cue 1 has a publisher (Hedge Music) and nobody who wrote it"],
    },
    {
      title: "A dash is nobody",
      sheet: [headings, "Dawn,-,Hedge Music,0:30"],
      finds: ["Cue 1 has a publisher (Hedge Music) and nobody who wrote it"],
    },
  ],
  *look({ sheet }) {
    for (const cue of sheet.cues) {
      const publisher = ofSide(cue, "publishers").find(isSomebody);
      // A share of a writer who is not named has its own finding.
      if (!publisher?.name || isWritten(cue) || ofSide(cue, "writers").some(isUnnamed)) continue;
      yield {
        at: publisher.at,
        message: `${cue.name} has a publisher (${publisher.name.text.slice(0, 60)}) and nobody who wrote it`,
      };
    }
  },
});
