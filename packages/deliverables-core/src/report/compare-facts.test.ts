import { expect, test } from "vitest";
import { compareFacts } from "./compare-facts.js";

const sound = (first: number, last: number, rate: string) => ({
  part: "audio track",
  tracks: [first, last] as [number, number],
  facts: { codec: "PCM", "sample rate": rate },
});

test("tracks are compared one by one, however they were grouped, and told together where they changed alike", () => {
  expect(compareFacts([sound(1, 16, "48000 Hz")], [sound(1, 2, "48000 Hz"), sound(3, 16, "44100 Hz")])).toEqual([
    { part: "audio tracks 3 to 16", fact: "sample rate", before: "48000 Hz", now: "44100 Hz" },
  ]);
});

test("what was not stated before, or is not any more, is told as such", () => {
  const before = { part: "container", facts: { format: "MXF" } };
  const now = { part: "container", facts: { "operational pattern": "OP1a" } };
  expect(compareFacts([before], [now])).toEqual([
    { part: "container", fact: "format", before: "MXF" },
    { part: "container", fact: "operational pattern", now: "OP1a" },
  ]);
});

test("a report that names more tracks than there can be costs no time, and no object's own keys are facts", () => {
  const hostile = { part: "audio track", tracks: [1, 1e9] as [number, number], facts: {} };
  expect(compareFacts([hostile], [{ ...hostile, facts: { toString: "x" } }])).toEqual([
    { part: "audio tracks 1 to 1024", fact: "toString", now: "x" },
  ]);
});
