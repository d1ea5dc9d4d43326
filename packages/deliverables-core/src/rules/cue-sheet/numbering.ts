import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";

const headings = "No,Title,Composer,Duration";

export const numbering = cueSheetRule({
  code: "cue-sheet/numbering",
  title: "Numbers of cues",
  severity: "warning",
  why: "A number that is left out or stands there twice makes people look for a cue that is not there.",
  fix: "Number the cues from 1 without a gap, or put back the cue that is missing.",
  examples: () => [
    { sheet: [headings, "1,Dawn,Jo,0:30", "2,Dusk,Jo,0:30"], finds: [] },
    {
      title: "Numbers of reels and scenes count for themselves",
      sheet: [headings, "1M1,Dawn,Jo,0:30", "1M2,Dusk,Jo,0:30"],
      finds: [],
    },
    {
      sheet: [headings, "1,Dawn,Jo,0:30", "2,Dusk,Jo,0:20", "2,Night,Jo,0:10", "5,Morning,Jo,0:30"],
      finds: ["Number 2 stands at two cues", "Number 5 follows 2, expected 3"],
    },
    {
      title: "A first cue that is not the first",
      sheet: [headings, "3,Dawn,Jo,0:30"],
      finds: ["The first cue has number 3, expected 1"],
    },
  ],
  *look({ sheet }) {
    const numbered = sheet.cues.flatMap(({ cells: { number } }) =>
      number ? [{ at: number, number: Number(number.text) }] : [],
    );
    // Other ways of numbering have an order of their own.
    if (!numbered.every(({ number }) => Number.isSafeInteger(number))) return;
    for (const [index, { at, number }] of numbered.entries()) {
      const before = numbered[index - 1]?.number;
      const expected = (before ?? 0) + 1;
      if (number === expected || (before === undefined && number === 0)) continue;
      if (before === undefined) yield { at, message: `The first cue has number ${number}, expected 1` };
      else if (number === before) yield { at, message: `Number ${number} stands at two cues` };
      else yield { at, message: `Number ${number} follows ${before}, expected ${expected}` };
    }
  },
});
