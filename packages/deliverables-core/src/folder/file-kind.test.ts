import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { containerFormats } from "../media/vocabulary.js";
import { extensionsOf, type FileKind, sniffKind } from "./file-kind.js";

describe("a file is known by its first bytes", () => {
  const partition = "\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x02\x04\0";
  test.each([
    ["MXF", partition],
    ["MXF", `run-in\0\x01${partition}`],
    ["QuickTime", "\0\0\0\x14ftypqt  \0\0\x02\0qt  "],
    ["QuickTime", "\0\0\0\x08wide\0\0\0\0mdat"],
    ["QuickTime", "\0\0\0\x01mdat\0\0\0\0\0\0\x10\0"],
    ["MPEG-4", "\0\0\0\x18ftypmp42\0\0\0\0mp42isom"],
    ["HEIF", "\0\0\0\x18ftypheic\0\0\0\0mif1heic"],
    ["AVIF", "\0\0\0\x18ftypavif\0\0\0\0mif1avif"],
    ["Wave", "RIFF\x24\0\0\0WAVEfmt "],
    ["RF64", "RF64\xff\xff\xff\xffWAVEds64"],
    ["BW64", "BW64\xff\xff\xff\xffWAVEds64"],
    ["AVI", "RIFF\x24\0\0\0AVI LIST"],
    ["WebP", "RIFF\x24\0\0\0WEBPVP8 "],
    ["AIFF", "FORM\0\0\0\x24AIFCFVER"],
    ["FLAC", "fLaC\0\0\0\x22"],
    ["Ogg", "OggS\0\x02"],
    ["Matroska", "\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x88matroska"],
    ["WebM", "\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm"],
    ["MPEG-PS", "\0\0\x01\xba\x44\0\x04\0"],
    ["MPEG-TS", `\x47${"\0".repeat(187)}`.repeat(5)],
    ["MPEG-TS", `\0\0\0\0\x47${"\0".repeat(187)}`.repeat(3)],
    ["AC-3", `\x0b\x77\0\0\x1e\x40${"\0".repeat(1786)}`.repeat(2)],
    ["E-AC-3", `\x0b\x77\x04\xff\x34\x86${"\0".repeat(2554)}`.repeat(2)],
    ["AAC", `\xff\xf1\x4c\x40\x02\x1f\xfc${"\0".repeat(9)}`.repeat(3)],
    ["MPEG Audio", `\xff\xfb\x54\xc4${"\0".repeat(188)}`.repeat(3)],
    ["MPEG Audio", `ID3\x04\0\0\0\0\0\x05tag..${`\xff\xfb\x54\xc4${"\0".repeat(188)}`.repeat(2)}`],
    ["JPEG", "\xff\xd8\xff\xe0"],
    ["PNG", "\x89PNG\r\n\x1a\n"],
    ["TIFF", "II*\0\x08\0\0\0"],
    ["TIFF", "MM\0*\0\0\0\x08"],
    ["DPX", "SDPX\0\0\x20\0"],
    ["EXR", "\x76\x2f\x31\x01\x02\0\0\0"],
    ["JPEG 2000", "\xff\x4f\xff\x51"],
    ["JPEG 2000", "\0\0\0\x0cjP  \r\n\x87\n"],
    ["GIF", "GIF89a"],
    ["BMP", "BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0"],
    ["PSD", "8BPS\0\x01"],
    ["PDF", "%PDF-1.7\n%\xe2\xe3"],
    ["PDF", "\n\n%PDF-1.4\n\0"],
    ["DOC/XLS/PPT", `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(16)}`],
    ["AAF", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1AAFB\r\0OM"],
    ["RTF", "{\\rtf1\\ansi"],
    ["ZIP", `PK\x03\x04${"\0".repeat(22)}\x05\0\0\0a.txtdata`],
    ["ZIP", `PK\x05\x06${"\0".repeat(18)}`],
    ["DOCX", `${entry("[Content_Types].xml")}${entry("_rels/.rels")}${entry("word/document.xml")}`],
    ["XLSX", `${entry("_rels/.rels")}${entry("xl/workbook.xml")}`],
    ["PPTX", `${entry("[Content_Types].xml")}${entry("ppt/presentation.xml")}`],
    // Files of one's own in a folder called `word` make no document.
    ["ZIP", `${entry("word/notes.txt")}`],
    ["ODT", `PK\x03\x04${"\0".repeat(22)}\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text`],
    ["ODS", `PK\x03\x04${"\0".repeat(22)}\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet`],
    ["XML", '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml">'],
    ["XML", "\xef\xbb\xbf<tt>"],
    ["XML", "\xff\xfe<\0?\0x\0m\0l\0 \0"],
    ["HTML", "<!-- saved --><!DOCTYPE html><p>"],
    ["HTML", '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
    ["JSON", '{"a": 1}'],
    ["JSON", "[1, 2]"],
    ["EBU STL", `850STL25.011${" ".repeat(1012)}`],
    ["text", "[Script Info]\nTitle: subtitles"],
    ["text", "1\r\n00:00:01,000 --> 00:00:02,000\r\nGr\xc3\xbc\xc3\x9fe"],
    ["text", "1\r\n00:00:01,000 --> 00:00:02,000\r\nGr\xfc\xdfe in an older encoding"],
    ["text", "x < y"],
  ] as [FileKind, string][])("%s", (kind, head) => {
    expect(sniff(head)).toBe(kind);
  });
});

describe("a file is of no kind", () => {
  test.each([
    ["when it is empty", ""],
    ["when its bytes fit none", "\x01\x02\x03\x04\0\0\0\0"],
    ["when a sync word is not followed by a second one", `\x0b\x77\0\0\x1e\x40${"\0".repeat(1786)}\0\0\0\0`],
    ["when an EBML document is of another type", "\x1a\x45\xdf\xa3\x9f\x42\x82\x84mine"],
  ])("%s", (_, head) => {
    expect(sniff(head)).toBeUndefined();
  });
});

test("text may be cut inside a character", () => {
  const bytes = Uint8Array.from([0x61, 0xc3]);
  expect(sniffKind(bytes, 5000)).toBe("text");
  expect(sniffKind(bytes, 2)).toBeUndefined();
});

test("no bytes make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(), (head, more) => {
      sniffKind(head, head.length + more);
    }),
  );
});

test("every wrapper of the vocabulary is a kind, and every kind has extensions in lower case", () => {
  expect(containerFormats.filter((format) => !(format in extensionsOf))).toEqual([]);
  for (const extensions of Object.values(extensionsOf)) {
    expect(extensions.length).toBeGreaterThan(0);
    for (const extension of extensions) expect(extension).toMatch(/^[a-z0-9]+$/);
  }
});

function sniff(head: string) {
  const bytes = Uint8Array.from(head, (character) => character.charCodeAt(0));
  return sniffKind(bytes, bytes.length);
}

/** A local header of an archive. */
function entry(name: string): string {
  return `PK\x03\x04${"\0".repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}data`;
}
