import { describe, expect, it } from "vitest";
import { readTimedText } from "./read-timed-text.js";
import { stlBytes } from "./stl-in-test.js";
import { bytesOf, inShort, messages, read } from "./timed-text-in-test.js";

describe("SubRip", () => {
  it("is read with its times, its lines without tags, and where each stands", () => {
    const srt = read(
      "\ufeff1\r\n00:00:01,500 --> 00:00:03,000\r\n<i>Hello</i>\r\n{\\an8}there\r\n\r\n2\r\n00:01:00,000 --> 00:01:02,040\r\nBye\r\n",
    );
    expect(inShort(srt)).toEqual([
      ["3/2", "3/1", "Hello", "there"],
      ["60/1", "1551/25", "Bye"],
    ]);
    expect(srt?.events[1]).toMatchObject({ name: "Subtitle 2", at: { place: { start: { line: 7, column: 1 } } } });
    expect(srt?.faults).toEqual([]);
  });

  it("tells once that its times have a stop, and reads them", () => {
    const srt = read("1\n00:00:01.500 --> 00:00:03.000\nHello\n\n2\n00:00:04.000 --> 00:00:05.000\nBye\n");
    expect(inShort(srt)).toEqual([
      ["3/2", "3/1", "Hello"],
      ["4/1", "5/1", "Bye"],
    ]);
    expect(srt?.faults).toMatchObject([{ isMinor: true, at: { place: { start: { line: 2, column: 1 } } } }]);
  });

  it("tells once that its numbers do not count from 1 without a gap", () => {
    const numbered = (...numbers: number[]) =>
      messages(read(numbers.map((number, at) => `${number}\n00:00:0${at},000 --> 00:00:0${at},500\nx\n`).join("\n")));
    expect(numbered(1, 2, 3)).toEqual([]);
    expect(numbered(1, 3, 2)).toEqual([
      "Subtitle 3 at 00:00:01,000 is numbered wrong: 2 is expected behind 1, and some programs refuse the file",
    ]);
    expect(numbered(0, 1)).toEqual([
      "Subtitle 0 at 00:00:00,000 is numbered wrong: SubRip counts from 1, and some programs refuse the file",
    ]);
  });

  it("tells the line that is no timing, and reads on", () => {
    const srt = read(
      "1\n00:00:01,500 -> 00:00:03,000\nHello\n\n2\n00:00:61,000 --> 00:01:02,040\nBye\n\n3\n00:02:00,00 --> 00:02:01,000\nx\n\n4\n00:03:00,000 --> 00:03:01,000\nlast",
    );
    expect(messages(srt)).toEqual([
      'Line 1 "1" belongs to no subtitle: no line above it says when it is shown, expected 00:00:00,000 --> 00:00:00,000',
      'Line 6 "00:00:61,000 --> 00:01:02,040" is no timing, expected 00:00:00,000 --> 00:00:00,000',
      'Line 10 "00:02:00,00 --> 00:02:01,000" is no timing, expected 00:00:00,000 --> 00:00:00,000',
    ]);
    expect(inShort(srt)).toEqual([["180/1", "181/1", "last"]]);
  });

  it("tells text behind an empty line, which players drop", () => {
    expect(messages(read("1\n00:00:01,000 --> 00:00:02,000\nHello\n\nthere\n"))).toEqual([
      'Line 5 "there" belongs to no subtitle: no line above it says when it is shown, expected 00:00:00,000 --> 00:00:00,000',
    ]);
  });

  it("parts two subtitles between which the empty line is missing", () => {
    expect(inShort(read("1\n00:00:01,000 --> 00:00:02,000\nHello\n2\n00:00:03,000 --> 00:00:04,000\nthere\n"))).toEqual(
      [
        ["1/1", "2/1", "Hello"],
        ["3/1", "4/1", "there"],
      ],
    );
  });

  it("is told by its first lines whatever its name, and by its name where they say nothing", () => {
    const one = "1\n00:00:01,000 --> 00:00:02,000\nHello\n";
    expect(read(one, "notes.txt")?.forms).toEqual(["SRT"]);
    expect(read(`How a subtitle looks:\n\n${one}`, "notes.txt")).toBeUndefined();
    expect(read("Buy milk", "shopping.srt")?.events).toEqual([]);
  });
});

describe("WebVTT", () => {
  it("is read without its head, notes and styles", () => {
    const vtt = read(
      "WEBVTT - x\nLanguage: en\n\nSTYLE\n::cue { }\n\nNOTE\nnothing\n\nintro\n00:01.000 --> 00:02.500 align:left\nHello &amp; <v Ann>welcome</v>\n",
      "a.vtt",
    );
    expect(vtt).toMatchObject({ forms: ["WebVTT"], language: "en", faults: [] });
    expect(inShort(vtt)).toEqual([["1/1", "5/2", "Hello & welcome"]]);
  });

  it("has a full stop before the thousandths, and its first line", () => {
    expect(messages(read("00:00:01,000 --> 00:00:02,000\nHello\n", "a.vtt"))).toEqual([]);
    expect(messages(read("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nHello\n", "a.vtt"))).toEqual([
      'Line 3 "00:00:01,000 --> 00:00:02,000" is no timing, expected 00:00:00.000 --> 00:00:00.000',
    ]);
    expect(messages(read("Hello", "a.vtt"))?.[0]).toMatch(/^The first line is not WEBVTT/);
  });
});

