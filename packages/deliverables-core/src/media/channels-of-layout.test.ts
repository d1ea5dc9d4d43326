import { expect, test } from "vitest";
import { channelsOfLayout } from "./channels-of-layout.js";

test.each([
  ["mono", 1],
  ["dual mono", 2],
  ["LtRt", 2],
  ["5.1", 6],
  ["7.1.4", 12],
  ["toString", undefined],
  ["22.2", undefined],
])("%s has %s channels", (layout, channels) => {
  expect(channelsOfLayout(layout)).toBe(channels);
});
