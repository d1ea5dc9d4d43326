import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { timeFault } from "../../cue-sheets/cue-clock.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,In,Out,Duration";

export const timeFormat = cueSheetRule({
  code: "cue-sheet/time-format",
  title: "Time that cannot be read",
  severity: "error",
  weighable: "never",
  why: "Royalties are counted from these times; one that can be read in two ways, or in none, is paid wrongly or not at all.",
  fix: "Write times of the programme as hh:mm:ss:ff, and durations as mm:ss, hh:mm:ss or hh:mm:ss:ff.",
  clause: "ISO 8601 durations (PT2M15S) are read too, as DDEX has them.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30", "Dusk,Jo,10:01:00:00,10:01:30:00,PT30S"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,30", "Dusk,Jo,10:01:00:30,10:01:30:00,0:75"],
      finds: [
        'Duration of Cue 1 is "30": it is written neither as mm:ss nor as hh:mm:ss nor as hh:mm:ss:ff',
        'In of Cue 2 is "10:01:00:30": there is no frame 30 at 25 frames per second',
        'Duration of Cue 2 is "0:75": there is no second 75',
      ],
    },
    {
      title: "Frames, and nothing that says how many there are in a second",
      production: {},
      sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30"],
      finds: [
        "unchecked: Times with frames were not compared: neither the programme nor the production has a frame rate",
      ],
    },
  ],
  *look({ sheet, clock, table }) {
    // One line says so for all of them.
    if (table.untimed) return;
    let needsRate = false;
    for (const { name, cells } of sheet.cues) {
      for (const field of ["in", "out", "duration"] as const) {
        const at = cells[field];
        const fault = at && timeFault(at, clock);
        if (fault === "needs a rate") needsRate = true;
        else if (at && fault) {
          yield { at, message: `${capital(field)} of ${name} is ${sayCell(at)}: ${fault}`, actual: at.text };
        }
      }
    }
    if (needsRate) {
      const message = "Times with frames were not compared: neither the programme nor the production has a frame rate";
      yield {
        unchecked: true,
        message,
        remedy: 'Give the production a "frameRate", or name the programme under `of`.',
      };
    }
  },
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
