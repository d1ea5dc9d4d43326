import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedName, isJunk, unportable } from "./portable-names.js";

describe("unportable", () => {
  it.each([
    ["Anna: close.jpg", "Windows allows no name with a :"],
    ['Stills/"Anna".jpg', "Windows allows no name with a quotation mark"],
    ["a<b.mxf", "Windows allows no name with a <"],
    ["a?.mxf", "Windows allows no name with a ?"],
    ["a*b", "Windows allows no name with a *"],
    ["a|b", "Windows allows no name with a |"],
    ["a\\b.mxf", "Windows allows no name with a backslash"],
    ["Icon\r", "its name holds a control character, which cannot be seen or typed"],
    [
      "LFD\u202e1001A.mxf",
      "its name holds U+202E, which cannot be seen, so that nobody who types the name finds the file",
    ],
    [
      "LFD1001A\u00a0DX.wav",
      "its name holds U+00A0, which cannot be seen, so that nobody who types the name finds the file",
    ],
    ["a\ud800.mxf", "its name holds half a character, which other systems cannot read"],
    ["Stems./a.wav", "Windows drops the dot at the end of a name"],
    ["Stems /a.wav", "Windows drops the space at the end of a name"],
    ["Aux/a.wav", "Windows keeps the name Aux for a device"],
    ["con.jpg", "Windows keeps the name con for a device"],
    ["NUL.tar.gz", "Windows keeps the name NUL for a device"],
    ["COM7", "Windows keeps the name COM7 for a device"],
    ["lpt².txt", "Windows keeps the name lpt² for a device"],
    [`${"a".repeat(256)}`, "a name has at most 255 characters, and this one has 256"],
    [`${"é".repeat(128)}`, "Linux servers hold names of at most 255 bytes, and this one has 256"],
    [
      `${"a".repeat(200)}/`.repeat(5) + "a".repeat(20),
      "the path has 1025 bytes, and an object store holds at most 1,024",
    ],
  ])("says why %j does not travel", (path, reason) => {
    expect(unportable(path)).toBe(reason);
  });

  it("lets every other name travel", () => {
    for (const path of [
      "LFD1001A.mxf",
      "Stills/Anna and Ben (2).jpg",
      "Été/Größe 100 %.wav",
      "می\u200cخواهم.srt",
      "映像\u3000一.mov",
      "console.log",
      "COM10",
      "COM0",
      "auxiliary/nulls.txt",
      ".hidden",
      "日本語.mov",
      "😀.png",
      "a".repeat(255),
      `${"a".repeat(200)}/`.repeat(5) + "a".repeat(19),
    ]) {
      expect(unportable(path)).toBeUndefined();
    }
  });
});

describe("foldedName", () => {
  it("is one key for names that a Mac or Windows takes for one", () => {
    for (const [left, right] of [
      ["Anna.JPG", "anna.jpg"],
      ["\u00e9t\u00e9", "e\u0301te\u0301"],
      ["STRASSE", "stra\u00dfe"],
      ["\u1e9e", "SS"],
      ["\ufb01n", "FIN"],
      ["\u039f\u0394\u039f\u03a3", "\u03bf\u03b4\u03bf\u03c2"],
      ["\u212a", "k"],
      ["A\u030angstro\u0308m", "\u00e5NGSTR\u00d6M"],
    ] as const) {
      expect(foldedName(left)).toBe(foldedName(right));
    }
  });

  it("keeps apart what differs in more", () => {
    expect(foldedName("a b")).not.toBe(foldedName("a_b"));
    expect(foldedName("e")).not.toBe(foldedName("\u00e9"));
    expect(foldedName("\u0131")).not.toBe(foldedName("i"));
    expect(foldedName("\uff41")).not.toBe(foldedName("a"));
  });

  it("is its own key, and in NFC", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const key = foldedName(name);
        expect(foldedName(key)).toBe(key);
        expect(key.normalize("NFC")).toBe(key);
      }),
    );
  });
});

describe("isJunk", () => {
  it.each([
    [".DS_Store", "Finder's view settings"],
    ["Stills/._Anna.jpg", "macOS's side file of another file"],
    ["Stills/Thumbs.db", "Windows thumbnail cache"],
    ["Desktop.ini", "Windows folder settings"],
    ["Paperwork/~$cues.docx", "an open Word or Excel document's lock"],
    ["Paperwork/.~lock.cues.ods#", "an open LibreOffice document's lock"],
    [".Spotlight-V100/Store-V2/x", "macOS's search index"],
    [".Trashes/501/old.mxf", "macOS's waste basket"],
    [".fseventsd/0001", "macOS's log of changes"],
    ["__MACOSX/Stills/Anna.jpg", "what a Mac adds to a ZIP archive"],
    ["$RECYCLE.BIN/S-1/x", "Windows waste basket"],
    ["Stills/@eaDir/x", "a Synology server's index"],
    ["Icon\r", "Finder's picture of a folder"],
  ])("knows %j", (path, what) => {
    expect(isJunk(path)).toBe(what);
  });

  it("leaves alone what may be meant", () => {
    for (const path of [
      "LFD1001A.mxf",
      "notes.tmp",
      ".hidden",
      "._",
      "~$",
      "Thumbs.db.txt",
      "DS_Store",
      "Icon",
      "constructor",
      "a/__proto__",
    ]) {
      expect(isJunk(path)).toBeUndefined();
    }
  });
});
