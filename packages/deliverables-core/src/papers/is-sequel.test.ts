import { expect, it } from "vitest";
import { isSequel } from "./is-sequel.js";

it.each([
  ["The Long Field 2", [], true],
  ["THE LONG FIELD – III", [], true],
  ["The Long Field III", [3], true],
  ["The Long Field 2", [2], false],
  ["The Long Field", [], false],
  ["The Long Field 2027", [], false],
  ["The Short Field 2", [], false],
])("%s, where %j are its own numbers: %s", (written, own, isOne) => {
  expect(isSequel(written, "The Long Field", own)).toBe(isOne);
});
