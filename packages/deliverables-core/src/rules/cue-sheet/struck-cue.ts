import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Duration";
const remedy = "Take the cue out if it no longer counts; if it does, take the line off.";

export const struckCue = cueSheetRule({
  code: "cue-sheet/struck-cue",
  title: "Cue that is struck through",
  severity: "error",
  weighable: "never",
  why: "A line through a cue says that the music was cut, and the society that types the sheet in may pay for it all the same.",
  fix: remedy,
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30"], finds: [] },
    {
      title: "The whole cue, and one cell of it",
      sheet: [headings, "Dawn,Jo,0:30", "Dusk,Kit,0:40"],
      struck: ["Dawn", "Jo", "0:30", "Kit"],
      finds: [
        "unchecked: Whether Cue 1 counts is not known: it is struck through, and was read as if it stood",
        'unchecked: Whether "Kit" in Cue 2 counts is not known: it is struck through, and was read as if it stood',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { name, all } of sheet.cues) {
      const at = all.find(({ struck }) => struck);
      if (!at) continue;
      const what = all.every(({ struck }) => struck) ? name : `${sayCell(at)} in ${name}`;
      const message = `Whether ${what} counts is not known: it is struck through, and was read as if it stood`;
      yield { at, unchecked: true, message, remedy };
    }
  },
});
