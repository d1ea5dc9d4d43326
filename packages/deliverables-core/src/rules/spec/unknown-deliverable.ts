import type { SpecFaultPage } from "../../check/rule-page.js";

export const unknownDeliverable: SpecFaultPage = {
  code: "spec/unknown-deliverable",
  title: "Relation to nothing",
  severity: "error",
  why: "A file that should be as long as another cannot be compared with one that the spec does not have.",
  fix: "Name another deliverable of type media, by its key.",
  examples: [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": {
    "programme": { "type": "media", "files": "A.mxf" },
    "mix": { "type": "media", "files": "A.wav", "sameDurationAs": "programme" }
  }
}`,
      finds: [],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": {
    "programme": { "type": "media", "files": "A.mxf" },
    "mix": { "type": "media", "files": "A.wav", "sameDurationAs": "program" }
  }
}`,
      finds: [
        'mix asks for the same duration as "program", but the spec has no deliverable "program"; did you mean "programme"?',
      ],
    },
  ],
};
