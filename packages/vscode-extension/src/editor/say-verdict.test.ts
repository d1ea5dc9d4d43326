import { describe, expect, it } from "vitest";
import type { ShownDelivery } from "../shown/shown-delivery.js";
import { sayVerdict } from "./say-verdict.js";

const shown = (more: Partial<ShownDelivery> = {}): ShownDelivery => ({
  phase: "judged",
  verdict: "accepted",
  counts: { files: 14, bytes: 1, errors: 0, warnings: 0, infos: 0, unchecked: 0, waived: 0 },
  specIsFaulty: false,
  deliverables: [],
  ...more,
});
const counts = shown().counts;

describe("the verdict in a few words", () => {
  it.each([
    [{ shown: shown() }, "Accepted"],
    [{ shown: shown({ verdict: "rejected", counts: { ...counts, errors: 1 } }) }, "Rejected: 1 error"],
    [{ shown: shown({ verdict: "incomplete", counts: { ...counts, unchecked: 3 } }) }, "Incomplete: 3 unchecked"],
    [
      { shown: shown({ specIsFaulty: true, verdict: "rejected", counts: { ...counts, errors: 2 } }) },
      "Spec has 2 faults",
    ],
    [{ shown: shown({ phase: "reading" }), progress: { done: 3, of: 14 } }, "Reading 3 of 14"],
    [{ shown: shown({ phase: "reading", counts: { ...counts, errors: 2 } }) }, "Reading, 2 errors so far"],
    [
      { shown: shown({ phase: "stopped", verdict: "incomplete", counts: { ...counts, unchecked: 3 } }) },
      "Incomplete: 3 unchecked (stopped)",
    ],
    [{}, "Listing the delivery"],
    [{ shown: shown(), broken: "it ran out of memory" }, "Not judged: check again"],
  ])("says %j as %s", (delivery, text) => {
    expect(sayVerdict(delivery).text).toBe(text);
  });

  it("never calls a delivery accepted that is still being read", () => {
    expect(sayVerdict({ shown: shown({ phase: "reading", verdict: "accepted" }) }).text).not.toMatch(/accepted/i);
  });
});
