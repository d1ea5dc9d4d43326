import type { SpecFaultPage } from "../../check/rule-page.js";

export const unknownDeliverable: SpecFaultPage = {
  code: "spec/unknown-deliverable",
  title: "Relation to nothing",
  severity: "error",
  why: "A file that should be as long as another cannot be compared with one that the spec does not have.",
  fix: "Name another deliverable by its key; for a duration, start or frame rate, one of type media.",
  examples: () => [
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
    {
      title: "A report of the loudness that is not in the spec",
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": {
    "programme": { "type": "media", "files": "A.mxf", "loudness": { "integrated": -23, "report": "qcreport" } },
    "qc-report": { "type": "document", "files": "A_QC.pdf" }
  }
}`,
      finds: [
        'programme names "qcreport" as the report of its loudness, but the spec has no deliverable "qcreport"; did you mean "qc-report"?',
      ],
    },
    {
      title: "A companion that nobody asks for",
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": {
    "uhd": { "type": "media", "files": "LFD_UHD.mxf", "requires": ["hd-version"] },
    "hd": { "type": "media", "files": "LFD_HD.mxf", "optional": true }
  }
}`,
      finds: ['uhd requires "hd-version", but the spec has no deliverable "hd-version"'],
    },
  ],
};
