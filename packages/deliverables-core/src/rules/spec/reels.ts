import type { SpecFaultPage } from "../../check/rule-page.js";

export const reels: SpecFaultPage = {
  code: "spec/reels",
  title: "Reels that do not fit",
  severity: "error",
  why: "Without their number nobody knows how many reels are to come.",
  fix: 'Give the deliverable `"per": ["reel"]`, and say how many `reels` there are: in it, in each episode or in the production.',
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field", "reels": 5 },
  "deliverables": { "mix": { "type": "media", "per": ["reel"], "files": "LF_R<reel:02>_51.wav" } }
}`,
      finds: [],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "mix": { "type": "media", "per": ["reel"], "files": "LF_R<reel:02>_51.wav" } }
}`,
      finds: [
        'mix is asked for each reel, but nobody says how many "reels" there are: add it to the deliverable, the episodes or the production',
      ],
    },
  ],
};
