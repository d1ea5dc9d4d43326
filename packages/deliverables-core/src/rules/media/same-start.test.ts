import { describe, expect, test } from "vitest";
import { runExample } from "../../check/examples/run-example.js";
import { sameStart } from "./same-start.js";

const at = (timeReferenceSamples: number) => ({
  facts: {
    kind: "media" as const,
    media: { container: { format: "Wave" }, video: [], audio: [{ sampleRate: 48000 }], timeReferenceSamples },
  },
});

describe("sound beside sound", () => {
  const says = (samples: number, frameRate = "25") =>
    runExample(sameStart, {
      spec: {
        production: { title: "The Long Field", frameRate },
        deliverables: {
          programme: { type: "media", files: "a.wav" },
          mix: { type: "media", files: "b.wav", sameStartAs: "programme" },
        },
      },
      files: { "a.wav": at(1_728_000_000), "b.wav": at(samples) },
      finds: [],
    });

  test("may differ by the sample by which its writer rounds", () => {
    expect(says(1_727_999_999)).toEqual([]);
    expect(says(1_728_000_001)).toEqual([]);
  });

  test("is told of every other sample, with the timecode that it is near", () => {
    expect(says(1_728_000_002)).toEqual([
      "Start is 10:00:00:00 and 2 samples, expected 10:00:00:00 as in programme (2 samples later)",
    ]);
    expect(says(1_727_999_088)).toEqual([
      "Start is 10:00:00:00 less 912 samples, expected 10:00:00:00 as in programme (0.019 s earlier)",
    ]);
  });
});
