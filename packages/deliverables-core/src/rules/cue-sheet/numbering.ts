import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { timesOf } from "../../cue-sheets/cue-clock.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import type { Cell } from "../../tables/table.js";
import { compare } from "../../timecode/rational.js";

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
      title: "One number that was mistyped",
      sheet: [headings, "1,Dawn,Jo,0:30", "22,Dusk,Jo,0:20", "3,Night,Jo,0:10", "3,Morning,Jo,0:30", "5,Noon,Jo,0:30"],
      finds: ["Number 22 follows 1, expected 2", "Number 3 stands at two cues"],
    },
    {
      title: "All numbers are there, in another order",
      sheet: [headings, "1,Dawn,Jo,0:30", "3,Night,Jo,0:10", "2,Dusk,Jo,0:20", "4,Morning,Jo,0:30"],
      finds: ["Number 3 stands before number 2"],
    },
    {
      title: "A row in the wrong place is told by its time",
      sheet: ["No,Title,In,Duration", "1,Dawn,0:10,0:30", "3,Night,5:00,0:10", "2,Dusk,2:00,0:20"],
      finds: [],
    },
    {
      title: "A first cue that is not the first",
      sheet: [headings, "3,Dawn,Jo,0:30"],
      finds: ["The first cue has number 3, expected 1"],
    },
  ],
  *look({ sheet, clock }) {
    const numbered = sheet.cues.flatMap((cue) =>
      cue.cells.number ? [{ cue, at: cue.cells.number, number: Number(cue.cells.number.text) }] : [],
    );
    // Other ways of numbering have an order of their own.
    if (!numbered.every(({ number }) => Number.isSafeInteger(number))) return;
    const swapped = firstOutOfOrder(numbered);
    if (swapped) {
      const starts = swapped.map(({ cue }) => timesOf(cue, clock).in);
      const [from, next] = starts;
      // Cues that stand out of order by their times too have their finding.
      if (from && next && compare(from, next) > 0) return;
      const [one, other] = swapped;
      yield { at: one.at, message: `Number ${one.number} stands before number ${other.number}` };
      return;
    }
    yield* breaks(numbered);
  },
});

interface Numbered {
  cue: Cue;
  at: Cell;
  number: number;
}

/** Where every number from 1 on is there once, and two neighbours are not in their order. */
function firstOutOfOrder(numbered: readonly Numbered[]): [Numbered, Numbered] | undefined {
  const sorted = numbered.map(({ number }) => number).sort((left, right) => left - right);
  if (!sorted.every((number, index) => number === index + 1)) return undefined;
  for (const [index, one] of numbered.entries()) {
    const next = numbered[index + 1];
    if (next && next.number < one.number) return [one, next];
  }
  return undefined;
}

function* breaks(numbered: readonly Numbered[]): Iterable<{ at: Cell; message: string }> {
  let before: number | undefined;
  for (const [index, { cue, at, number }] of numbered.entries()) {
    const expected = (before ?? 0) + 1;
    const [last, following] = [numbered[index - 1], numbered[index + 1]];
    const isRight = number === expected || (before === undefined && number === 0);
    // Where the next number goes on as if this one were right, it alone was mistyped.
    const isMistyped = following?.number === expected + 1;
    if (!isRight && !(last && isAgain(cue, last.cue))) {
      if (before === undefined) yield { at, message: `The first cue has number ${number}, expected 1` };
      else if (number === before) yield { at, message: `Number ${number} stands at two cues` };
      else yield { at, message: `Number ${number} follows ${before}, expected ${expected}` };
    }
    before = !isRight && isMistyped ? expected : number;
  }
}

/** A cue that stands there twice has its own finding. */
function isAgain({ cells }: Cue, before: Cue): boolean {
  return (["number", "title", "in"] as const).every(
    (field) => cells[field] !== undefined && cells[field]?.text === before.cells[field]?.text,
  );
}
