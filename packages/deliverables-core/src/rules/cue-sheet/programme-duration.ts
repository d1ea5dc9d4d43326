import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { type CueClock, durationIn, lengthOf, sumOf, timesOf } from "../../cue-sheets/cue-clock.js";
import type { CueSheet } from "../../cue-sheets/cue-sheet.js";
import { saysWhen } from "../../cue-sheets/says-when.js";
import { withPicture } from "../../media/probe-in-short.js";
import { absolute, compare, type Rational, rational, subtract } from "../../timecode/rational.js";

const cues = ["Title,Composer,Duration", "Dawn,Jo,0:30"];

export const programmeDuration = cueSheetRule({
  code: "cue-sheet/programme-duration",
  title: "Duration of the programme on the sheet",
  severity: "error",
  requirements: ["of"],
  why: "A sheet for another length was made for another cut, and its cues may have moved or gone.",
  fix: "Make the sheet from the final cut, or correct its header if only that is wrong.",
  clause: "A second of difference is rounding: most sheets have no frames.",
  examples: () => [
    {
      sheet: ["Programme duration,1:00", ...cues],
      programme: withPicture({ frameRate: "25", frames: 1510 }),
      finds: [],
    },
    {
      sheet: ["Programme duration,1:30", ...cues],
      programme: withPicture({ frameRate: "25", frames: 1500 }),
      finds: ["Programme duration on the sheet is 1:30, expected 00:01:00:00 as in programme"],
    },
    {
      title: '"Duration" alone is that of the programme, or of all the music',
      sheet: ["Duration,0:30", ...cues],
      programme: withPicture({ frameRate: "25", frames: 1500 }),
      finds: [],
    },
    {
      sheet: ["Film,The Long Field,Duration:,52:00", ...cues],
      programme: withPicture({ frameRate: "25", frames: 1500 }),
      finds: ["Programme duration on the sheet is 52:00, expected 00:01:00:00 as in programme"],
    },
  ],
  *look({ sheet, clock, programme }) {
    const at = sheet.header.programmeDuration ?? sheet.length;
    const stated = durationIn(at, clock);
    const { deliverable, duration, source, unknown } = programme;
    if (!at || !stated || !duration) return;
    const expected = sayTime(duration, clock.rate);
    if (isNear(stated, duration, 1)) {
      // Of a sheet that does not say when its cues play, this is all that can be compared.
      if (deliverable !== undefined && unknown === undefined && !saysWhen(sheet) && sheet.cues.length > 0)
        yield { met: true, asks: "of", expected, actual: at.text };
      return;
    }
    // "Duration" alone may be that of the music.
    if (!sheet.header.programmeDuration && isNear(stated, musicIn(sheet, clock), sheet.cues.length)) return;
    const message = `Programme duration on the sheet is ${at.text}, expected ${expected} as in ${source}`;
    yield { at, message, expected, actual: at.text };
  },
});

function musicIn({ cues }: CueSheet, clock: CueClock): Rational {
  return sumOf(cues.map((cue) => lengthOf(timesOf(cue, clock))));
}

/** Each time that is rounded may be a second off. */
function isNear(left: Rational, right: Rational, seconds: number): boolean {
  return compare(absolute(subtract(left, right)), rational(seconds)) <= 0;
}
