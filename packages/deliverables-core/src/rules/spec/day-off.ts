import type { SpecFaultPage } from "../../check/rule-page.js";

const dueOn = (day: string) => `{
  "production": { "title": "The Long Field", "dates": { "delivery": "2026-12-05" } },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf", "due": "${day}" } }
}`;

export const dayOff: SpecFaultPage = {
  code: "spec/day-off",
  title: "Due at a weekend",
  severity: "info",
  why: "A day at a weekend is mostly a slip in the date, and nobody may be there to take what is handed over.",
  fix: "Write the working day before; if somebody does take it at the weekend, leave it: this rejects nothing.",
  examples: () => [
    { spec: dueOn("2026-12-04"), finds: [] },
    { title: "Counted from a date", spec: dueOn("delivery"), finds: [] },
    {
      spec: dueOn("2026-12-05"),
      finds: ["Programme is due 2026-12-05, a Saturday; write the working day before, unless somebody takes it then"],
    },
  ],
};
