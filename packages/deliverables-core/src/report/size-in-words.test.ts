import { expect, test } from "vitest";
import { endsEarly, sizeInWords } from "./size-in-words.js";

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [8_234_567, "8.2 MB"],
  [999_960, "1.0 MB"],
  [1.2e12, "1.2 TB"],
  [4.5e15, "4500.0 TB"],
])("%d bytes are %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test("sizes that look alike are given to the byte", () => {
  expect(endsEarly(8_200_001, 8_200_000)).toBe("ends early: it promises 8200001 bytes and holds 8200000 bytes");
  expect(endsEarly(8_200_000, 3_100_000)).toBe("ends early: it promises 8.2 MB and holds 3.1 MB");
});
