import { describe, expect, it } from "vitest";
import { readSpec } from "../read-spec.js";

const told = (media: object, rest: object = {}) =>
  readSpec(
    JSON.stringify({
      production: { title: "Seed" },
      deliverables: { programme: { type: "media", files: "a.*", ...media } },
      ...rest,
    }),
  ).faults.map(({ message, fix }) => [message, fix?.kind === "replace" ? fix.text : undefined]);

describe("a slip in a word", () => {
  it.each([
    [{ container: { format: "mp4" } }, 'Programme container format is "mp4"; did you mean "MPEG-4"?', '"MPEG-4"'],
    [
      { audio: { layout: [{ role: "M&E" }] } },
      'Programme audio layout 1 role is "M&E"; did you mean "music and effects"?',
      '"music and effects"',
    ],
    [{ type: "audio" }, 'Programme type is "audio"; did you mean "media"?', '"media"'],
    [{ audio: { language: "gsw_CH" } }, 'Programme audio language is "gsw_CH"; did you mean "gsw-CH"?', undefined],
  ])("is put right by what people call it: %j", (media, sentence, text) => {
    expect(told(media)).toEqual([[sentence, text]]);
  });

  it("is a number that lacks its quotes only where quotes make it right", () => {
    expect(told({}, { production: { title: "Seed", productionNumber: 1001 } })).toEqual([
      ['Production number is 1001; it takes a production number: write "1001" in quotes', '"1001"'],
    ]);
    expect(told({ type: "document", timedText: { gap: 2 } })).toEqual([
      ['Programme timed text gap is 2; write it with its unit, as "2 s" or "2 frames"', undefined],
    ]);
  });

  it("is a distance whose unit stands too close, or is called otherwise", () => {
    const loudness = (tolerance: string) => told({ loudness: { integrated: { target: -23, tolerance } } });
    for (const [written, meant] of [
      ["2LU", "2 LU"],
      ["0.5 lufs", "0.5 LU"],
      ["2%", "2 %"],
      ["2frames", "2 frames"],
      ["±1LU", undefined],
    ] as const)
      expect(loudness(written)).toEqual([
        meant === undefined
          ? [expect.stringContaining("it takes a distance"), undefined]
          : [`Programme loudness integrated tolerance is "${written}"; write "${meant}"`, `"${meant}"`],
      ]);
  });

  it("is put right by the one word that begins so, and by none where two do", () => {
    expect(told({}, { unexpectedFiles: "warn" })).toEqual([
      ['Unexpected files is "warn"; did you mean "warning"?', '"warning"'],
    ]);
    expect(told({ video: { codec: "ProRes" } })).toEqual([[expect.stringContaining("it takes"), undefined]]);
  });
});

describe("a slip that is told in one line", () => {
  it("is a number with its unit inside a range", () => {
    expect(told({ loudness: { range: { max: "20 dB" } } })).toEqual([
      ['Programme loudness range is {"max":"20 dB"}; write 20 without "dB" and without quotes', '{"max":20}'],
    ]);
    expect(told({ loudness: { integrated: { target: "-24 LKFS", tolerance: 1 } } })).toEqual([
      [
        'Programme loudness integrated is {"target":"-24 LKFS","tolerance":1}; write -24 without "LKFS" and without quotes',
        '{"target":-24,"tolerance":1}',
      ],
    ]);
  });

  it("is a codec with more behind it than the vocabulary has, however its blanks are put", () => {
    expect(told({ video: { codec: "XDCAM HD 422 50" } })).toEqual([
      ['Programme video codec is "XDCAM HD 422 50"; did you mean "XDCAM HD422"?', '"XDCAM HD422"'],
    ]);
  });

  it("names both words that are as near, and puts neither", () => {
    expect(told({ captions: { format: "CEA-908" } })).toEqual([
      ['Programme captions format is "CEA-908"; did you mean "CEA-608" or "CEA-708"?', undefined],
    ]);
  });

  it("is a type of deliverable whose keys are all those of another", () => {
    expect(told({ type: "document", video: { width: 1920 }, audio: { channels: 2 } })).toEqual([
      ['Programme type is document, which has no "video" or "audio"; write "media", or take them out', '"media"'],
    ]);
  });
});
