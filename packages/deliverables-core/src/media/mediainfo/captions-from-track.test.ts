import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withTracks } from "./probe-in-test.js";

const text = (fields: object) => withTracks({ "@type": "Text", ...fields }).captions?.[0];

describe("captions inside a file", () => {
  test("are those of CEA-608 and 708 in the picture, service by service, whatever length they are given", () => {
    const muxed = {
      MuxingMode: "DTVCC Transport / SCTE 128",
      MuxingMode_MoreInfo: "Muxed in Video #1",
      Duration: "28.779",
    };
    const cc1 = { Format: "EIA-608", ID: "481-CC1", extra: { CaptionServiceName: "CC1" }, ...muxed };
    expect(text(cc1)).toEqual({ format: "CEA-608", service: "CC1", within: "picture" });
    expect(text({ ...cc1, Format: "EIA-708", extra: { CaptionServiceName: "1" } })).toMatchObject({
      format: "CEA-708",
    });
  });

  test("are a page of teletext, and OP-47 in the ancillary data of HD", () => {
    expect(text({ Format: "Teletext Subtitle", ID: "257-888", Language: "de" })).toEqual({
      format: "teletext",
      service: "888",
      language: "de",
    });
    expect(text({ Format: "Teletext Subtitle", ID: "3-801", MuxingMode: "Ancillary data / OP-47 / SDP" })).toEqual({
      format: "OP-47",
      service: "801",
      within: "ancillary data",
    });
  });

  test.each([
    ["tx3g", "3GPP timed text"],
    ["text", "QuickTime text"],
    ["0D01030102130101", "MXF timed text"],
    ["else", "Timed Text"],
  ])("are told by their codec where MediaInfo has one name for several: %s is %s", (CodecID, format) => {
    expect(text({ Format: "Timed Text", CodecID, Duration: "6.500", Language: "ger" })).toEqual({
      format,
      language: "de",
      durationSeconds: 6.5,
    });
  });

  test("are absent where there are none, and bounded where there are too many", () => {
    expect(withTracks({ "@type": "Video" })).not.toHaveProperty("captions");
    expect(withTracks(...Array.from({ length: 5000 }, () => ({ "@type": "Text" }))).captions).toHaveLength(200);
  });

  test("may be of any words without harm", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("Format", "ID", "MuxingMode", "CodecID", "Duration"), fc.string()),
        (fields) => {
          text(fields);
        },
      ),
    );
  });
});
