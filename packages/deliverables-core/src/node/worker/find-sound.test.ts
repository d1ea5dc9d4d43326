import { describe, expect, it } from "vitest";
import { findSound } from "./find-sound.js";

const text = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));
const little = (value: number) => [0, 8, 16, 24].map((bits) => (value >>> bits) & 0xff);
const big = (value: number) => little(value).toReversed();
const chunk = (id: string, size: number[], bytes: number) => [
  ...text(id),
  ...size,
  ...new Array<number>(bytes).fill(0),
];

function soundOf(bytes: number[]): number | undefined {
  const file = Uint8Array.from(bytes);
  const search = findSound(file.subarray(0, 16), file.length);
  let step = search.next();
  while (!step.done) step = search.next(file.subarray(step.value.offset, step.value.offset + step.value.length));
  return step.value;
}

describe("findSound", () => {
  it("finds the samples of a Wave file behind whatever comes first, odd lengths padded", () => {
    const wave = [...chunk("fmt ", little(16), 16), ...chunk("junk", little(3), 4), ...chunk("data", little(9), 2)];
    for (const outer of ["RIFF", "RF64", "BW64"]) {
      expect(soundOf([...text(outer), ...little(0), ...text("WAVE"), ...wave])).toBe(12 + 24 + 12);
    }
  });

  it("finds those of an AIFF file", () => {
    const aiff = [...chunk("COMM", big(18), 18), ...chunk("SSND", big(100), 2)];
    expect(soundOf([...text("FORM"), ...big(0), ...text("AIFF"), ...aiff])).toBe(12 + 26);
  });

  it("finds nothing where the samples come before what describes them", () => {
    const aiff = [...chunk("SSND", big(4), 4), ...chunk("COMM", big(18), 18)];
    expect(soundOf([...text("FORM"), ...big(0), ...text("AIFC"), ...aiff])).toBeUndefined();
  });

  it("finds nothing in other files, without looking any further", () => {
    expect(soundOf([...text("RIFF"), ...little(0), ...text("AVI "), ...chunk("data", little(0), 0)])).toBeUndefined();
    expect(soundOf([])).toBeUndefined();
  });

  it("stops after 64 chunks, and at the end of the file", () => {
    const many = new Array(100).fill(chunk("junk", little(0), 0)).flat();
    const head = [...text("RIFF"), ...little(0), ...text("WAVE"), ...chunk("fmt ", little(16), 16)];
    expect(soundOf([...head, ...many, ...chunk("data", little(0), 0)])).toBeUndefined();
    expect(soundOf([...head, ...chunk("junk", little(0xffff_ffff), 0)])).toBeUndefined();
  });
});
