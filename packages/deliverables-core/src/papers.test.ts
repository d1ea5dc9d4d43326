import { describe, expect, it } from "vitest";
import { check, master, spec } from "./check-in-memory.js";
import type { TakeChecksums } from "./delivery/bytes/digest-files.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { paperReader } from "./papers/read-paper.js";

describe("a cue sheet in a delivery", () => {
  const asked = { type: "cue-sheet", files: "cues.csv" };
  const sheets = (content: string | Uint8Array, more: object = {}) =>
    check(spec({ "cue-sheet": { ...asked, ...more } }), memoryFolder({ "cues.csv": content }));

  it("has its findings at their cells, in the order of the sheet", async () => {
    const { findings } = await sheets(
      "Title;Composer;In;Out\r\nDawn;Jo;0:40;0:10\r\n\r\nDusk;Jo;1:00;1:00\r\nNight;Jo;2:00;1:30\r\n",
    );
    expect(findings.map(({ code, place }) => `${code} ${place?.start.line}:${place?.start.column}`)).toEqual([
      "cue-sheet/in-before-out 2:14",
      "cue-sheet/zero-length 4:14",
      "cue-sheet/in-before-out 5:15",
    ]);
  });

  it("is accepted when nothing is wrong with it", async () => {
    expect(await sheets("The Long Field\nTitle,Composer,Duration\nDawn,Jo,0:30\n")).toMatchObject({
      verdict: "accepted",
      findings: [],
    });
  });

  it("that could be of any programme is unchecked", async () => {
    expect(await sheets("Title,Composer,Duration\nThe Long Field,Jo,0:30\n")).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ message: expect.stringContaining("says which programme it is for") }],
    });
  });

  it("without headings is unchecked, and no rule can be turned off to make it pass", async () => {
    expect(await sheets("Dawn,Jo,0:30\nDusk,Jo,0:30\n")).toMatchObject({ verdict: "incomplete", findings: [] });
    const off = spec({ "cue-sheet": asked }, { rules: { "cue-sheet/columns": "off" } });
    expect((await check(off, memoryFolder({ "cues.csv": "x" }))).findings[0]?.code).toBe("spec/unknown-rule");
  });

  it("in a kind of file that is not read is unchecked, and a picture is none", async () => {
    const pdf = memoryFolder({ "cues.pdf": "%PDF-1.7\n%âãÏÓ\n1 0 obj" });
    expect(await check(spec({ "cue-sheet": { ...asked, files: "cues.pdf" } }), pdf)).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ message: expect.stringContaining("cues.pdf could not be read: it is PDF") }],
    });
    const { findings } = await sheets(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
    expect(findings.map(({ code }) => code)).toContain("files/not-media");
  });

  it("cut off inside a cell is not whole", async () => {
    const { findings } = await sheets('Title,Composer,Duration\nDawn,Jo,0:30\n"Du');
    expect(findings.map(({ code }) => code)).toEqual(["files/truncated"]);
  });

  it("belongs to a programme that the spec asks for", async () => {
    const { findings } = await sheets("Title,Composer,Duration\n", { of: "programm" });
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'spec/unknown-deliverable cue-sheet belongs to "programm", but the spec has no deliverable "programm"',
    ]);
  });
});

