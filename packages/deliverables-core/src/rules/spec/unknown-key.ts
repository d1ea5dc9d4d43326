import type { SpecFaultPage } from "../../check/rule-page.js";

export const unknownKey: SpecFaultPage = {
  code: "spec/unknown-key",
  title: "Unknown key",
  severity: "error",
  why: "A misspelt requirement that is silently ignored would let a wrong file pass.",
  fix: "Take the key that is suggested; if you meant something else, docs/spec-reference.md lists every key.",
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
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf", "video": { "widht": 1920 } } }
}`,
      finds: ['Programme video has no key "widht"; did you mean "width"?'],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf", "width": 1920 } }
}`,
      finds: ['Programme has no key "width"; it belongs in "video"'],
    },
  ],
};
