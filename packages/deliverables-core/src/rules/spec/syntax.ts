import type { SpecFaultPage } from "../../check/rule-page.js";

export const syntax: SpecFaultPage = {
  code: "spec/syntax",
  title: "Spec that is not JSON",
  severity: "error",
  why: "A spec that cannot be read asks for nothing, and nothing could be checked by it.",
  fix: "Put the comma, quote or bracket right that the line names; comments (//) and a comma after the last entry are fine.",
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: [],
    },
    {
      spec: `{ "production": { "title": "The Long Field } }`,
      finds: ["Here a text does not end: its closing double quote is missing"],
    },
  ],
};
