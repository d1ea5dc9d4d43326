import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { struckDoubt } from "../../tables/doubted-cells.js";

const headings = "Title,Composer,Duration";
const remedy = "Take out what no longer counts; if it does, take the line off.";

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
    {
      title: "A name that was corrected, with the old one still there",
      sheet: [headings, "Dawn,Jo Kit,0:30"],
      partlyStruck: ["Jo Kit"],
      finds: [
        'unchecked: Whether all of "Jo Kit" in Cue 1 counts is not known: a part of it is struck through, and was read as if it stood',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { name, all } of sheet.cues) {
      const doubt = struckDoubt(all, name);
      if (doubt) yield { ...doubt, unchecked: true, remedy };
    }
  },
});
