import { fromDecimalString, rational } from "../../timecode/rational.js";
import type { Paper } from "../paper.js";
import { writeSeconds } from "./exact-seconds.js";
import { lineSpot } from "./text-in-lines.js";
import type { TextEvent, TimedText } from "./timed-text.js";

/** For examples: a subtitle from one second to another, with its lines. */
export function shown(
  start: string,
  end: string | undefined,
  ...lines: string[]
): Partial<TextEvent> & { start: string } {
  return {
    start: secondsOf(start),
    ...(end !== undefined && { end: secondsOf(end) }),
    written: { start: `${start}s`, ...(end !== undefined && { end: `${end}s` }) },
    ...(lines.length > 0 && { lines }),
  };
}

/** For examples: a SubRip file with these subtitles, or a file of another form. */
export function timedTextOf(
  events: (Partial<TextEvent> & { start: string })[],
  rest: Partial<Omit<TimedText, "events">> = {},
): Paper {
  return {
    format: rest.forms?.includes("TTML") ? "XML" : "text",
    contents: { lines: [] },
    timedText: {
      forms: ["SRT"],
      counts: "time",
      faults: [],
      ...rest,
      events: events.map((event, index) => ({
        name: `Subtitle ${index + 1}`,
        written: { start: "" },
        lines: ["x"],
        at: lineSpot(index * 4 + 1, ""),
        ...event,
      })),
    },
  };
}

function secondsOf(text: string): string {
  return writeSeconds(fromDecimalString(text) ?? rational(0));
}
