import { expect, it } from "vitest";
import { compareCues } from "./compare-cues.js";
import type { TimedCue } from "./match-cues.js";

const timed = (end: string | undefined, says: string, length: number): TimedCue => ({
  cue: {
    at: { text: "2" },
    name: "Cue 2",
    cells: {
      title: { text: "Early Birds" },
      in: { text: "10:01:00:00" },
      ...(end !== undefined && { out: { text: end } }),
      duration: { text: says },
    },
    contributors: [],
    all: [],
  },
  title: "early birds",
  from: 60,
  to: end === undefined ? 60 + length : 105,
  length,
});
const differences = (own: TimedCue, other: TimedCue) =>
  [...compareCues({ own, other, byTitle: false }, "us.csv")].map(({ message }) => message);

it("a length that its own sheet contradicts is told there, and not once more on the other sheet", () => {
  const right = timed("10:01:45:00", "0:45", 45);
  const wrong = timed("10:01:45:00", "0:12", 12);
  expect(differences(right, wrong)).toEqual([]);
  expect(differences(wrong, right)).toEqual([]);
});

it("lengths of sheets that say nowhere when a cue ends are compared", () => {
  const [one, two] = [timed(undefined, "0:45", 45), timed(undefined, "0:12", 12)];
  expect(differences(one, two)).toEqual(['Cue 2 lasts "0:45", but "0:12" in us.csv']);
});
