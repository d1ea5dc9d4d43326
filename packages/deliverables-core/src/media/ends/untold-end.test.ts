import { expect, test } from "vitest";
import { sniffKind } from "../../folder/file-kind.js";
import { fixture } from "../../node/fixture-in-test.js";
import { untoldEnd } from "./untold-end.js";

test("files that say where they end are told", async () => {
  for (const name of ["clip.mp4", "programme.mov", "programme.mxf", "ends/clip.mkv", "ends/clip.webm", "ends/clip.ts"])
    expect(await untoldOf(fixture(name)), name).toBeUndefined();
  expect(await untoldOf(fixture("ends/fragments.mp4"))).toBeUndefined();
});

test("a segment of open length is not", async () => {
  const live = fixture("ends/clip.mkv");
  const at = Buffer.from(live).indexOf("\x18\x53\x80\x67", 0, "latin1") + 4;
  live.set([0x01, 255, 255, 255, 255, 255, 255, 255], at);
  expect(await untoldOf(live)).toMatch(/length open/);
});

test("a program stream is told by the mark at its end, with padding behind it or without", async () => {
  const stream = Uint8Array.of(0, 0, 1, 0xba, 0x44, 0, 4, 0, 4, 1, 0, 0, 3, 0xf8, 0, 0, 1, 0xe0, 0, 1, 7);
  expect(await untoldOf(stream)).toMatch(/mark that closes/);
  expect(await untoldOf(Uint8Array.of(...stream, 0, 0, 1, 0xb9))).toBeUndefined();
  expect(await untoldOf(Uint8Array.of(...stream, 0, 0, 1, 0xb9, 0, 0, 0, 0))).toBeUndefined();
});

test("fragments that nothing counts are not told", async () => {
  const file = fixture("ends/fragments.mp4");
  const bytes = Buffer.from(file);
  const withoutIndex = file.slice(0, bytes.indexOf("mfra") - 4);
  expect(await untoldOf(withoutIndex)).toMatch(/in fragments/);
});

test("bare picture is not told", async () => {
  expect(await untoldOf(Uint8Array.of(0, 0, 0, 1, 0x67), "AVC")).toMatch(/bare picture/);
});

function untoldOf(bytes: Uint8Array, format?: string) {
  const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
  const probe = { container: format ? { format } : {}, video: [], audio: [] };
  return untoldEnd(sniffKind(bytes, bytes.length), { size: bytes.length, read }, probe);
}
