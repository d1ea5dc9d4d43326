import type { SpecFaultPage } from "../../check/rule-page.js";

const numbered = (number: string) => `{
  "production": { "title": "The Long Field", "productionNumber": "${number}" },
  "deliverables": { "programme": { "type": "media", "files": "<productionNumber>.mxf" } }
}`;

export const exampleLeft: SpecFaultPage = {
  code: "spec/example-left",
  title: "Example that still stands",
  severity: "warning",
  why: "A number that a spec begins with is nobody's: files that are called by it are filed under another title, or under none.",
  fix: "Write your own in its place; where it really is yours, leave it: this rejects nothing.",
  examples: () => [
    { spec: numbered("LFD1001A"), finds: [] },
    { spec: numbered("ABC001A"), finds: ["Production number is ABC001A, which is still the example; write your own"] },
  ],
};
