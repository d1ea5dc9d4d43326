import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUnread } from "../../folder/reader.js";
import { imageFromMediaInfo } from "./image-from-mediainfo.js";
import { probeFromMediaInfo } from "./probe-from-mediainfo.js";

describe("an analysis of unexpected shape", () => {
  test("that is no report leaves the file unread", () => {
    for (const json of [
      "",
      "{",
      "null",
      "[]",
      "{}",
      '{"media":null}',
      '{"media":{"track":{}}}',
      '{"media":{"track":[]}}',
    ]) {
      const probe = probeFromMediaInfo({ json, partial: false });
      expect(isUnread(probe), json).toBe(true);
      expect(imageFromMediaInfo({ json, partial: false })).toEqual({});
    }
  });

  test("yields absent facts where a field is not a text or not a number", () => {
    const general = { "@type": "General", Format: "MXF", Duration: 5, Format_Profile: ["OP-1a"], FooterSize: "1" };
    const video = {
      "@type": "Video",
      Format: "AVC",
      Width: "1920x",
      Height: "-1",
      FrameRate: "NaN",
      BitDepth: "1e3",
      ScanType: {},
    };
    const audio = {
      "@type": "Audio",
      Format: "PCM",
      Channels: "0",
      SamplingRate: "48000 / 24000",
      Language: "no language",
    };
    expect(probeOf(general, video, audio, null, 7, "Video", [])).toEqual({
      container: { format: "MXF" },
      video: [{ codec: "AVC", color: {}, hdr: { formats: [] } }],
      audio: [{ codec: "PCM" }],
    });
  });

  test("is not led to members of every object by names such as constructor", () => {
    const names = { "@type": "Video", Format: "constructor", colour_primaries: "toString", ScanType: "valueOf" };
    const audio = { "@type": "Audio", Format: "__proto__", ChannelLayout: "constructor", Channels: "1" };
    const probe = probeOf(
      { "@type": "General", Format: "hasOwnProperty", Format_Profile: "constructor" },
      names,
      audio,
    );
    expect(probe).toEqual({
      container: { format: "hasOwnProperty" },
      video: [{ codec: "constructor", color: { primaries: "toString" }, hdr: { formats: [] } }],
      audio: [{ codec: "__proto__", channels: 1, layout: "mono", channelLabels: ["constructor"] }],
    });
  });

  test("never throws", () => {
    const fields = [
      "Format",
      "Format_Profile",
      "FrameRate",
      "FrameRate_Num",
      "FrameRate_Den",
      "Width",
      "Height",
      "Duration",
    ];
    const more = [
      "PixelAspectRatio",
      "DisplayAspectRatio",
      "Channels",
      "ChannelLayout",
      "Language",
      "CodecID",
      "extra",
    ];
    const value = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.constantFrom("AVC", "MXF", "1.000", "25", "L R"),
      fc.jsonValue(),
    );
    const track = fc.record(
      {
        "@type": fc.constantFrom("General", "Video", "Audio", "Other", "Image"),
        ...Object.fromEntries([...fields, ...more].map((name) => [name, value])),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(track, { maxLength: 5 }), fc.boolean(), (tracks, partial) => {
        const json = JSON.stringify({ media: { track: tracks } });
        probeFromMediaInfo({ json, partial });
        imageFromMediaInfo({ json, partial });
      }),
    );
  });
});

function probeOf(...track: unknown[]) {
  return probeFromMediaInfo({ json: JSON.stringify({ media: { track } }), partial: false });
}
