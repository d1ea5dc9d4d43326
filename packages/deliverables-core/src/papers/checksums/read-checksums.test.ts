import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { XmlElement } from "../contents.js";
import { textOf } from "../paper-in-short.js";
import { algorithmNamed } from "./algorithms.js";
import { sha512OfC4 } from "./checksums-in-mhl.js";
import { readChecksums } from "./read-checksums.js";

const md5 = "9e107d9d372bb6826bd81d3542a419d6";

const statedIn = (path: string, ...lines: string[]) =>
  readChecksums(textOf(...lines).contents ?? { lines: [] }, path).map(({ name, algorithm, digests }) => [
    name,
    algorithm,
    ...digests,
  ]);

describe("the checksums that a list states", () => {
  it.each<[list: string, line: string, name: string, algorithm: string, digest: string]>([
    ["x.md5", `${md5}  Stems/a b.wav`, "Stems/a b.wav", "md5", md5],
    ["x.md5", `${md5.toUpperCase()} *a.wav`, "a.wav", "md5", md5],
    ["x.md5", `\\${md5}  a\\\\b.wav`, "a\\b.wav", "md5", md5],
    ["x.txt", `MD5 (a.wav) = ${md5}`, "a.wav", "md5", md5],
    ["x.txt", `SHA2-256(a.wav)= ${"a".repeat(64)}`, "a.wav", "undefined", "a".repeat(64)],
    ["x.txt", `SHA256 (a (1).wav) = ${"a".repeat(64)}`, "a (1).wav", "sha256", "a".repeat(64)],
    ["x.sfv", "a b.wav 1A2B3C4D", "a b.wav", "crc32", "1a2b3c4d"],
    ["x.xxh128", `${md5}  a.wav`, "a.wav", "xxh128", md5],
    ["x.txt", "XXH3_6d4cbd75905c81aa  a.wav", "a.wav", "xxh3", "6d4cbd75905c81aa"],
    ["x.sha1", `${"b".repeat(40)}  a.wav`, "a.wav", "sha1", "b".repeat(40)],
    ["Film.mov.md5", md5, "Film.mov", "md5", md5],
  ])("%s: %s", (list, line, name, algorithm, digest) => {
    expect(statedIn(list, line)).toEqual([[name, algorithm === "undefined" ? undefined : algorithm, digest]]);
  });

  it("leave out comments, and lines that only begin like one", () => {
    expect(statedIn("x.sfv", "; a.wav 1A2B3C4D", "# note", "", "deadbeef is a word", "12345678 items")).toEqual([]);
  });

  it("of a delivery note stand in the column that says so", () => {
    expect(statedIn("note.txt", "File\tBytes\tMD5\tChecksum", `a.wav\t12345678\t${md5}\t${"c".repeat(40)}`)).toEqual([
      ["a.wav", "md5", md5],
      ["a.wav", "sha1", "c".repeat(40)],
    ]);
    expect(statedIn("note.csv", '"Datei","Prüfsumme"', `"a.wav","${md5}"`)).toEqual([["a.wav", "md5", md5]]);
    expect(statedIn("note.txt", "File\tBytes", `a.wav\t${md5}`)).toEqual([]);
  });

  it("of a note that is typed stand below their heading, blanks between the columns", () => {
    expect(
      statedIn("note.txt", "File            Size      MD5", `a, b.wav    496,483   ${md5}`, "", "Total: 1 file"),
    ).toEqual([["a, b.wav", "md5", md5]]);
    expect(statedIn("note.txt", "The MD5 of each file  is below", `a.wav  ${md5}`)).toEqual([]);
  });

  it("of an MHL have its own names and orders", () => {
    const element = (name: string, text: string, ...children: XmlElement[]): XmlElement => ({
      name,
      text,
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      attributes: [],
      children,
    });
    const list = element(
      "hashlist",
      "",
      element(
        "hash",
        "",
        element("file", "a.wav"),
        element("size", "12"),
        element("xxhash", "4135344719"),
        element("xxhash64", "7c2b4f97a12e4b58"),
        element("hashdate", "2026-11-20"),
      ),
    );
    const [decimal, turned] = readChecksums({ lines: [], xml: list }, "x.mhl");
    expect(decimal).toMatchObject({ name: "a.wav", algorithm: "xxh32", size: 12 });
    expect(decimal?.digests[0]).toBe("f67c5a4f");
    expect(turned?.digests).toContain("584b2ea1974f2b7c");
  });

  it("give a C4 as the SHA-512 that it is", () => {
    const ofNothing = "c459dsjfscH38cYeXXYogktxf4Cd9ibshE3BHUo6a58hBXmRQdZrAkZzsWcbWtDg5oQstpDuni4Hirj75GEmTc1sFT";
    expect(sha512OfC4(ofNothing)).toMatch(/^cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce/);
    expect(sha512OfC4("c4IlO0")).toBeUndefined();
  });

  it("come from any text without a crash", () => {
    const line = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f]{8,40}[ *]{1,3}.{0,20}$/));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("x.md5", "x.sfv", "note.txt", "a.mov.sha1"), (lines, path) =>
        Array.isArray(statedIn(path, ...lines)),
      ),
    );
  });
});

describe("the name of a checksum", () => {
  it.each([
    ["MD5", "md5"],
    ["MD5 checksum", "md5"],
    ["SHA-1", "sha1"],
    ["sha256", "sha256"],
    ["xxHash64", "xxh64"],
    ["xxhash64be", "xxh64"],
    ["XXH3-64", "xxh3"],
    ["XXH3-128", "xxh128"],
    ["BLAKE3", undefined],
    ["constructor", undefined],
  ])("%s", (text, algorithm) => expect(algorithmNamed(text)).toBe(algorithm));
});
