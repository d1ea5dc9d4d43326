import { describe, expect, it } from "vitest";
import { check, mxf, readersOf, spec } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { withTimecode } from "./media/probe-in-short.js";
import { paperReader } from "./papers/read-paper.js";
import { type StlSubtitle, stlBytes } from "./papers/timed-text/stl-in-test.js";

const picture = {
  ...withTimecode("10:00:00:00"),
  video: [{ frameRate: "25", frames: 1500, color: {}, hdr: { formats: [] } }],
};
const readers = { ...readersOf(() => picture), document: paperReader() };
const judge = (content: string | Uint8Array, asked: object | undefined, name = "LFD1001A.srt", more: object = {}) =>
  check(
    spec(
      {
        programme: { type: "media", files: "LFD1001A.mxf" },
        subtitles: { type: "document", files: name, of: "programme", ...(asked && { timedText: asked }) },
      },
      more,
    ),
    memoryFolder({ "LFD1001A.mxf": mxf, [name]: content }),
    readers,
  );
const saying = async (...asked: Parameters<typeof judge>) =>
  (await judge(...asked)).findings
    .filter(({ file }) => file !== "LFD1001A.mxf")
    .map(({ code, place, message }) => `${code} ${place?.start.line}: ${message}`);

const srt = "1\n00:00:01,000 --> 00:00:03,000\nHello, says the draft.\n\n2\n00:00:03,000 --> 00:00:02,500\nthere\n";

describe("subtitles in a delivery", () => {
  it("have their findings at their lines, also where nothing is asked of them", async () => {
    expect(await saying(srt, undefined)).toEqual([
      "timed-text/order 6: Subtitle 2 at 00:00:03,000 ends at 00:00:02,500, expected after its start",
    ]);
  });

  it("are accepted when nothing is wrong with them", async () => {
    const right = srt.replace("00:00:02,500", "00:00:04,500");
    const report = await judge(right, { format: "SRT", lines: 2, characters: 42, overlap: false, start: "zero" });
    expect(report).toMatchObject({ findings: [], unchecked: [], verdict: "accepted", coverage: { percent: 100 } });
  });

  it("that are none are told, whatever they are called", async () => {
    expect(await saying("Will follow on Monday.", undefined)).toEqual([
      'timed-text/readable 1: Line 1 "Will follow on Monday." belongs to no subtitle: no line above it says when it is shown, expected 00:00:00,000 --> 00:00:00,000',
    ]);
    expect(await saying("Will follow on Monday.", {}, "subtitles.txt")).toEqual([
      "timed-text/readable undefined: subtitles.txt holds no timed text: it is none of SRT, WebVTT, TTML, EBU STL, SCC and the XML of a DCP",
    ]);
    const off = await judge(srt, {}, "LFD1001A.srt", { rules: { "timed-text/readable": "off" } });
    expect(off.verdict).toBe("rejected");
  });

  it("in an EBU STL count by the programme's timecode, and one that was cut off is not whole", async () => {
    const from = (hour: number): StlSubtitle[] => [
      { number: 1, start: [hour, 0, 1, 0], end: [hour, 0, 3, 0], text: "Hello" },
      { number: 2, start: [hour, 0, 5, 0], end: [hour, 0, 7, 0], text: "there" },
    ];
    const asked = {
      format: "EBU STL",
      frameRate: "25",
      language: "en",
      start: "timecode",
      characters: 37,
      gap: "5 frames",
    };
    expect(await judge(stlBytes(from(10)), asked, "LFD1001A.stl")).toMatchObject({
      verdict: "accepted",
      unchecked: [],
    });
    expect(await saying(stlBytes(from(0)), asked, "LFD1001A.stl")).toEqual([
      "timed-text/outside-programme undefined: LFD1001A.stl counts from 00:00:00:00, programme starts at 10:00:00:00",
    ]);
    expect(await saying(stlBytes(from(10), { blocks: 400 }), asked, "LFD1001A.stl")).toEqual([
      "files/truncated undefined: LFD1001A.stl is not whole: it ends early: it promises 400 blocks of subtitles and holds 2",
    ]);
  });

  it("with a fault in every line tell the first of them, and how many more there are", async () => {
    const all = Array.from({ length: 30 }, (_, index) => `${index + 1}\n00:00:02,000 --> 00:00:01,000\nx\n`).join("\n");
    const told = await saying(all, undefined);
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toContain("LFD1001A.srt has 10 more such places");
  });

  it("count from a programme that the spec names, and a key that is none has the one that is meant", async () => {
    const alone = { subtitles: { type: "document", files: "a.srt", timedText: { start: "zero" } } };
    const typo = { subtitles: { type: "document", files: "a.srt", timedText: { charactres: 42 } } };
    const messages = async (deliverables: object) =>
      (await check(spec(deliverables), memoryFolder({ "a.srt": srt }), readers)).findings.map(({ message }) => message);
    expect(await messages(alone)).toEqual([
      'Subtitles is to count from a programme by "start", but belongs to none: say to which with "of"',
    ]);
    expect((await messages(typo))[0]).toContain('did you mean "characters"?');
    const other = { subtitles: { type: "document", files: "a.srt", timedText: { readingspeed: 17 } } };
    expect((await messages(other))[0]).toContain('did you mean "readingSpeed"?');
  });
});
