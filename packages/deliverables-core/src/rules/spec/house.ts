import type { SpecFaultPage } from "../../check/rule-page.js";

const spec = `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`;

export const house: SpecFaultPage = {
  code: "spec/house",
  title: "The house's configuration is not understood",
  severity: "error",
  why: "What the house asks for in all its specs would be left out in silence, and a verdict would promise more than was looked at.",
  fix: "Put .deliverablesrc.json right at the line that is named, or take the file away.",
  examples: () => [
    { spec, house: '{ "owners": { "programme": "edit" } }', finds: [] },
    {
      spec,
      house: '{ "ownrs": { "programme": "edit" } }',
      finds: [
        'The house\'s configuration is not understood, ../.deliverablesrc.json:1:3: The configuration has no key "ownrs"; did you mean "owners"?',
      ],
    },
  ],
};
