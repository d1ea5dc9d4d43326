import { describe, expect, test } from "vitest";
import { withTracks } from "./probe-in-test.js";

describe("a picture that the wrapper tells players to turn", () => {
  const picture = (rotation: string) => ({
    "@type": "Video",
    Width: "1920",
    Height: "1080",
    PixelAspectRatio: "1.000",
    DisplayAspectRatio: "1.778",
    Rotation: rotation,
  });

  test("stands upright after a quarter turn", () => {
    const upright = { width: 1080, height: 1920, pixelAspectRatio: "1:1", displayAspectRatio: "9:16" };
    expect(withTracks(picture("90.000")).video[0]).toMatchObject(upright);
    expect(withTracks(picture("270.000")).video[0]).toMatchObject(upright);
  });

  test("keeps its shape after none or a half", () => {
    const across = { width: 1920, height: 1080, displayAspectRatio: "16:9" };
    expect(withTracks(picture("0.000")).video[0]).toMatchObject(across);
    expect(withTracks(picture("180.000")).video[0]).toMatchObject(across);
  });
});
