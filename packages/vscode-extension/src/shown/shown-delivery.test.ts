import type { DeliverableResult } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { finding, judgementOf, unchecked } from "./judgement-of.js";
import { observedIn } from "./observed.js";
import { shownDelivery } from "./shown-delivery.js";

const stems: DeliverableResult = {
  deliverable: "stems",
  type: "media",
  optional: false,
  state: "wrong",
  items: [
    { item: "LFD1001A", state: "wrong", files: ["DX.wav", "MX.wav"] },
    { item: "LFD1002A", state: "accepted", files: ["DX2.wav"] },
  ],
};

describe("what the Deliveries view shows", () => {
  it("counts for each item what is wrong, what is missing, what is unchecked and what is not read yet", () => {
    const item = { deliverable: "stems", item: "LFD1001A" };
    const judgement = judgementOf({
      deliverables: [stems],
      findings: [
        finding({ ...item, file: "DX.wav" }),
        finding({ ...item, code: "files/missing", message: "FX.wav is missing" }),
        finding({ ...item, severity: "warning", file: "MX.wav" }),
      ],
      unchecked: [unchecked({ ...item, file: "MX.wav" })],
    });
    const shown = shownDelivery(judgement, observedIn(judgement, []), "judged");
    expect(shown.deliverables[0]?.items).toMatchObject([
      { item: "LFD1001A", files: 2, reading: 0, errors: 1, missing: 1, warnings: 1, unchecked: 1 },
      { item: "LFD1002A", files: 1, reading: 0, errors: 0, missing: 0, warnings: 0, unchecked: 0 },
    ]);
    const reading = judgementOf({ deliverables: [stems], pending: ["MX.wav"] });
    expect(shownDelivery(reading, [], "reading").deliverables[0]?.items[0]).toMatchObject({ files: 2, reading: 1 });
  });

  it("keeps the states from before while the spec has faults, and says that it has", () => {
    const judgement = judgementOf({
      findings: [finding({ code: "spec/syntax", message: "Here a comma is missing" })],
      earlier: { findings: [], unchecked: [], deliverables: [stems] },
    });
    const shown = shownDelivery(judgement, observedIn(judgement, []), "judged");
    expect(shown).toMatchObject({ specIsFaulty: true, deliverables: [{ deliverable: "stems", state: "wrong" }] });
  });
});
