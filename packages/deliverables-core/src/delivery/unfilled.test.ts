import { expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { unfilledDamage } from "./unfilled.js";

test("a file of nothing but zeros was never filled", async () => {
  const damage = "holds nothing but zeros: it was reserved on the disk and never filled";
  expect(await damageOf("LFD.bin", new Uint8Array(200_000))).toBe(damage);
  expect(await damageOf("LFD.edl", new Uint8Array(5000))).toBe(damage);
  const erased = "holds nothing but bytes of 0xFF, as of erased memory: it was never filled";
  expect(await damageOf("LFD.bin", new Uint8Array(200_000).fill(0xff))).toBe(erased);
});

test("a flag of a byte, and a file that begins or ends in zeros, are whole", async () => {
  expect(await damageOf("LFD.done", new Uint8Array(1))).toBeUndefined();
  expect(await damageOf("LFD.bin", new Uint8Array(200_000).fill(7, 190_000))).toBeUndefined();
  expect(await damageOf("LFD.bin", new Uint8Array(200_000).fill(7, 0, 10))).toBeUndefined();
});

test("a text has no row of NULs, but one of two bytes a letter has some", async () => {
  const text = new TextEncoder().encode("TITLE: THE LONG FIELD\n".repeat(100));
  expect(await damageOf("LFD.edl", text)).toBeUndefined();
  expect(await damageOf("LFD.edl", text.slice().fill(0, 1000))).toBe("holds NUL bytes where text should stand");
  expect(await damageOf("LFD.bin", text.slice().fill(0, 1000))).toBeUndefined();
  const wide = new Uint8Array(Buffer.from("TITLE: THE LONG FIELD\n".repeat(100), "utf16le"));
  expect(await damageOf("LFD.edl", wide)).toBeUndefined();
});

async function damageOf(path: string, bytes: Uint8Array): Promise<string | undefined> {
  return unfilledDamage(await memoryFolder({ [path]: bytes }).open(path));
}
