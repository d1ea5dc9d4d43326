import type { SpecFaultPage } from "../../check/rule-page.js";

const deliveredOn = (day: string) => `{
  "client": "./acme.client.jsonc",
  "production": { "title": "The Long Field", "dates": { "delivery": "${day}" } },
  "deliverables": {
    "programme": {
      "type": "media", "files": "LFD1001A.mxf",
      "loudness": { "integrated": { "target": -23, "tolerance": 0.5 }, "truePeak": { "max": -1 } }
    }
  }
}`;
const sheet = `{
  "id": "acme", "version": "4.2", "title": "Acme Television",
  "extends": "ebu-r128@5.0", "until": "2026-12-31", "deliverables": {}
}`;

export const clientDates: SpecFaultPage = {
  code: "spec/client-dates",
  title: "Client schema that does not hold on the day",
  severity: "warning",
  why: "What a client wanted last year it may refuse this year: the delivery is judged by a document that is over, or not yet in force.",
  fix: "Name the client schema that holds on the day of the delivery; if the client still takes this one, correct `until` or `from` in the sheet.",
  examples: () => [
    { spec: deliveredOn("2026-12-04"), sheet, finds: [] },
    {
      spec: deliveredOn("2027-01-15"),
      sheet,
      finds: [
        "Acme Television (acme@4.2) holds until 2026-12-31, and the delivery is on 2027-01-15: look for what the client wants by then",
      ],
    },
  ],
};
