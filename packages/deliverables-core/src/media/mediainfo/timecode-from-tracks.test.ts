import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { probeOf, withTracks } from "./probe-in-test.js";

/** What is made of an answer that MediaInfo gave of a real file. */
const captured = (name: string) => probeOf(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8"));

describe("timecode", () => {
  test("drop frame at 59.94 is read from the timecode track, not from a delay in seconds", () => {
    expect(captured("imf-sound-5994").timecode).toEqual({ start: "01:00:03;35", dropFrame: true, framesPerSecond: 60 });
    expect(captured("prores-drop-frame").timecode).toEqual({
      start: "01:00:00;00",
      dropFrame: true,
      framesPerSecond: 30,
    });
  });

  test("the material package's clock goes before the source package's", () => {
    expect(captured("dcp-subtitle").timecode).toEqual({ start: "00:00:00:00", dropFrame: false, framesPerSecond: 24 });
  });

  test("a delay alone, or a group-of-pictures header alone, is no timecode", () => {
    expect(captured("rf64").timecode).toBeUndefined();
    expect(captured("he-aac-stream").timecode).toBeUndefined();
  });

  test("two clocks that disagree, or a tag, are neither a start nor none", () => {
    const clock = (start: string) => ({
      "@type": "Other",
      Type: "Time code",
      Format: "QuickTime TC",
      TimeCode_FirstFrame: start,
    });
    const two = withTracks(clock("10:00:00:00"), clock("09:00:00:00"));
    expect(two.timecode).toBeUndefined();
    expect(two.unsettledTimecode).toBe("its timecode tracks start at different times, 10:00:00:00 and 09:00:00:00");
    expect(withTracks(clock("10:00:00:00"), clock("10:00:00:00"))).toMatchObject({
      timecode: { start: "10:00:00:00" },
    });
    const tag = { "@type": "Video", TimeCode_FirstFrame: "10:00:00:00", TimeCode_Source: "Matroska tags" };
    expect(withTracks(tag).unsettledTimecode).toMatch(/only a tag that says 10:00:00:00/);
    expect(withTracks().unsettledTimecode).toBeUndefined();
  });
});
