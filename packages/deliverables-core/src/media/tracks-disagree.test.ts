import { describe, expect, test } from "vitest";
import type { AudioTrack, Probe, VideoTrack } from "./probe.js";
import { tracksDisagree } from "./tracks-disagree.js";

describe("the tracks of a file", () => {
  test("disagree when pictures run at different rates", () => {
    expect(tracksDisagree(probe([picture(10), picture(10, "24")], []))).toBe(
      "has picture tracks of different frame rate: video track 1 25, video track 2 24",
    );
  });

  test("disagree when one is longer than another by more than a frame", () => {
    expect(tracksDisagree(probe([picture(10)], [sound(10), sound(5)]))).toBe(
      "has tracks of different length: video 10 s, audio track 2 5 s",
    );
    expect(tracksDisagree(probe([picture(10), picture(4)], []))).toBe(
      "has tracks of different length: video track 1 10 s, video track 2 4 s",
    );
    expect(tracksDisagree(probe([], [sound(10), sound(10.05)]))).toBe(
      "has tracks of different length: audio track 1 10 s, audio track 2 10.05 s",
    );
    expect(tracksDisagree(probe([picture(10)], [sound(10.08)]))).toBe(
      "has tracks of different length: video 10 s, audio track 1 10.08 s",
    );
  });

  test("agree within a frame", () => {
    expect(tracksDisagree(probe([picture(10)], [sound(10.04), sound(9.96)]))).toBeUndefined();
    expect(tracksDisagree(probe([picture(10, "24000/1001")], [sound(10.041)]))).toBeUndefined();
    expect(tracksDisagree(probe([], [sound(10), sound(10.04)]))).toBeUndefined();
  });

  test("agree when a lossy encoder adds the blocks that it needs", () => {
    const aac = { ...sound(10 + 4096 / 48_000), codec: "AAC" };
    expect(tracksDisagree(probe([picture(10)], [aac]))).toBeUndefined();
    expect(tracksDisagree(probe([picture(10)], [{ ...aac, durationSeconds: 11 }]))).toBeDefined();
  });

  test("disagree when captions go on behind the programme, and agree when they end before it", () => {
    const film = probe([picture(10)], [sound(10)]);
    const text = (durationSeconds: number) => ({ ...film, captions: [{ format: "WebVTT", durationSeconds }] });
    expect(tracksDisagree(text(12))).toBe(
      "has captions that are longer than the programme: video 10 s, caption track 1 12 s",
    );
    expect(tracksDisagree(text(8))).toBeUndefined();
    expect(tracksDisagree(text(10.04))).toBeUndefined();
    expect(tracksDisagree({ ...probe([], []), captions: [{ format: "MXF timed text", durationSeconds: 12 }] })).toBe(
      undefined,
    );
  });

  test("agree when the only other picture is a cover", () => {
    const cover = { ...picture(0.04), codec: "Motion JPEG", frames: 1 };
    expect(tracksDisagree(probe([cover], [sound(10)]))).toBeUndefined();
  });

  test("are not compared where their length or rate is not known", () => {
    const { durationSeconds: _, ...unknown } = sound(1);
    expect(tracksDisagree(probe([picture(10)], [unknown]))).toBeUndefined();
    expect(tracksDisagree(probe([], []))).toBeUndefined();
    const variable: VideoTrack = { ...picture(10, "16.837"), frameRateMode: "variable" };
    expect(tracksDisagree(probe([picture(10), variable], []))).toBeUndefined();
  });
});

function probe(video: VideoTrack[], audio: AudioTrack[]): Probe {
  return { container: { format: "QuickTime" }, video, audio };
}

function picture(durationSeconds: number, frameRate = "25"): VideoTrack {
  return { durationSeconds, frameRate, color: {}, hdr: { formats: [] } };
}

function sound(durationSeconds: number): AudioTrack {
  return { codec: "PCM", sampleRate: 48_000, durationSeconds };
}
