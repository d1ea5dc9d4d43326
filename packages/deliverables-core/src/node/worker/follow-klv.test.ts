import { describe, expect, it } from "vitest";
import { followKlv } from "./follow-klv.js";

const label = [0x06, 0x0e, 0x2b, 0x34, ...new Array<number>(12).fill(1)];
const triplet = (length: number[], valueBytes: number) => [
  ...label,
  ...length,
  ...new Array<number>(valueBytes).fill(0),
];

describe("followKlv", () => {
  const file = Uint8Array.from([
    ...triplet([5], 5),
    ...triplet([0x83, 0, 1, 0], 256),
    ...triplet([0], 0),
    ...triplet([9], 9),
  ]);

  it("knows where the triplet after the last begins", () => {
    const klv = followKlv(0);
    klv.take(file);
    expect(klv.next()).toBe(file.length);
  });

  it("does not mind where the pieces of the file are cut", () => {
    for (let cut = 1; cut < file.length; cut++) {
      const klv = followKlv(0);
      klv.take(file.subarray(0, cut));
      klv.take(file.subarray(cut));
      expect(klv.next()).toBe(file.length);
    }
    const klv = followKlv(0);
    for (const byte of file) klv.take(Uint8Array.of(byte));
    expect(klv.next()).toBe(file.length);
  });

  it("looks past the end of what it has seen", () => {
    const klv = followKlv(0);
    klv.take(Uint8Array.from([...label, 0x88, 0, 0, 0, 0x10, 0, 0, 0, 0]));
    expect(klv.next()).toBe(25 + 2 ** 36);
  });

  it("begins behind a run-in", () => {
    const klv = followKlv(3);
    klv.take(Uint8Array.from([1, 2, 3, ...triplet([2], 2)]));
    expect(klv.next()).toBe(3 + 17 + 2);
  });

  it("gives up on bytes that are not KLV, and on lengths that nobody writes", () => {
    for (const bytes of [new Array<number>(64).fill(0), [...label, 0x80, ...label], [...label, 0x89, ...label]]) {
      const klv = followKlv(0);
      klv.take(Uint8Array.from(bytes));
      expect(klv.next()).toBeUndefined();
    }
  });
});
