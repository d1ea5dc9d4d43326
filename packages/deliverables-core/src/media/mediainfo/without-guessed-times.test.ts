import { describe, expect, test } from "vitest";
import { withTracks } from "./probe-in-test.js";

describe("what MediaInfo guesses", () => {
  const picture = { "@type": "Video", Format: "AVC", FrameRate: "50.000", FrameCount: "25", Duration: "0.500" };
  const sound = { "@type": "Audio", Format: "PCM", SamplingRate: "48000", Duration: "0.013" };

  test("of a bare stream, its rate and its length, is not known", () => {
    const [track] = withTracks({ "@type": "General", Format: "AVC", Duration: "0.500" }, picture).video;
    expect(track).toMatchObject({ codec: "AVC" });
    for (const name of ["frameRate", "frames", "durationSeconds"]) expect(track).not.toHaveProperty(name);
  });

  test("of a program stream or a Core Audio file, its length, is not known", () => {
    const stream = withTracks({ "@type": "General", Format: "MPEG-PS", Duration: "0.960" }, picture);
    expect(stream.video[0]).toMatchObject({ frameRate: "50" });
    expect(stream.video[0]).not.toHaveProperty("frames");
    expect(stream.container).not.toHaveProperty("durationSeconds");
    const [track] = withTracks({ "@type": "General", Format: "CAF", Duration: "0.013" }, sound).audio;
    expect(track).toMatchObject({ sampleRate: 48000 });
    expect(track).not.toHaveProperty("durationSeconds");
  });
});