describe("a paper in a delivery", () => {
  const readers = { ...master, document: paperReader() };
  const papers = (content: string | Uint8Array, asked: object, more: object = {}, name = "synopsis.txt") =>
    check(
      spec({ synopsis: { type: "document", files: name, ...asked } }, more),
      memoryFolder({ [name]: content }),
      readers,
    );
  const said = async (asked: object, more: object = {}) =>
    (await papers("A field.", asked, more)).findings.map(({ code, message }) => `${code} ${message}`);

  it("has its findings at their lines", async () => {
    const { findings } = await papers("A field.\r\n\r\nDirector: TBC\r\n", { contains: ["spring"] });
    expect(findings.map(({ code, place }) => `${code} ${place?.start.line}:${place?.start.column}`)).toEqual([
      "document/must-not-contain 3:11",
      "document/contains undefined:undefined",
    ]);
  });

  it("is accepted when nothing is wrong with it", async () => {
    const report = await papers("A field in spring.", {
      contains: ["field in"],
      words: { max: 50 },
      characters: { max: 180 },
      mustNotContain: ["TBC"],
    });
    expect(report).toMatchObject({ verdict: "accepted", findings: [], coverage: { percent: 100 } });
  });

  it("of a kind that cannot be looked into is unchecked wherever something is asked of its inside", async () => {
    const asked = { contains: ["PASS"], pages: 1, signed: true, fields: { result: { heading: "Result" } } };
    const { verdict, unchecked } = await papers("%PDF-1.7\n1 0 obj\nstartxref\n0\n%%EOF", asked, {}, "pse.pdf");
    expect(verdict).toBe("incomplete");
    expect(unchecked.map(({ code }) => code)).toEqual([
      "document/unopened",
      "document/contains",
      "document/pages",
      "document/signed",
      "document/field",
    ]);
  });

  it("is asked in words that are known, and a misspelt one is told", async () => {
    expect(await said({ contians: ["x"] })).toEqual([
      'spec/unknown-key Synopsis has no key "contians"; did you mean "contains"?',
    ]);
    expect(await said({ fields: { a: { heading: "A", agrees: "titel" } } })).toEqual([
      expect.stringContaining('did you mean "title"?'),
    ]);
    expect(await said({ checksum: true })).toEqual([expect.stringContaining('did you mean "checksums"?')]);
    expect(await said({ langauge: "de" })).toEqual([expect.stringContaining('did you mean "language"?')]);
    // Under its right name it is read, so that what it lacks is told as well.
    expect((await said({ credit: {} }))[0]).toContain('did you mean "credits"?');
    expect(await said({ contains: ["<titel>"] })).toEqual([
      'spec/unknown-token <titel> in "<titel>" is not a token; did you mean <title>?',
    ]);
  });

  it.each([
    [{ of: "programm" }, 'synopsis belongs to "programm", but the spec has no deliverable "programm"'],
    [{ contains: ["<episode>"] }, '<episode> in "<episode>" has no value'],
    [{ fields: { a: { is: "x" } } }, "Synopsis fields a stands nowhere"],
    [{ fields: { a: { heading: "A", cell: "B7" } } }, "Synopsis fields a stands in 2 places"],
    [{ fields: { a: { pattern: "Result" } } }, 'has no <value> in its pattern "Result"'],
    [{ fields: { a: { heading: "A", kind: "isan", is: "12" } } }, 'is to be "12", which is not an ISAN'],
    [{ fields: { a: { xpath: "//a[position()>1]" } } }, "has a path that cannot be followed"],
    [{ fields: { a: { heading: "A", agrees: "fileName" } } }, "the paper belongs to none"],
    [{ fields: { a: { heading: "A", agrees: "md5" } } }, "the paper belongs to none"],
    [{ language: "<language>" }, '<language> in "<language>" has no value'],
    [
      { credits: { table: "people", column: "name" } },
      'credits every row of "people", but the spec has no deliverable',
    ],
    [{ fields: { a: { heading: "A", agrees: "duration" } } }, "a duration that nobody states"],
    [{ fields: { a: { heading: "A", date: { notBefore: "delivery" } } } }, 'but "production" has no "dates"'],
    [{ fields: { a: { heading: "A", date: { notBefore: "master" } } } }, "counts from the master"],
  ])("that asks %j is told what leads nowhere", async (asked, message) => {
    expect(await said(asked)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    [{}, "that is for lists of checksums, and it is asked for none"],
    [{ checksums: true, qc: "passed" }, '"qc" holds it against one file'],
    [{ checksums: true, timedText: { start: "programme" } }, '"timedText" counts by one programme'],
    [{ checksums: true, fields: { a: { heading: "A", agrees: "fileName" } } }, "its field a is compared with one file"],
  ])("that asks %j belongs to one deliverable alone", async (asked, why) => {
    const of = ["picture", "sound"];
    expect(await said({ of, ...asked })).toContain(
      `spec/value Synopsis belongs to 2 deliverables by "of", but ${why}: name one`,
    );
  });
});

describe("the language of a paper", () => {
  const german =
    "Eine Hecke am Rand eines Dorfes soll einer Straße weichen, und drei Menschen merken, was sie ihnen wert ist.";
  const judged = (language: string, text: string) =>
    check(
      spec({ synopsis: { type: "document", files: "synopsis.txt", language } }),
      memoryFolder({ "synopsis.txt": text }),
      { ...master, document: paperReader() },
    );

  it("is told where the spec asks for it, and left unchecked where the text is too short", async () => {
    expect(await judged("de", german)).toMatchObject({ verdict: "accepted" });
    expect((await judged("fr", german)).findings.map(({ message }) => message)).toEqual([
      "synopsis.txt seems to be in German, expected French",
    ]);
    expect(await judged("de", "Die Hecke")).toMatchObject({ verdict: "incomplete", findings: [] });
  });
});

describe("a list of checksums", () => {
  // Of "abc", as every system's own programs give them.
  const [md5, sha256] = [
    "900150983cd24fb0d6963f7d28e17f72",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  ];
  const judged = (list: string, checksums?: TakeChecksums) =>
    check(
      spec({ list: { type: "document", files: "list.txt", checksums: true } }, { ignore: ["Other/**"] }),
      memoryFolder({ "list.txt": list, "Other/a.bin": "abc" }),
      { ...master, document: paperReader() },
      async () => sha256,
      checksums,
    );

  it("is compared with the files, ignored ones too, in one read of each", async () => {
    const asked: string[][] = [];
    const take: TakeChecksums = async (_, algorithms) => {
      asked.push([...algorithms]);
      return { sha256, md5 };
    };
    const right = `${sha256}  Other/a.bin\n${md5}  Other/a.bin\n`;
    expect(await judged(right, take)).toMatchObject({ verdict: "accepted" });
    expect(asked).toEqual([["sha256", "md5"]]);
    const wrong = await judged(right.replace("9001", "9002"), take);
    expect(wrong.findings.map(({ code, place }) => `${code} ${place?.start.line}`)).toEqual(["document/checksums 2"]);
  });

  it("of a kind that a host cannot take is unchecked", async () => {
    expect(await judged(`${md5}  Other/a.bin`)).toMatchObject({ verdict: "incomplete", findings: [] });
  });

  it("that belongs to several deliverables leaves out no file of theirs, whatever they are", async () => {
    const judge = (list: string, of: string | string[]) =>
      check(
        spec({
          picture: { type: "other", files: "a.mxf" },
          sound: { type: "other", files: "b.wav" },
          list: { type: "document", files: "list.txt", checksums: true, of },
        }),
        memoryFolder({ "list.txt": list, "a.mxf": "abc", "b.wav": "abc" }),
        { ...master, document: paperReader() },
        async () => sha256,
      );
    const said = async (list: string, of: string | string[]) => {
      const { findings } = await judge(list, of);
      return findings.filter(({ code }) => code === "document/checksums").map(({ message }) => message);
    };
    const [a, b] = [`${sha256}  a.mxf\n`, `${sha256}  b.wav\n`];
    expect(await said(a + b, ["picture", "sound"])).toEqual([]);
    expect(await said(a, ["picture", "sound"])).toEqual(["list.txt states no checksum of b.wav"]);
    expect(await said(b, ["picture"])).toEqual(["list.txt states no checksum of a.mxf"]);
    expect(await said(a, "sound")).toEqual(["list.txt states no checksum of b.wav"]);
    expect((await judge(a, ["picture", "soud"])).findings[0]).toMatchObject({
      message: 'list belongs to "soud", but the spec has no deliverable "soud"; did you mean "sound"?',
      requirement: { pointer: "/deliverables/list/of/1" },
    });
  });
});
