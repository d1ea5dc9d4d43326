import { expect, it } from "vitest";
import { compare, rational } from "../timecode/rational.js";
import { addUp } from "./add-up-cues.js";
import { cueSheetOf } from "./cue-sheet-of.js";
import { sheet } from "./sheet-in-short.js";

const clock = { dropFrame: false };
const minutes = Array.from({ length: 60 }, (_, minute) => `0:${String(minute).padStart(2, "0")}`);

it("lets a total differ by two seconds where every length is just what its times make it", () => {
  const { cues } = cueSheetOf(
    sheet("Title,Composer,In,Out,Duration", ...minutes.map((at) => `Dawn ${at},Jo,${at}:00,${at}:30,0:30`)),
  );
  expect(compare(addUp(cues, clock).rounding, rational(2))).toBe(0);
});

it("lets it differ by a second for each cue where lengths may be rounded", () => {
  const withoutTimes = cueSheetOf(sheet("Title,Composer,Duration", ...minutes.map((at) => `Dawn ${at},Jo,0:30`)));
  expect(compare(addUp(withoutTimes.cues, clock).rounding, rational(60))).toBe(0);
  const rounded = minutes.map((at, index) => `Dawn ${at},Jo,${at}:00,${at}:30,${index === 7 ? "0:31" : "0:30"}`);
  const { cues } = cueSheetOf(sheet("Title,Composer,In,Out,Duration", ...rounded));
  expect(compare(addUp(cues, clock).rounding, rational(60))).toBe(0);
});
