import { describe, expect, it } from "vitest";
import { paint } from "../terminal/color.js";
import { formatProbes } from "./probe-text.js";

const options = { colors: paint(false), columns: 60 };

describe("formatProbes", () => {
  it("groups the facts by container and track, and tells like tracks once", () => {
    const sound = { codec: "PCM", sampleRate: 48_000, bitDepth: 24, channels: 1 };
    const text = formatProbes(
      [
        {
          file: "LFD1001A.mxf",
          bytes: 29_700_000,
          kind: "media",
          facts: {
            container: { format: "MXF", operationalPattern: "OP1a" },
            video: [
              {
                codec: "AVC-Intra 100",
                width: 1920,
                height: 1080,
                frameRate: "24000/1001",
                bitRate: 113_664_000,
                color: { primaries: "BT.709" },
                hdr: { formats: [] },
              },
            ],
            audio: [sound, sound, { ...sound, language: "en-GB" }],
            timecode: { start: "09:59:30:00", dropFrame: false },
            damage: "ends early: it promises 8.2 MB and holds 3.1 MB",
          },
        },
        { file: "a\u001b.png", bytes: 4000, kind: "image", facts: { format: "PNG", alpha: true } },
        { file: "nowhere.mov", unread: "it does not exist" },
      ],
      options,
    );
    expect(text).toBe(`LFD1001A.mxf (29.7 MB)
  container
    format               MXF
    operational pattern  OP1a
    damage               the file ends early: it promises 8.2 MB and holds 3.1 MB
  video track 1
    codec                AVC-Intra 100
    width                1920 pixels
    height               1080 pixels
    frame rate           23.976 fps (24000/1001)
    bit rate             113.664 Mb/s
    primaries            BT.709
  audio tracks 1 to 2, each
    codec                PCM
    sample rate          48000 Hz
    bit depth            24 bit
    channels             1
  audio track 3
    codec                PCM
    sample rate          48000 Hz
    bit depth            24 bit
    channels             1
    language             en-GB
  timecode
    start                09:59:30:00
    drop frame           no

a\\u{1B}.png (4.0 kB)
  image
    format  PNG
    alpha   yes

nowhere.mov
  could not be read: it does not exist
`);
  });
});
