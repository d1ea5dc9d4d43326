import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeconds } from "./exact-seconds.js";
import { readTimedText } from "./read-timed-text.js";
import { stlBytes } from "./stl-in-test.js";
import type { TimedText } from "./timed-text.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string, path = "a.srt") => readTimedText("text", bytesOf(text), path);
const ttml = (body: string, parameters = "") =>
  readTimedText(
    "XML",
    bytesOf(
      `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="de" ${parameters}><head><metadata>x</metadata></head><body><div>${body}</div></body></tt>`,
    ),
    "a.xml",
  );
const inShort = (read: TimedText | undefined) =>
  read?.events.map(({ start, end, lines }) => [start, end, ...(lines ?? ["(picture)"])]);
const messages = (read: TimedText | undefined) => read?.faults.map(({ message }) => message);

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

describe("TTML", () => {
  it("counts children from their parents, splits lines at <br/>, and knows its language", () => {
    const read = ttml(
      `<p begin="00:00:01.5" end="3s">Hello<br/> <span>there</span></p><p begin="10s" dur="500ms" region="top">Bye</p>`,
    );
    expect(read).toMatchObject({ forms: ["TTML"], counts: "time", language: "de", faults: [] });
    expect(inShort(read)).toEqual([
      ["3/2", "3/1", "Hello", "there"],
      ["10/1", "21/2", "Bye"],
    ]);
    expect(read?.events[1]?.region).toBe("top");
  });

  it("adds the times of elements in one another, and ends children with their parents", () => {
    expect(
      inShort(
        ttml(
          `<p begin="10s" end="20s">a<span begin="1s">b</span></p><p><span begin="1s" end="2s">c</span><span begin="2s" end="3s">d</span></p>`,
        ),
      ),
    ).toEqual([
      ["10/1", "20/1", "ab"],
      ["1/1", "2/1", "c"],
      ["2/1", "3/1", "d"],
    ]);
  });

  it("counts frames at the rate that it states, with its multiplier", () => {
    const rate = `ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"`;
    expect(ttml(`<p begin="24f" end="00:00:02:12">x</p>`, rate)).toMatchObject({
      frameRate: "24000/1001",
      events: [{ start: "1001/1000", end: "5001/2000" }],
    });
  });

  it("counts timecodes as the picture does, with drop frame", () => {
    const drop = `ttp:timeBase="smpte" ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001" ttp:dropMode="dropNTSC"`;
    const read = ttml(
      `<p begin="00:01:00:02" end="00:01:01:00">x</p><p begin="00:02:00:00" end="00:02:01:00">y</p>`,
      drop,
    );
    expect(read).toMatchObject({ counts: "frames", dropFrame: true, events: [{ start: "3003/50" }] });
    expect(messages(read)?.[0]).toMatch(
      /^The begin "00:02:00:00" of <p> cannot be read: frame 00 of 00:02:00 is dropped/,
    );
  });

  it("does not know the times of frames without a rate", () => {
    const read = ttml(`<p begin="00:00:01:12" end="00:00:02:00">x</p>`);
    expect(read).toMatchObject({ untold: "it counts frames or ticks and states no ttp:frameRate", events: [] });
  });

  it("knows pictures, on a division too, and what is always shown", () => {
    const spaces = `xmlns:smpte="http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt" xmlns:itts="http://www.w3.org/ns/ttml/profile/imsc1#styling"`;
    const read = ttml(
      `<div begin="1s" end="2s" smpte:backgroundImage="#a"/><p begin="3s" end="4s" itts:forcedDisplay="true">x</p>`,
      spaces,
    );
    expect(inShort(read)).toEqual([
      ["1/1", "2/1", "(picture)"],
      ["3/1", "4/1", "x"],
    ]);
    expect(read?.events.map(({ forced }) => forced)).toEqual([undefined, true]);
    expect(read?.forms).toEqual(["TTML", "SMPTE-TT"]);
  });

  it("tells where it stops being XML, and takes no other XML for it", () => {
    const broken = readTimedText(
      "XML",
      bytesOf(`<tt xmlns="http://www.w3.org/ns/ttml"><body>\n<p begin="1s" end="2s">a</q></body></tt>`),
      "a.xml",
    );
    expect(messages(broken)?.[0]).toMatch(/^Line 2 is where it stops being XML: /);
    expect(readTimedText("XML", bytesOf("<metadata/>"), "a.ttml")).toBeUndefined();
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

  it("tells timecodes that do not exist, bytes without parity, and lines that are none", () => {
    const read = scc("01:01:00;00\t942c", "01:00:02;00\t142c 9420", "hello", "01:00:03:00\t942c");
    expect(messages(read)).toEqual([
      'Line 3 "01:01:00;00 942c" has a timecode that does not exist: frame 00 of 01:01:00 is dropped at 29.97 drop frame',
      'Line 4 "01:00:02;00 142c 9420" holds 142c, of which decoders drop a byte: its parity is not odd',
      'Line 5 "hello" is no caption, expected a timecode and then pairs of bytes',
      'Line 6 "01:00:03:00 942c" counts without drop frame, other lines with it',
    ]);
  });
});

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
