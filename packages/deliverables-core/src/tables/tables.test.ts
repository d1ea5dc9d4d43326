import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { isUnread } from "../folder/reader.js";
import { decodeText } from "./decode-text.js";
import { guessDelimiter } from "./guess-delimiter.js";
import { tableReader } from "./read-table.js";
import { splitCells } from "./split-cells.js";

const texts = (text: string, delimiter = ",") => {
  const split = splitCells(text, delimiter, 1000);
  if ("tooMany" in split) throw new Error("too many");
  return split.rows.map((row) => row.map((cell) => cell.text));
};
const places = (text: string, delimiter = ",") => {
  const split = splitCells(text, delimiter, 1000);
  if ("tooMany" in split) throw new Error("too many");
  return split.rows.map((row) =>
    row.map(({ place }) => place && `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`),
  );
};

describe("delimited text", () => {
  it("is split as RFC 4180 says", () => {
    expect(texts('a,"b, ""c""",d\r\n1,,3\n')).toEqual([
      ["a", 'b, "c"', "d"],
      ["1", "", "3"],
    ]);
    expect(texts('"two\nlines",x\ry,z')).toEqual([
      ["two\nlines", "x"],
      ["y", "z"],
    ]);
  });

  it("is taken as it comes: blank lines, blanks around cells, a quote inside, letters behind a quote", () => {
    expect(texts(' a , 7" single ,"b" c\n\n,,\nd')).toEqual([["a", '7" single', "b c"], ["d"]]);
  });

  it("leaves out what nobody sees: soft hyphens, marks of direction, blanks without width", () => {
    expect(texts('Com\u00adposer,\u200e1:00,"\u200bJo\u2060",\u200f')).toEqual([["Composer", "1:00", "Jo", ""]]);
  });

  it("gives every cell its place, quotes included", () => {
    expect(places('ab,"c ""d""", e \n\n"two\nlines",x')).toEqual([
      ["1:1-1:3", "1:4-1:13", "1:15-1:16"],
      ["3:1-4:7", "4:8-4:9"],
    ]);
  });

  it("tells of a quote that never closes", () => {
    expect(splitCells('a,b\nc,"d\ne', ",", 1000)).toMatchObject({ openQuoteLine: 2, rows: [{ length: 2 }] });
  });

  it("is what was written, whatever stands in the cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", "👩‍🎤", '"', ",", ";", "\n", "\r", " ", "=") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const written = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");
        const expected = rows.map((row) => row.map((one) => one.trim())).filter((row) => row.some((one) => one !== ""));
        expect(texts(written)).toEqual(expected);
      }),
    );
  });

  it("never points outside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ") }), (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const place of places(text).flat()) {
          const [, line = "", column = ""] = /-(\d+):(\d+)$/.exec(place ?? "") ?? [];
          expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1]?.length ?? -1) + 1);
        }
      }),
    );
  });
});

describe("what stands between cells", () => {
  it.each([
    ["a,b,c\n1,2,3", ","],
    ["a;b\n1,5;2,5\n1,5;2,5", ";"],
    ["a\tb\tc\nx, y\tz\tw", "\t"],
    ["a|b\n1|2", "|"],
    ["sep=;\na,b;c", ";"],
    ['"a;b;c",d\n"e;f;g",h', ","],
    ["one column\nonly", ","],
  ])("%j has %j", (text, delimiter) => expect(guessDelimiter(text)).toBe(delimiter));
});

describe("an encoding", () => {
  const utf16 = (text: string) =>
    Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
  it.each([
    ["UTF-8", Uint8Array.from([0xef, 0xbb, 0xbf, 0x4d, 0xc3, 0xbc]), "Mü"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x4d, 0, 0xfc, 0]), "Mü"],
    ["UTF-16", Uint8Array.from([0xfe, 0xff, 0, 0x4d, 0, 0xfc]), "Mü"],
    ["UTF-16", utf16("Title;Müller"), "Title;Müller"],
    ["windows-1252", Uint8Array.from([0x4d, 0xfc, 0x20, 0x80]), "Mü €"],
  ])("%s is seen", (encoding, bytes, text) => expect(decodeText(bytes)).toEqual({ encoding, text }));
});

describe("a file", () => {
  const readTable = tableReader();
  const read = async (content: string | Uint8Array) =>
    readTable(await memoryFolder({ "a.csv": content }).open("a.csv"));

  it("that is text is a table", async () => {
    expect(await read("sep=;\nTitle;Share\nDawn;100")).toMatchObject({
      format: "CSV",
      encoding: "UTF-8",
      rows: [
        [{ text: "Title" }, { text: "Share" }],
        [{ text: "Dawn" }, { text: "100" }],
      ],
    });
  });

  it("of one line of 100 MB is not read, and says why", async () => {
    const open = await memoryFolder({ "a.csv": "x" }).open("a.csv");
    const huge = {
      ...open,
      size: 100 * 2 ** 20,
      read: async (_: number, length: number) => new Uint8Array(length).fill(97),
    };
    expect(await readTable(huge)).toMatchObject({
      unread: expect.stringMatching(/^it has 104.9 MB, and a table is read up to 8.0 MB$/),
    });
  });

  it("of more cells than any sheet is not read either", async () => {
    expect(await read(",".repeat(300_000))).toEqual({ unread: "it has more than 200000 cells" });
  });

  it("that is a picture is no table, and a PDF is told apart from it", async () => {
    expect(await read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toEqual({ rows: [] });
    const pdf = await read("%PDF-1.7\n%âãÏÓ\n1 0 obj");
    expect(isUnread(pdf) && pdf.unread).toMatch(/^it is PDF, and tables are read from CSV, TSV, workbooks and Word/);
  });

  it("that ends inside a quote says so", async () => {
    expect(await read('Title,Share\n"Dawn,100\n')).toMatchObject({
      damage: "ends inside a quoted cell that opens on line 2",
    });
  });
});
