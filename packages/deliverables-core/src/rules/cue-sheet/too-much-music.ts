import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { type CueTimes, durationIn, lengthOf, sumOf, timesOf } from "../../cue-sheets/cue-clock.js";
import { compare, type Rational, subtract } from "../../timecode/rational.js";

const headings = "Title,Composer,Duration";

export const tooMuchMusic = cueSheetRule({
  code: "cue-sheet/too-much-music",
  title: "More music than programme",
  severity: "error",
  why: "Societies turn away a sheet whose cues together last longer than the programme.",
  fix: "Look for cues that stand there twice, overlap, or have a mistyped duration.",
  examples: () => [
    {
      production: { frameRate: "25", duration: "00:25:00:00" },
      sheet: [headings, "Dawn,Jo,3:00", "Dusk,Jo,4:00"],
      finds: [],
    },
    {
      production: { frameRate: "25", duration: "00:25:00:00" },
      sheet: [headings, "Dawn,Jo,13:00", "Dusk,Jo,14:00"],
      finds: ["The cues add up to 00:27:00:00, which is longer than the spec's duration, 00:25:00:00"],
    },
    {
      title: "One mistyped duration is told where it stands",
      production: { frameRate: "25", duration: "00:25:00:00" },
      sheet: ["Title,Composer,In,Out,Duration", "Dawn,Jo,10:01:00:00,10:01:30:00,30:00"],
      finds: [],
    },
    {
      title: "Where nothing else says how long the programme is",
      sheet: ["Programme duration,0:25:00", headings, "Dawn,Jo,13:00", "Dusk,Jo,14:00"],
      finds: ["The cues add up to 00:27:00:00, which is longer than the programme as the sheet has it, 00:25:00:00"],
    },
  ],
  *look({ sheet, clock, programme }) {
    const own = durationIn(sheet.header.programmeDuration, clock);
    const [duration, source] = programme.duration
      ? [programme.duration, programme.source]
      : [own, "the programme as the sheet has it"];
    const sum = sumOf(sheet.cues.map((cue) => shortest(timesOf(cue, clock))));
    if (!duration || compare(sum, duration) <= 0) return;
    const [actual, longest] = [sayTime(sum, clock.rate), sayTime(duration, clock.rate)];
    const at = sheet.headings?.find((_, index) => {
      const column = sheet.columns[index];
      return column?.of === "cue" && ["duration", "out"].includes(column.field);
    });
    const message = `The cues add up to ${actual}, which is longer than ${source}, ${longest}`;
    yield { at, message, expected: `at most ${longest}`, actual };
  },
});

/** Where a duration is not what lies between in and out, that is the fault, and the longer of the two adds nothing to it. */
function shortest(times: CueTimes): Rational | undefined {
  const length = lengthOf(times);
  const between = times.in && times.out && subtract(times.out, times.in);
  const isShorter = length && between && between.numerator > 0n && compare(between, length) < 0;
  return isShorter ? between : length;
}
