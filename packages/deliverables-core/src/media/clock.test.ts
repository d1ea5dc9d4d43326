import { describe, expect, test } from "vitest";
import { rational } from "../timecode/rational.js";
import { startOf } from "./clock.js";
import type { Probe, StartTimecode } from "./probe.js";

describe("the start of a file", () => {
  test("is its timecode at the rate of its picture", () => {
    expect(startOf(probe("25", { start: "10:00:00:12", framesPerSecond: 25 }))).toEqual(rational(3_600_048, 100));
    expect(startOf(probe("25", { start: "10:00:00:12" }))).toEqual(rational(3_600_048, 100));
  });

  test("is counted at the timecode's own rate where the picture runs at another", () => {
    expect(startOf(probe("50", { start: "10:00:00:12", framesPerSecond: 25 }))).toEqual(rational(3_600_048, 100));
    const drop = { start: "10:00:00;02", dropFrame: true, framesPerSecond: 30 };
    expect(startOf(probe("60000/1001", drop))).toEqual(startOf(probe("30000/1001", drop)));
  });

  test("is the time reference of a Broadcast Wave file", () => {
    const wave = { container: {}, video: [], audio: [{ sampleRate: 48_000 }], timeReferenceSamples: 24_000 };
    expect(startOf(wave)).toEqual(rational(1, 2));
  });
});

function probe(frameRate: string, timecode: StartTimecode): Probe {
  return { container: {}, video: [{ frameRate, color: {}, hdr: { formats: [] } }], audio: [], timecode };
}
