import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CannotOpen, type OpenFile } from "../folder/folder.js";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

describe("a document's kind", () => {
  test("comes from its bytes", async () => {
    expect(await factsOf(fixture("certificate.pdf"))).toEqual({ format: "PDF" });
    expect(await factsOf(fixture("letter.docx"))).toEqual({ format: "DOCX" });
    expect(await factsOf(fixture("sheet.xlsx"))).toEqual({ format: "XLSX" });
    expect(await factsOf(fixture("letter.odt"))).toEqual({ format: "ODT" });
    expect(await factsOf("{\\rtf1\\ansi Letter.}\r\n")).toEqual({ format: "RTF" });
    expect(await factsOf("<!DOCTYPE html><title>Letter</title>")).toEqual({ format: "HTML" });
    expect(await factsOf('<?xml version="1.0"?><letter/>')).toEqual({ format: "XML" });
    expect(await factsOf('{"letter": true}')).toEqual({ format: "JSON" });
  });

  test("is text for what decodes as text, a table too", async () => {
    expect(await factsOf("Cue,Title,Duration\n1,Café,0:12\n")).toEqual({ format: "text" });
    expect(await factsOf(latin1("\xff\xfeH\0i\0"))).toEqual({ format: "text" });
    expect(await factsOf(latin1("Fa\xe7ade, caf\xe9 and na\xefve: words in Windows-1252.\r\n"))).toEqual({
      format: "text",
    });
  });

  test("is unknown when the bytes fit none", async () => {
    expect(await factsOf("")).toEqual({});
    expect(await factsOf(Uint8Array.from({ length: 300 }, (_, index) => (index * 89) % 251))).toEqual({});
  });

  test("is none when it is a picture, a sound, a film or an edit", async () => {
    for (const bytes of [
      "\xff\xd8\xff\xe0\0\x10JFIF\0",
      "RIFF\x24\0\0\0WAVE",
      "\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x02\x04\0",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1AAFB",
    ]) {
      expect(await factsOf(latin1(bytes))).toEqual({});
    }
  });
});

describe("a document that cannot be read", () => {
  test("says why", async () => {
    const file = await opened(fixture("certificate.pdf"));
    const read = () => Promise.reject(new CannotOpen("the disk is gone"));
    expect(await readDocument({ ...file, read })).toEqual({ unread: "the disk is gone" });
    expect(await readDocument({ ...file, size: 10_000 })).toEqual({ unread: "it became shorter while it was read" });
  });

  test("is not blamed for a mistake of ours", async () => {
    const file = await opened(fixture("certificate.pdf"));
    const read = () => Promise.reject(new TypeError("Cannot read properties of undefined"));
    await expect(readDocument({ ...file, read })).rejects.toThrow(TypeError);
  });

  test("rejects when it is aborted", async () => {
    const abort = new AbortController();
    abort.abort(new Error("enough"));
    await expect(readDocument(await opened(fixture("certificate.pdf")), abort.signal)).rejects.toThrow("enough");
  });
});

async function factsOf(content: Uint8Array | string) {
  return readDocument(await opened(content));
}

function opened(content: Uint8Array | string): Promise<OpenFile> {
  return memoryFolder({ document: content }).open("document");
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url)));
}

function latin1(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
