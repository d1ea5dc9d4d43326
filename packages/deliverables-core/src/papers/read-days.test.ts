import { expect, it } from "vitest";
import { readDays } from "./read-days.js";

it.each([
  ["3 February 2027", [["2027-02-03", "2027-02-03"]]],
  ["Wednesday 3 February 2027, 9 pm, BBC Four", [["2027-02-03", "2027-02-03"]]],
  [
    "02/03/2027",
    [
      ["2027-03-02", "2027-03-02"],
      ["2027-02-03", "2027-02-03"],
    ],
  ],
  ["w/c 1 February 2027", [["2027-02-01", "2027-02-07"]]],
  ["week commencing 29.12.2026", [["2026-12-29", "2027-01-04"]]],
  ["Q2 2027", [["2027-04-01", "2027-06-31"]]],
  ["March 2027", [["2027-03-01", "2027-03-31"]]],
  ["voraussichtlich März 2027", [["2027-03-01", "2027-03-31"]]],
  ["BBC Four", []],
  ["Series 2027", []],
  ["tbc", []],
])("%s says when", (text, days) => {
  expect(readDays(text).map(({ from, to }) => [from, to])).toEqual(days);
});
