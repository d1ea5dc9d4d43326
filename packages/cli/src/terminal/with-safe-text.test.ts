import { expect, it } from "vitest";
import { withSafeText } from "./with-safe-text.js";

it("makes every text of a value safe and leaves the rest", () => {
  expect(withSafeText({ a: ["x\n", 1, null, { b: "\u202e" }], c: undefined, d: true })).toEqual({
    a: ["x\\n", 1, null, { b: "\\u{202E}" }],
    c: undefined,
    d: true,
  });
});
