import type { SpecFaultPage } from "../../check/rule-page.js";

export const unknownToken: SpecFaultPage = {
  code: "spec/unknown-token",
  title: "Unknown token in a name",
  severity: "error",
  why: "A name with a token that stands for nothing can never match a file.",
  fix: 'Take a token of the production, of the episode or of `variables`; a token of the episode needs `per: ["episode"]`.',
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field", "productionNumber": "LFD1001A" },
  "deliverables": { "programme": { "type": "media", "files": "<productionNumber>.mxf" } }
}`,
      finds: [],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "variables": { "version": "v2" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A_<verison>.mxf" } }
}`,
      finds: ['<verison> in "LFD1001A_<verison>.mxf" is not a token; did you mean <version>?'],
    },
  ],
};
