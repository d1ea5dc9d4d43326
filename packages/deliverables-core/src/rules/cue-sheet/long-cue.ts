import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { durationIn, lengthOf, timesOf } from "../../cue-sheets/cue-clock.js";
import { compare, divide, multiply, rational } from "../../timecode/rational.js";

const headings = "Title,Composer,Duration";
/** A real sheet had a cue of 23:35 in a programme of 25:08: its out had a wrong minute. */
const mostOfProgramme = rational(1, 2);
/** In seconds. Music often plays through all of a commercial, a trailer or a song's video. */
const short = rational(180);

export const longCue = cueSheetRule({
  code: "cue-sheet/long-cue",
  title: "Cue that is suspiciously long",
  severity: "warning",
  why: "A cue through half of the programme mostly has a mistyped out, and takes the money of all the others.",
  fix: "Look up where the music ends; if it really plays so long, nothing is to be done.",
  examples: () => [
    { production: { frameRate: "25", duration: "00:25:00:00" }, sheet: [headings, "Dawn,Jo,3:00"], finds: [] },
    {
      production: { frameRate: "25", duration: "00:25:00:00" },
      sheet: [headings, "Dawn,Jo,23:35"],
      finds: ["Cue 1 lasts 00:23:35:00, which is 94 % of the programme"],
    },
    {
      title: "Music through all of a commercial",
      production: { frameRate: "25", duration: "00:00:30:00" },
      sheet: [headings, "Dawn,Jo,0:28"],
      finds: [],
    },
    {
      title: "By the sheet's own words, where nothing else says how long the programme is",
      sheet: ["Programme duration,0:25:08", headings, "Dawn,Jo,23:35"],
      finds: ["Cue 1 lasts 00:23:35:00, which is 94 % of the programme"],
    },
  ],
  *look({ sheet, clock, programme }) {
    const duration = programme.duration ?? durationIn(sheet.header.programmeDuration, clock);
    if (!duration || compare(duration, short) <= 0) return;
    for (const cue of sheet.cues) {
      const length = lengthOf(timesOf(cue, clock));
      // What is longer than all of it is told where the sum is.
      if (!length || compare(length, duration) > 0 || compare(length, multiply(duration, mostOfProgramme)) <= 0)
        continue;
      const percent = Math.round(ratio(length, duration) * 100);
      const at = cue.cells.duration ?? cue.cells.out;
      yield { at, message: `${cue.name} lasts ${sayTime(length, clock.rate)}, which is ${percent} % of the programme` };
    }
  },
});

function ratio(length: Parameters<typeof divide>[0], of: Parameters<typeof divide>[0]): number {
  const { numerator, denominator } = divide(length, of);
  return Number(numerator) / Number(denominator);
}
