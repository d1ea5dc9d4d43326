import type { TimedText } from "../papers/timed-text/timed-text.js";
import { singleLine } from "../report/single-line.js";
import { text, yesNo } from "./fact-word.js";
import { sayFrameRate } from "./media-amounts.js";
import type { FactWords } from "./say-facts.js";

export const timedTextFacts: FactWords<TimedText> = {
  forms: { label: "timed text", say: (forms) => forms.join(", ") },
  counts: { label: "times", say: (counts) => (counts === "frames" ? "timecodes" : "by the clock") },
  frameRate: { label: "frame rate", say: sayFrameRate },
  dropFrame: yesNo("drop frame"),
  language: text("language"),
  encoding: text("written in"),
  endsOpen: { label: "last line", say: () => "has no end" },
  head: {
    label: "head",
    say: ({ titles, startOfProgramme, timesUnusable }) =>
      [
        ...titles.map(singleLine),
        ...(startOfProgramme === undefined ? [] : [`programme starts at ${startOfProgramme}`]),
        ...(timesUnusable ? ["timecodes not to be used"] : []),
      ].join(", "),
  },
  reel: {
    label: "reel",
    say: ({ number, resources }) =>
      [
        ...(number === undefined ? [] : [String(number)]),
        ...(["font", "picture"] as const).flatMap((kind) => {
          const count = resources.filter((one) => one.kind === kind).length;
          return count === 0 ? [] : [`names ${count} ${kind}${count === 1 ? "" : "s"}`];
        }),
      ].join(", "),
  },
  events: {
    label: "events",
    say: (events) => {
      const [first, last] = [events[0], events.at(-1)];
      return first && last
        ? `${events.length}, from ${first.written.start} to ${last.written.end ?? last.written.start}`
        : "none";
    },
  },
  faults: { label: "faults", say: (faults) => (faults.length > 0 ? String(faults.length) : "") },
  untold: { label: "not known", say: (why) => `some times: ${why}` },
  partial: { label: "read", say: () => "not to its end" },
};
