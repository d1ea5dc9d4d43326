import type { SpecFaultPage } from "../../check/rule-page.js";

export const episodes: SpecFaultPage = {
  code: "spec/episodes",
  title: "Episodes that do not fit",
  severity: "error",
  why: "Without a right list of episodes nobody knows how many files are to come.",
  fix: "List every episode once, with its number, and ask per episode where a file belongs to one.",
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "episodes": [{ "number": 1 }, { "number": 2 }],
  "deliverables": { "programme": { "type": "media", "per": ["episode"], "files": "LFD_<episode:02>.mxf" } }
}`,
      finds: [],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "episodes": [{ "number": 1 }, { "number": 1 }],
  "deliverables": { "programme": { "type": "media", "per": ["episode"], "files": "LFD_<episode:02>.mxf" } }
}`,
      finds: ["Episode 1 is listed twice"],
    },
    {
      title: "One number for two episodes",
      spec: `{
  "production": { "title": "The Long Field" },
  "episodes": [{ "number": 1, "productionNumber": "LFD1001A" }, { "number": 2, "productionNumber": "LFD1001A" }],
  "deliverables": { "programme": { "type": "media", "per": ["episode"], "files": "LFD_<episode:02>.mxf" } }
}`,
      finds: ["Production number LFD1001A is that of episode 1 and of episode 2"],
    },
  ],
};
