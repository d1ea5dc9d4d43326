import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { Contributor } from "../../cue-sheets/cue-sheet.js";
import { readShare } from "../../cue-sheets/share.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import { multiply, rational, toDecimalString } from "../../timecode/rational.js";

const headings = "Title,Duration,Composer,Share";

export const shareValue = cueSheetRule({
  code: "cue-sheet/share-value",
  title: "Share that is none",
  severity: "error",
  weighable: "never",
  why: "A share that is no percentage cannot be paid; 10000 % is what a spreadsheet makes of 100 in a cell for percent.",
  fix: "Write each share as a number from 0 to 100.",
  examples: () => [
    { sheet: [headings, "Dawn,0:30,Jo,33.33 %"], finds: [] },
    {
      sheet: [headings, "Dawn,0:30,Jo,10000%", "Dusk,0:30,Jo,half", "Night,0:30,Jo,-50"],
      finds: [
        'Share of Jo in Cue 1 is "10000%": a share is from 0 to 100 %',
        'Share of Jo in Cue 2 is "half": it is no number of percent',
        'Share of Jo in Cue 3 is "-50": a share is from 0 to 100 %',
      ],
    },
    {
      title: "A formula without its value, as programs write it that are no spreadsheets",
      sheet: [headings, "Dawn,0:30,Jo,=50+50"],
      finds: [
        'Share of Jo in Cue 1 is "=50+50": it is a formula that was never calculated: open the sheet in Excel or LibreOffice, and save it',
      ],
    },
    {
      title: "Two names and three shares",
      sheet: [headings, "Dawn,0:30,Jo / Ann,33.33 / 33.33 / 33.34"],
      finds: ['Cue 1 gives 3 shares ("33.33 / 33.33 / 33.34") to 2 composers'],
    },
    {
      title: "100 where the others are parts of one",
      sheet: [headings, "Dawn,0:30,Jo,1", "Dusk,0:30,Jo,100", "Night,0:30,Jo / Ann,0.5 / 0.5"],
      finds: ['Share of Jo in Cue 2 is "100", and the others on the sheet are parts of one'],
    },
    {
      title: "Small shares in percent",
      sheet: [headings, "Dawn,0:30,Jo / Ann / Bo,98 / 1 / 1", "Dusk,0:30,Ann / Bo / Jo,1 / 1 / 98"],
      finds: [],
    },
  ],
  *look({ sheet }) {
    for (const { name, contributors } of sheet.cues) {
      for (const one of contributors) {
        const { share: at, name: who, isPercentAmongParts } = one;
        const percent = at && readShare(at.text);
        if (!at || !percent) continue;
        const whose = who ? who.text.slice(0, 60) : "somebody";
        if (isPercentAmongParts && !("reason" in percent)) {
          const part = toDecimalString(multiply(percent, rational(1, 100)), 4);
          const message = `Share of ${whose} in ${name} is ${sayCell(at)}, and the others on the sheet are parts of one`;
          const remedy = `Write ${part} (${toDecimalString(percent, 4)} %) there, or all shares in percent.`;
          yield { at, message, remedy, expected: part, actual: at.text };
          continue;
        }
        if (!("reason" in percent)) continue;
        const several = countOf(at.text);
        const people = contributors.filter((other) => other.party === one.party && isSameCell(other.name, who));
        if (several > 1 && several !== people.length) {
          const message = `${name} gives ${several} shares (${sayCell(at)}) to ${sayPeople(people.length, one.party)}`;
          yield {
            at,
            message,
            remedy:
              "Add the name that is missing, or take out the share that is too many; write both in the same order.",
          };
          continue;
        }
        const message = `Share of ${whose} in ${name} is ${sayCell(at)}: ${percent.reason}`;
        yield { at, message, expected: "0 to 100 %", actual: at.text };
      }
    }
  },
});

/** People whose names stand in one cell. */
function isSameCell(left: Cell | undefined, right: Cell | undefined): boolean {
  return left?.place === right?.place && left?.cell === right?.cell;
}

/** How many shares a cell holds; 0 where it holds something else. */
function countOf(text: string): number {
  const parts = text.split(/[;/|\n]/).map((part) => readShare(part));
  return parts.every((part) => !("reason" in part)) ? parts.length : 0;
}

function sayPeople(count: number, party: Contributor["party"]): string {
  const one = party ?? "person";
  const several = party ? `${party}s` : "people";
  return count === 1 ? `1 ${one}` : `${count} ${several}`;
}