describe("EBU STL", () => {
  it("is read with its rate, its language and its rows", () => {
    const read = readTimedText(
      "EBU STL",
      stlBytes([
        { number: 0, start: [0, 0, 0, 0], end: [0, 0, 0, 2], text: "Story: LFD1001A" },
        { number: 1, start: [10, 0, 1, 5], end: [10, 0, 3, 0], text: "\x0d\x0bHello\n\nM\u00c8uller", cumulative: 1 },
        { number: 2, start: [10, 0, 4, 0], end: [10, 0, 5, 0], text: "a rem", comment: true },
        { number: 3, start: [10, 0, 6, 0], end: [10, 0, 7, 0], text: "Long ", extension: 0 },
        { number: 3, start: [10, 0, 6, 0], end: [10, 0, 7, 0], text: "text" },
        { number: 4, start: [10, 0, 6, 25], end: [10, 0, 7, 0], text: "x" },
      ]),
      "a.stl",
    );
    expect(read).toMatchObject({ forms: ["EBU STL"], frameRate: "25", language: "en", counts: "frames" });
    expect(inShort(read)).toEqual([
      ["180006/5", "36003/1", "Hello", "Müller"],
      ["36006/1", "36007/1", "Long text"],
    ]);
    expect(read?.events[0]).toMatchObject({ cumulative: true, written: { start: "10:00:01:05" } });
    expect(messages(read)).toEqual([
      "Subtitle 4 has the timecode 10:00:06:25, which does not exist: there is no frame 25 at 25 frames per second",
    ]);
  });
});

describe("SCC", () => {
  const scc = (...lines: string[]) => read(["Scenarist_SCC V1.0", "", ...lines].join("\n"), "a.scc");

  it("shows a caption from the frame in which it is put up until it is taken down", () => {
    const read = scc(
      "01:00:00;00\t9420 9420 94ae 94ae 9470 9470 c8e5 ecec ef80 942f 942f",
      "",
      "01:00:02;00\t942c 942c",
    );
    expect(read).toMatchObject({ forms: ["SCC"], frameRate: "30000/1001", dropFrame: true, faults: [] });
    expect(read?.events).toMatchObject([{ written: { start: "01:00:00;09", end: "01:00:02;00" }, lines: ["Hello"] }]);
  });

  it("reads bytes of even parity, as most decoders do, and tells them once, as what weighs little", () => {
    const read = scc("01:00:00;00\t9420 9420 94ae 94ae 9470 9470 4865 6c6c ef80 942f 942f", "01:00:02;00\t142c 942c");
    expect(read?.events[0]?.lines).toEqual(["Hello"]);
    expect(read?.faults).toMatchObject([
      {
        message:
          'Line 3 "01:00:00;00 9420 9420 94ae 94ae 9470 9470 4865 6c6c ef80 94…" holds 4865, the first of 3 pairs whose parity is not odd: some decoders drop them',
        at: { place: { start: { line: 3, column: 1 } } },
        isMinor: true,
      },
    ]);
  });

  it("tells timecodes that do not exist, bytes without parity, and lines that are none", () => {
    const read = scc("01:01:00;00\t942c", "01:00:02;00\t142c 9420", "hello", "01:00:03:00\t942c");
    expect(messages(read)).toEqual([
      'Line 3 "01:01:00;00 942c" has a timecode that does not exist: frame 00 of 01:01:00 is dropped at 29.97 drop frame',
      'Line 4 "01:00:02;00 142c 9420" holds 142c, whose parity is not odd: some decoders drop it',
      'Line 5 "hello" is no caption, expected a timecode and then pairs of bytes',
      'Line 6 "01:00:03:00 942c" counts without drop frame, other lines with it',
    ]);
  });
});

describe("the bytes of a text of subtitles", () => {
  const srt = "1\n00:00:01,000 --> 00:00:02,000\n";
  const of = (bytes: Uint8Array) => readTimedText("text", bytes, "a.srt");

  it("tell what it is written in, where that is not UTF-8", () => {
    expect(of(bytesOf(`${srt}Über\n`))).not.toHaveProperty("encoding");
    expect(of(Uint8Array.from(`${srt}Über\n`, (letter) => letter.charCodeAt(0)))).toHaveProperty(
      "encoding",
      "windows-1252",
    );
  });

  it("tell whether the last line was finished", () => {
    expect(of(bytesOf(`${srt}Nobody knew what would bec`))).toHaveProperty("endsOpen", true);
    expect(of(bytesOf(`${srt}Nobody knew.`))).not.toHaveProperty("endsOpen");
    expect(of(bytesOf(`${srt}Nobody knew what\n`))).not.toHaveProperty("endsOpen");
  });
});
