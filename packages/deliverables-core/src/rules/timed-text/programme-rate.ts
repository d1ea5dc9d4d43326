import { type DeliveredTimedText, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { withTimecode } from "../../media/probe-in-short.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { type FrameRate, parseFrameRate, sayFrameRate } from "../../timecode/frame-rate.js";
import { compare, divide, rational } from "../../timecode/rational.js";

const one = [shown("3601", "3603")];
const film = (frameRate: string, start: string, dropFrame = false) => ({
  ...withTimecode(start),
  timecode: { start, dropFrame },
  video: [{ frameRate, frames: 1500, color: {}, hdr: { formats: [] } }],
});
const scc = { forms: ["SCC" as const], counts: "frames" as const, frameRate: "30000/1001", dropFrame: false };

export const timedTextProgrammeRate = timedTextRule({
  code: "timed-text/programme-rate",
  title: "Subtitles at a rate of their own",
  severity: "error",
  why: "Timecodes that are counted by another rate are further and further off: without drop frame under a programme with it, 3.6 seconds in an hour.",
  fix: "Export the subtitles again from a project in the programme's own rate and count; do not only change the number in the file.",
  clause: "SMPTE ST 12-1, 5.2: 29.97 with and without drop frame. An SCC file counts at 29.97 always.",
  examples: () => [
    { paper: timedTextOf(one, scc), programme: film("29.97", "01:00:00:00"), finds: [] },
    {
      title: "A programme of 23.976 has its SCC at 29.97",
      paper: timedTextOf(one, scc),
      programme: film("23.976", "01:00:00:00"),
      finds: [],
    },
    {
      paper: timedTextOf(one, scc),
      programme: film("25", "01:00:00:00"),
      finds: ["LFD1001A.srt counts at 29.97 frames per second, programme runs at 25 frames per second"],
    },
    {
      title: "EBU STL of 30 frames",
      paper: timedTextOf(one, { forms: ["EBU STL"], counts: "frames", frameRate: "30" }),
      programme: film("25", "01:00:00:00"),
      finds: ["LFD1001A.srt counts at 30 frames per second, programme runs at 25 frames per second"],
    },
    {
      paper: timedTextOf(one, scc),
      asked: { start: "timecode" },
      programme: film("29.97", "01:00:00;00", true),
      finds: ["LFD1001A.srt counts without drop frame, programme with it"],
    },
    {
      title: "Times that count from zero may count otherwise",
      paper: timedTextOf([shown("1", "3")], scc),
      programme: film("29.97", "01:00:00;00", true),
      finds: [],
    },
  ],
  *look(delivered) {
    const { text, programme, asked, file } = delivered;
    const own = text.frameRate === undefined ? undefined : parseFrameRate(text.frameRate);
    if (programme.deliverable === undefined || !programme.rate || !own || text.counts !== "frames") return;
    // Where the spec asks for a rate, that is compared.
    if (asked.frameRate === undefined && !isAlike(text.forms.includes("SCC"), own, programme.rate)) {
      const [actual, expected] = [own, programme.rate].map(say);
      const message = `${file} counts at ${actual}, ${programme.deliverable} runs at ${expected}`;
      yield { asks: "of", message, expected: expected ?? "", actual: actual ?? "" };
    } else if (countsOtherwise(delivered)) {
      const [actual, expected] = text.dropFrame ? ["with", "without"] : ["without", "with"];
      const message = `${file} counts ${actual} drop frame, ${programme.deliverable} ${expected} it`;
      yield { asks: "of", message, expected: `${expected} drop frame`, actual: `${actual} drop frame` };
    }
  },
});

function say(rate: FrameRate): string {
  return `${sayFrameRate(rate)} frames per second`;
}

/** The same rate, or every other frame. EBU STL says 30 for 29.97, and SCC goes with every rate of that family. */
function isAlike(isScc: boolean, own: FrameRate, programme: FrameRate): boolean {
  if (isScc) return programme.exact.denominator !== 1n;
  const ratio = divide(own.exact, programme.exact);
  return [rational(1), rational(2), rational(1, 2), rational(1001, 1000), rational(1001, 2000)].some(
    (allowed) => compare(ratio, allowed) === 0 && (allowed.denominator < 1000n || own.nominal === 30),
  );
}

/** Only where the times are the programme's own timecodes: what counts from zero may count as it likes. */
function countsOtherwise({ text, programme, events, asked }: DeliveredTimedText): boolean {
  const { start, rate, dropFrame } = programme;
  if (text.dropFrame === undefined || text.dropFrame === dropFrame || !start || !rate) return false;
  if ((rate.nominal !== 30 && rate.nominal !== 60) || rate.exact.denominator === 1n) return false;
  const first = events[0];
  const isFromTimecode = start.numerator > 0n && first && compare(first.start, start) >= 0;
  return asked.start === "timecode" || isFromTimecode === true;
}
