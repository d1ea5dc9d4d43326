import { atStart, type Mark } from "./mark.js";
import type { ShownDelivery } from "./shown-delivery.js";

/** What is shown of a spec of which not even the text can be read; `why` finishes "This spec …". */
export function unreadableSpec(why: string): { delivery: ShownDelivery; specMarks: Mark[] } {
  const counts = { files: 0, bytes: 0, errors: 1, warnings: 0, infos: 0, unchecked: 0, waived: 0 };
  return {
    delivery: { phase: "judged", verdict: "rejected", specIsFaulty: true, deliverables: [], counts },
    specMarks: [{ range: atStart, weight: "error", message: `This spec ${why}`, related: [] }],
  };
}
