import type { SpecFaultPage } from "../../check/rule-page.js";

export const missingKey: SpecFaultPage = {
  code: "spec/missing-key",
  title: "Missing key",
  severity: "error",
  why: "Without it the spec does not say what is asked for.",
  fix: "Add the key with its value.",
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: [],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media" } }
}`,
      finds: [
        'Programme lacks "files"; it takes a file name or pattern such as "<productionNumber>.mxf", or a list of them',
      ],
    },
  ],
};
