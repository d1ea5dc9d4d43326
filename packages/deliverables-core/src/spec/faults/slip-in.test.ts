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

  it("is put right by the one word that begins so, and by none where two do", () => {
    expect(told({}, { unexpectedFiles: "warn" })).toEqual([
      ['Unexpected files is "warn"; did you mean "warning"?', '"warning"'],
    ]);
    expect(told({ video: { codec: "ProRes" } })).toEqual([[expect.stringContaining("it takes"), undefined]]);
  });
});
