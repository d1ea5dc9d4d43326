import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edlTable, isEdl } from "./edl.js";

const times = "01:00:00:00 01:00:10:00 10:00:00:00 10:00:10:00";
const editsIn = (...lines: string[]) => edlTable(["TITLE: X", ...lines].join("\n")).edits ?? [];

describe("an edit decision list", () => {
  const event = `001  A001  V  C  ${times}`;

  it("begins with its title or its frame code mode, which empty lines may stand before", () => {
    for (const head of ["TITLE: X", "\n\r\n  \nTITLE: X", "FCM: NON-DROP FRAME"])
      expect(isEdl(`${head}\n${event}`), head).toBe(true);
    for (const head of ["Subtitle", "x\nTITLE: X", "A TITLE: X"]) expect(isEdl(`${head}\n${event}`), head).toBe(false);
  });

  it("is looked for in no time behind thousands of empty lines", () => {
    for (const end of ["\n", "\r\n", " \n"]) expect(isEdl(`${end.repeat(1000)}x,y\n`)).toBe(false);
  });
});

describe("the events of an edit decision list", () => {
  it.each([
    ["V", ["V1"]],
    ["A", ["A1"]],
    ["AA", ["A1", "A2"]],
    ["A2/V", ["A2", "V1"]],
    ["B", ["V1", "A1"]],
    ["NONE", []],
  ])("on %s", (track, channels) => expect(editsIn(`001  A001  ${track}  C  ${times}`)[0]?.channels).toEqual(channels));

  it("have further channels in a line below", () => {
    expect(editsIn(`001  A001  AA  C  ${times}`, "AUD   3    4")[0]?.channels).toEqual(["A1", "A2", "A3", "A4"]);
  });

  it("say where their speed is another", () => {
    const edits = editsIn(
      `001  A001  V  C  ${times}`,
      "M2   A001  012.5  01:00:00:00",
      `002  A002  V  C  ${times}`,
      "* FROM CLIP NAME: High speed freeze.mov",
      `003  A003  V  C  ${times}`,
      "* TIMEWARP EFFECT: 50 %",
    );
    expect(edits.map(({ isRetimed }) => isRetimed)).toEqual([true, false, true]);
  });

  it("know their places", () => {
    const [edit] = editsIn(`001  A001  V  C  ${times}`);
    expect(edit?.record.to).toMatchObject({ text: "10:00:10:00", place: { start: { line: 2, column: 54 } } });
  });

  it("come from any text without a crash", () => {
    const line = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{3} {1,2}\S{1,4} (V|A|AA\/V|B) (C|D 0?12|K B) (\d\d:\d\d:\d\d[:;]\d\d ){4}$/),
      fc.stringMatching(/^(M2|AUD|\* \w+) .{0,20}$/),
    );
    fc.assert(fc.property(fc.array(line), (lines) => Array.isArray(editsIn(...lines))));
  });
});
