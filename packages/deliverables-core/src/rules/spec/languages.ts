import type { SpecFaultPage } from "../../check/rule-page.js";

export const languages: SpecFaultPage = {
  code: "spec/languages",
  title: "Languages that do not fit",
  severity: "error",
  why: "Without its list nobody knows which languages are to come.",
  fix: 'Give the deliverable `"per": ["language"]` and a list of `languages`, or neither.',
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "subtitles": { "type": "document", "per": ["language"], "languages": ["en-GB", "de"], "files": "subtitles_<language>.pdf" } }
}`,
      finds: [],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "subtitles": { "type": "document", "per": ["language"], "files": "subtitles_<language>.pdf" } }
}`,
      finds: ['subtitles is asked for each language, but lists no "languages"'],
    },
  ],
};
