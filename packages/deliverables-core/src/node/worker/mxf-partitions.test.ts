import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findFooter, mxfStart } from "./mxf-partitions.js";

const programme = readFileSync(new URL("../../../fixtures/media/programme.mxf", import.meta.url));
/** Of `programme.mxf`; its header says so, and so does its random index pack. */
const footer = 14336;

/** FooterPartition of the header's partition pack: key, length of four bytes, 24 bytes into the value. */
const footerField = 16 + 4 + 24;

function footerOf(file: Uint8Array, base = 0): number | undefined {
  const search = findFooter(file.subarray(base, base + 256), base, file.length);
  let step = search.next();
  while (!step.done) {
    const { offset, length } = step.value;
    step = search.next(file.subarray(offset, offset + length));
  }
  return step.value;
}

function changed(at: number, ...bytes: number[]): Uint8Array {
  const file = Uint8Array.from(programme);
  file.set(bytes, at);
  return file;
}

describe("findFooter", () => {
  it("believes the header when a footer is where it says", () => {
    expect(footerOf(programme)).toBe(footer);
  });

  it("asks the random index pack when the header was left open", () => {
    expect(footerOf(changed(footerField, 0, 0, 0, 0, 0, 0, 0, 0))).toBe(footer);
  });

  it("counts from the header partition when a run-in comes first", () => {
    const file = Uint8Array.from([...new Array<number>(100).fill(0), ...programme]);
    expect(mxfStart(file)).toBe(100);
    expect(footerOf(file, 100)).toBe(footer + 100);
  });

  it("finds none in a file that is cut off, or still being written", () => {
    expect(footerOf(programme.subarray(0, 10_000))).toBeUndefined();
    expect(footerOf(changed(footerField, 0, 0, 0, 0, 0, 0, 0, 0).subarray(0, 10_000))).toBeUndefined();
    expect(footerOf(changed(footer, 0))).toBeUndefined();
    expect(footerOf(changed(footerField, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))).toBeUndefined();
  });
});

describe("mxfStart", () => {
  it("does not take other files for MXF", () => {
    expect(mxfStart(new TextEncoder().encode("RIFF....WAVE"))).toBeUndefined();
    expect(mxfStart(new Uint8Array(0))).toBeUndefined();
    expect(mxfStart(programme.subarray(1, 4096))).toBeUndefined();
  });
});
