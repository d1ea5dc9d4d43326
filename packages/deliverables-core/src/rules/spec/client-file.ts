import type { SpecFaultPage } from "../../check/rule-page.js";

export const clientFile: SpecFaultPage = {
  code: "spec/client-file",
  title: "Client schema of your own that cannot be used",
  severity: "error",
  why: "A spec that cannot be compared with its client's schema promises nothing.",
  fix: "Put the client schema right, at the place in its own file that is named; docs/writing-a-client-schema.md tells how it is written.",
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "client": "ebu-r128@5.0",
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf",
    "loudness": { "integrated": { "target": -23, "tolerance": 1 }, "truePeak": { "max": -1 } } } }
}`,
      finds: [],
    },
    {
      title: "A file that is not read here",
      spec: `{
  "production": { "title": "The Long Field" },
  "client": "./acme.client.jsonc",
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: [
        "The client schema ./acme.client.jsonc is a file, and here only shipped ones are read; deliverables validate reads it",
      ],
    },
  ],
};
