import type { SpecFaultPage } from "../../check/rule-page.js";

const withDates = (dates: string, due: string) => `{
  "production": { "title": "The Long Field", "dates": { ${dates} } },
  "deliverables": { "cue-sheet": { "type": "document", "files": "LFD1001A_cues.pdf", "due": "${due}" } }
}`;

export const date: SpecFaultPage = {
  code: "spec/date",
  title: "Date that cannot be",
  severity: "error",
  why: "A deliverable that is due on no real day is chased by nobody.",
  fix: "Look the date up in the contract or the schedule, and correct it here.",
  examples: () => [
    {
      spec: withDates('"delivery": "2026-12-04", "transmission": "2027-01-10"', "delivery - 10 working days"),
      finds: [],
    },
    {
      title: "A day that there is not",
      spec: withDates('"delivery": "2027-02-30"', "delivery"),
      finds: ["The delivery date is 2027-02-30, a day that the calendar does not have"],
    },
    {
      title: "Shown before it is delivered",
      spec: withDates('"delivery": "2026-12-04", "transmission": "2026-11-30"', "delivery"),
      finds: ["The transmission date 2026-11-30 is before the delivery date 2026-12-04"],
    },
    {
      title: "Counted from a date that nobody has given",
      spec: withDates('"delivery": "2026-12-04"', "transmission - 3 days"),
      finds: ['Cue-sheet is due transmission - 3 days, but the production\'s "dates" have no "transmission"'],
    },
  ],
};
