import type { SpecFaultPage } from "../../check/rule-page.js";

const deliveredOn = (day: string) => `{
  "production": { "title": "The Long Field", "dates": { "delivery": "${day}" } },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`;

export const pastDate: SpecFaultPage = {
  code: "spec/past-date",
  title: "Date in the past",
  severity: "warning",
  why: "A date that is over is mostly the date of the spec that this one was copied from.",
  fix: "Correct the date; if the delivery really is late, leave it as it is: `deliverables validate` warns, and refuses nothing.",
  examples: () => [
    { spec: deliveredOn("2026-12-04"), finds: [] },
    { spec: deliveredOn("2025-12-04"), finds: ["The delivery date 2025-12-04 is in the past"] },
  ],
};
