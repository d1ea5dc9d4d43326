import type { SpecFaultPage } from "../../check/rule-page.js";

export const unknownRule: SpecFaultPage = {
  code: "spec/unknown-rule",
  title: "Severity of a rule that does not exist",
  severity: "error",
  why: "A misspelt rule stays as it was, while everyone believes that it is off.",
  fix: "Take the code as the report prints it.",
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "rules": { "media/bit-rate": "warning" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: [],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "rules": { "media/bitrate": "off" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: ['"rules" names media/bitrate, but there is no such rule; did you mean media/bit-rate?'],
    },
  ],
};
