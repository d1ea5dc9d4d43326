import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { CueSheet } from "../../cue-sheets/cue-sheet.js";
import { plainWords } from "../../tables/plain-words.js";
import { rowNumber } from "../../tables/row-number.js";
import type { Cell } from "../../tables/table.js";

const cues = ["Title,Composer,Duration", "Dawn,Jo,0:30", "Dusk,Kit,0:40", "Dawn,Jo,0:10"];

export const cueCount = cueSheetRule({
  code: "cue-sheet/cue-count",
  title: "Number of cues that the sheet states",
  severity: "error",
  why: "A sheet that says five cues and lists four has lost one on the way, and its writer is not paid.",
  fix: "Find the cue that is missing, or correct the number.",
  examples: () => [
    { sheet: ["Number of cues,3", ...cues], finds: [] },
    { title: "Works that play twice are counted once", sheet: ["Anzahl der Titel: 2", ...cues], finds: [] },
    {
      sheet: ["Number of cues,5", ...cues],
      finds: ["The sheet states 5 cues, and 3 stand on it"],
    },
    {
      title: "What is no number",
      sheet: ["Cues,see below", "Number of cues,,Title,The Long Field", ...cues],
      finds: [],
    },
  ],
  *look({ sheet }) {
    const works = new Set(sheet.cues.map(({ cells }) => plainWords(cells.title?.text ?? "")));
    const rows = new Set(sheet.cues.flatMap(({ all }) => all.map(rowNumber)));
    const counts = [sheet.cues.length, works.size, rows.size];
    for (const { at, count } of sheet.cues.length > 0 ? statedOn(sheet) : []) {
      if (counts.includes(count)) continue;
      const are = sheet.cues.length === 1 ? "1 stands" : `${sheet.cues.length} stand`;
      const message = `The sheet states ${count} ${count === 1 ? "cue" : "cues"}, and ${are} on it`;
      yield { at, message, expected: String(sheet.cues.length), actual: String(count) };
    }
  },
});

const labels =
  /^((total )?(number|no) of (music )?(cues|titles|tracks|works)|total (cues|titles|tracks)|cue count|anzahl( der)? (cues|titel|musiken|musiktitel|werke)|nombre (total )?(de|d) (cues|titres|musiques|oeuvres))$/;

/** Behind its label, in the next cell or behind a colon. */
function statedOn({ above, below }: CueSheet): { at: Cell; count: number }[] {
  return [above, below].flatMap((cells) =>
    cells.flatMap((cell, index) => {
      const [, label = cell.text, inline] = /^([^:]{2,60}):\s*(\d{1,4})$/.exec(cell.text) ?? [];
      if (!labels.test(plainWords(label.replace(/:\s*$/, "")))) return [];
      const next = cells.slice(index + 1).find(({ text }) => text !== "");
      const at = inline === undefined ? next : cell;
      const count = inline ?? next?.text ?? "";
      return at && /^\d{1,4}$/.test(count) && rowNumber(at) === rowNumber(cell) ? [{ at, count: Number(count) }] : [];
    }),
  );
}
