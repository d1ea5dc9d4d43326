import { expect, it } from "vitest";
import { analyserOptions } from "./analyser-options.js";

it("takes the number of workers from the environment, and leaves it to the core when it is not there", () => {
  expect(analyserOptions({})).toEqual({});
  expect(analyserOptions({ DELIVERABLES_WORKERS: "1" })).toEqual({ workers: 1 });
  expect(analyserOptions({ DELIVERABLES_WORKERS: "16" })).toEqual({ workers: 16 });
});

it.each(["0", "17", "-1", "2.5", "1e1", "0x2", " 2", "two"])("refuses %j", (asked) => {
  expect(() => analyserOptions({ DELIVERABLES_WORKERS: asked })).toThrow(
    `DELIVERABLES_WORKERS takes a whole number from 1 to 16, not ${asked}.`,
  );
});

it("refuses an empty value", () => {
  expect(() => analyserOptions({ DELIVERABLES_WORKERS: "" })).toThrow("from 1 to 16, not nothing.");
});
