import type { DeliverableResult } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { createShownFiles } from "./changed-files.js";
import { finding, judgementOf, range, unchecked } from "./judgement-of.js";
import { observedIn } from "./observed.js";
import { type ShownFile, shownFiles } from "./shown-file.js";

const stems: DeliverableResult = {
  deliverable: "stems",
  type: "media",
  optional: false,
  state: "wrong",
  items: [{ state: "wrong", files: ["DX.wav", "MX.wav", "FX.wav"] }],
};
const shown = (judgement: ReturnType<typeof judgementOf>) =>
  shownFiles(judgement, judgement.report.deliverables, observedIn(judgement, []));

describe("what is shown of a file", () => {
  it("is accepted, wrong, unchecked or not read yet, with the deliverable that it belongs to", () => {
    const files = shown(
      judgementOf({
        deliverables: [stems],
        findings: [finding({ deliverable: "stems", file: "DX.wav" })],
        pending: ["FX.wav"],
      }),
    );
    expect([...files].map(([path, { state, deliverable }]) => `${path} ${state} ${deliverable}`)).toEqual([
      "DX.wav wrong stems",
      "MX.wav accepted stems",
      "FX.wav reading stems",
    ]);
    const doubtful = judgementOf({
      deliverables: [stems],
      unchecked: [unchecked({ deliverable: "stems", file: "MX.wav" })],
    });
    expect(shown(doubtful).get("MX.wav")?.state).toBe("unchecked");
  });

  it("tells the page or the cell, where no line can be marked", () => {
    const judgement = judgementOf({
      findings: [
        finding({ file: "DX.wav", message: "It says DRAFT", page: 3 }),
        finding({ file: "DX.wav", message: "It shows #REF!", cell: "Costs!B4" }),
      ],
    });
    expect(
      shown(judgement)
        .get("DX.wav")
        ?.marks.map(({ message }) => message.split("\n")[0]),
    ).toEqual(["It says DRAFT (page 3)", "It shows #REF! (cell Costs!B4)"]);
  });

  it("is unexpected when nothing asks for it, but wrong when it has another error", () => {
    const extra = finding({ code: "files/unexpected", file: "extra.wav" });
    const judgement = judgementOf({ findings: [extra], unclaimed: ["extra.wav"] });
    expect(shown(judgement).get("extra.wav")?.state).toBe("unexpected");
    const broken = finding({ code: "files/unportable-name", file: "extra.wav" });
    expect(shown(judgementOf({ findings: [extra, broken], unclaimed: ["extra.wav"] })).get("extra.wav")?.state).toBe(
      "wrong",
    );
  });

  it("has its marks in a text where the finding says, elsewhere at the start, with the way to the spec", () => {
    const requirement = { pointer: "/a", range: range(7) };
    const judgement = judgementOf({
      findings: [finding({ file: "cues.csv", place: range(14, 9) }), finding({ file: "a.mxf", requirement })],
    });
    expect(shown(judgement).get("cues.csv")?.marks[0]?.range).toEqual(range(14, 9));
    expect(shown(judgement).get("a.mxf")?.marks[0]).toMatchObject({
      range: { start: { line: 1, column: 1 } },
      related: [{ range: range(7) }],
    });
  });
});

describe("what has to be shown anew", () => {
  it("is what changed, and what is gone", () => {
    const changesIn = createShownFiles();
    const accepted: ShownFile = { state: "accepted", marks: [] };
    expect(
      changesIn(
        new Map([
          ["a", accepted],
          ["b", accepted],
        ]),
      ),
    ).toHaveLength(2);
    expect(
      changesIn(
        new Map([
          ["a", accepted],
          ["b", { ...accepted, state: "wrong" }],
        ]),
      ),
    ).toEqual([["b", { state: "wrong", marks: [] }]]);
    expect(changesIn(new Map([["b", { ...accepted, state: "wrong" }]]))).toEqual([["a", null]]);
  });
});
