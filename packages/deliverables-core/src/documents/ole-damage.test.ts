import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

describe("an old office file", () => {
  const ole = (sectors: number, directory: number) => {
    const bytes = new Uint8Array(512 * (sectors + 1));
    bytes.set(latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(16)}\x3e\0\x03\0\xfe\xff\x09\0\x06\0`));
    bytes.set(latin1(`\x01\0\0\0${u32(directory)}`), 44);
    bytes.set(latin1(u32(0xfffffffe)), 60);
    bytes.set(latin1(u32(0xfffffffe)), 68);
    bytes.set(latin1(u32(0)), 76);
    return bytes;
  };

  test("is whole when it holds every sector that its header names", async () => {
    expect(await factsOf(ole(6, 5))).toEqual({ format: "DOC/XLS/PPT" });
  });

  test("is damaged when it ends before one of them", async () => {
    const damage = "ends early: it needs the sector at byte 3072, and it holds 3072";
    expect(await factsOf(ole(5, 5))).toEqual({ format: "DOC/XLS/PPT", damage });
  });
});

async function factsOf(bytes: Uint8Array) {
  return readDocument(await memoryFolder({ document: bytes }).open("document"));
}

function latin1(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

function u16(value: number): string {
  return String.fromCharCode(value & 255, (value >> 8) & 255);
}

function u32(value: number): string {
  return u16(value & 0xffff) + u16(value >>> 16);
}
