import fc from "fast-check";
import { describe, it } from "vitest";
import { readSeconds } from "./exact-seconds.js";
import { readTimedText } from "./read-timed-text.js";
import type { TimedText } from "./timed-text.js";
import { bytesOf, read } from "./timed-text-in-test.js";

describe("any input", () => {
  const sound = (read: TimedText | undefined) => {
    for (const { start, end } of read?.events ?? []) for (const time of [start, end ?? start]) readSeconds(time);
    return read === undefined || read.faults.length <= 51;
  };
  const pieces = fc.constantFrom(
    "1\n",
    "\n\n",
    "00:00:01,000 --> 00:00:02,000\n",
    "-->",
    "WEBVTT\n\n",
    "Scenarist_SCC V1.0\n\n",
    "01:00:00;00\t9420 94ae 942f 9425\n",
    "<tt xmlns='http://www.w3.org/ns/ttml'>",
    "<p begin='1s' end='2f'>",
    "<span dur='00:00:01:99'>",
    "<br/>",
    "</p>",
    "</tt>",
    "]]>",
    "&x;",
    "x",
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }).map((all) => all.join("")),
  );

  it("is read or told as text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("a.srt", "a.vtt", "a.scc", "a"), (text, path) => sound(read(text, path))),
      { numRuns: 500 },
    );
  });

  it("is read or told as XML", () => {
    fc.assert(
      fc.property(texts, (text) =>
        sound(readTimedText("XML", bytesOf(`<tt xmlns="http://www.w3.org/ns/ttml">${text}`), "a")),
      ),
      { numRuns: 500 },
    );
  });

  it("is read or told as the XML of a DCP", () => {
    const parts = fc.constantFrom(
      '<SubtitleReel xmlns="http://www.smpte-ra.org/schemas/428-7/2010/DCST">',
      "<TimeCodeRate>24</TimeCodeRate>",
      "<StartTime>00:00:01:00</StartTime>",
      "<LoadFont Id='a'>urn:uuid:x</LoadFont>",
      "<Font Id='b'>",
      "<Subtitle TimeIn='00:00:05:249' TimeOut='00:00:06.5'>",
      "<Text VPosition='x' VAlign='top'>",
      "<Image>",
      "<Rt>",
      "</Text>",
      "</Image>",
      "</Subtitle>",
      "x",
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 30 }),
        (all) =>
          sound(readTimedText("XML", bytesOf(`<DCSubtitle>${all.join("")}`), "a")) &&
          sound(readTimedText("XML", bytesOf(all.join("")), "a")),
      ),
      { numRuns: 500 },
    );
  });

  it("is read or told as EBU STL", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.boolean(), (bytes, sane) => {
        const all = new Uint8Array(1024 + bytes.length);
        if (sane) all.set(bytesOf("850STL25.0110009"));
        all.set(bytes, 1024);
        return sound(readTimedText("EBU STL", all, "a.stl"));
      }),
      { numRuns: 300 },
    );
  });
});
