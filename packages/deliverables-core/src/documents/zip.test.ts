import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

describe("an archive", () => {
  const missing = "ends early: the directory that closes a ZIP archive is missing";

  test("is damaged when it is cut anywhere", async () => {
    const whole = fixture("letter.docx");
    for (let length = 30; length < whole.length; length++) {
      expect(await factsOf(whole.subarray(0, length)), `cut at ${length}`).toMatchObject({ damage: missing });
    }
  });

  test("may have a comment, and bytes behind it", async () => {
    const whole = latin1(String.fromCharCode(...fixture("letter.docx")) + "\0".repeat(500));
    expect(await factsOf(whole)).toEqual({ format: "DOCX" });
  });

  test("is damaged when only an archive inside it is whole", async () => {
    const outer = zip({ "[Content_Types].xml": "", "word/a.xlsx": String.fromCharCode(...fixture("sheet.xlsx")) });
    const cut = String.fromCharCode(...outer).lastIndexOf("PK\x01\x02[Content_Types].xml");
    expect(await factsOf(outer)).toEqual({ format: "DOCX" });
    expect(await factsOf(outer.subarray(0, cut))).toMatchObject({ damage: missing });
  });

  test("comes from the directory of an archive when its first entries do not tell", async () => {
    const large = "x".repeat(100_000);
    const late = zip({ "[Content_Types].xml": large, "docProps/app.xml": "", "ppt/presentation.xml": "" });
    expect(await factsOf(late)).toEqual({ format: "PPTX" });
    expect(await factsOf(zip({ "photos/1.jpg": large, "word/document.xml": "" }))).toEqual({ format: "ZIP" });
  });

  test("needs a password where one of its entries does", async () => {
    const plain = zip({ "licence.txt": "PASS", "note.txt": "x" });
    const directory = String.fromCharCode(...plain).lastIndexOf("PK\x01\x02");
    const locked = Uint8Array.from(plain);
    locked[directory + 8] = 1;
    expect(await factsOf(plain)).toEqual({ format: "ZIP" });
    expect(await factsOf(locked)).toEqual({ format: "ZIP", locked: true });
  });

  test("may be empty", async () => {
    expect(await factsOf(zip({}))).toEqual({ format: "ZIP" });
  });

  test("may place its directory by ZIP64", async () => {
    const small = zip({ "[Content_Types].xml": "", "xl/workbook.xml": "" });
    const end = small.length - 22;
    const [length, start] = [u32Of(small, end + 12), u32Of(small, end + 16)];
    const record = `PK\x06\x06${u64(44)}\x2d\0\x2d\0${u32(0)}${u32(0)}${u64(2)}${u64(2)}${u64(length)}${u64(start)}`;
    const locator = `PK\x06\x07${u32(0)}${u64(end)}${u32(1)}`;
    const closing = `PK\x05\x06\0\0\0\0\xff\xff\xff\xff${"\xff".repeat(8)}\0\0`;
    expect(await factsOf(latin1(String.fromCharCode(...small.subarray(0, end)) + record + locator + closing))).toEqual({
      format: "XLSX",
    });
  });
});

async function factsOf(bytes: Uint8Array) {
  return readDocument(await memoryFolder({ document: bytes }).open("document"));
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url)));
}

function latin1(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

/** An archive of stored entries, without check sums. */
function zip(entries: Record<string, string>): Uint8Array {
  let locals = "";
  let directory = "";
  for (const [name, data] of Object.entries(entries)) {
    const fields = `\x14\0\0\0\0\0\0\0\0\0${u32(0)}${u32(data.length)}${u32(data.length)}${u16(name.length)}\0\0`;
    directory += `PK\x01\x02\x14\0${fields}${"\0".repeat(10)}${u32(locals.length)}${name}`;
    locals += `PK\x03\x04${fields}${name}${data}`;
  }
  const count = u16(Object.keys(entries).length);
  return latin1(
    `${locals}${directory}PK\x05\x06\0\0\0\0${count}${count}${u32(directory.length)}${u32(locals.length)}\0\0`,
  );
}

function u16(value: number): string {
  return String.fromCharCode(value & 255, (value >> 8) & 255);
}

function u32(value: number): string {
  return u16(value & 0xffff) + u16(value >>> 16);
}

function u64(value: number): string {
  return u32(value) + u32(0);
}

function u32Of(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}
