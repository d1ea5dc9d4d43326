import type { SpecRule } from "../../check/rule-page.js";

export const clientRequirement: SpecRule = {
  code: "spec/client-requirement",
  title: "Promise that the client does not take",
  severity: "error",
  why: "A master made to a spec that the client refuses is a master made twice.",
  fix: "Change the value to the one that the client takes; if the client has agreed to another, take the `client` line out and say so in writing.",
  examples: [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: [],
    },
  ],
};
