import type { SpecFaultPage } from "../../check/rule-page.js";

export const filePattern: SpecFaultPage = {
  code: "spec/file-pattern",
  title: "Name that no file can have",
  severity: "error",
  why: "A pattern that can never match makes its file missing for ever.",
  fix: "Write the name as it stands inside the delivery folder, with / between folders.",
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
  "deliverables": { "programme": { "type": "media", "files": "../masters/LFD1001A.mxf" } }
}`,
      finds: ['"../masters/LFD1001A.mxf": .. leads out of the delivery folder; write the name as it stands inside it'],
    },
    {
      title: "A pattern that can never match",
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "stills": { "type": "image", "files": "Stills/*.jpg" } },
  "ignore": ["Stills/**"]
}`,
      finds: ['"Stills/*.jpg" can match no file: "ignore" sets aside all of them with "Stills/**"'],
    },
  ],
};
