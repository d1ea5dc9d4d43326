import type { SpecFaultPage } from "../../check/rule-page.js";

export const duplicateKey: SpecFaultPage = {
  code: "spec/duplicate-key",
  title: "Key that stands twice",
  severity: "error",
  why: "Of two equal keys only one can count, and a reader cannot see which.",
  fix: "Keep the one that is right and delete the other.",
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
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf", "files": "LFD1001B.mxf" } }
}`,
      finds: ['The key "files" stands here a second time; only one of the two can count'],
    },
  ],
};
