import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { showUnseen, unseenDoubt } from "../../tables/doubted-cells.js";
import type { Cell } from "../../tables/table.js";

const headings = "Title,Composer,Duration";

export const unseenCue = cueSheetRule({
  code: "cue-sheet/unseen-cue",
  title: "Cue that nobody sees",
  severity: "error",
  weighable: "never",
  why: "Who prints the sheet or opens it sees other cues than those that are added up here, and pays by what can be seen.",
  fix: showUnseen,
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30"], finds: [] },
    {
      title: "A hidden row, and a cell in white",
      sheet: [headings, "Dawn,Jo,0:30", "Dusk,Kit,0:40"],
      unseen: { "its row is hidden": ["Dawn", "Jo", "0:30"], "it has the colour of what is behind it": ["Kit"] },
      finds: [
        "unchecked: Whether Cue 1 counts is not known: its row is hidden, and was read as if it could be seen",
        'unchecked: Whether "Kit" in Cue 2 counts is not known: it has the colour of what is behind it, and was read as if it could be seen',
      ],
    },
    {
      title: "A title that is repeated in white, so that the rows of a cue look like one",
      sheet: [headings, "Dawn,Jo,0:30", "Dawn ,Kit,"],
      unseen: { "it has the colour of what is behind it": ["Dawn "] },
      finds: [],
    },
  ],
  *look({ sheet }) {
    for (const cue of sheet.cues) {
      if (cue.all.every(isSeen)) continue;
      const doubt = unseenDoubt(cue.all.some(isSeen) ? cellsThatCount(cue) : cue.all, cue.name);
      if (doubt) yield { ...doubt, unchecked: true, remedy: showUnseen };
    }
  },
});

function isSeen({ unseen }: Cell): boolean {
  return unseen === undefined;
}

/** What says something of the cue: not what a row says once more, and not what stands in other columns. */
function cellsThatCount({ cells, contributors }: Cue): Cell[] {
  const ofPeople = contributors.flatMap(({ name, role, society, ipi, share }) => [name, role, society, ipi, share]);
  return [...Object.values(cells), ...ofPeople].filter((cell) => cell !== undefined);
}
