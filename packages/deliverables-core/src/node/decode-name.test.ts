import { expect, it } from "vitest";
import { decodeName } from "./decode-name.js";

it("keeps every name that is text, whatever it holds", () => {
  for (const name of ["Programme.mov", "Café – año.mov", "a\nb\u001b[31m.mov", "\ufffd.mov", "日本.mov"]) {
    expect(decodeName(Buffer.from(name))).toEqual({ name, readable: true });
  }
});

it("shows the bytes of a name that is not, each name differently", () => {
  expect(decodeName(Buffer.from([0x61, 0xff, 0x2e, 0x6d]))).toEqual({ name: "a\\xFF.m", readable: false });
  expect(decodeName(Buffer.from([0x61, 0xe9, 0x2e, 0x6d]))).toEqual({ name: "a\\xE9.m", readable: false });
});
