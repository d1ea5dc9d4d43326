import type { SpecFaultPage } from "../../check/rule-page.js";

export const unknownClient: SpecFaultPage = {
  code: "spec/unknown-client",
  title: "Unknown client schema",
  severity: "error",
  why: "A promise to a client that nobody here knows cannot be kept or checked.",
  fix: "Name a client schema that is shipped, with its version, or take the line out.",
  examples: () => [
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: [],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "client": "dpp-as11-hd@1.0",
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: ['There is no client schema "dpp-as11-hd@1.0"; did you mean "dpp-as11-hd@1.1"?'],
    },
    {
      title: "A client without its version: the newest one is named",
      spec: `{
  "client": "netflix-sound",
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: ['There is no client schema "netflix-sound": its version is missing, write "netflix-sound@1.6"'],
    },
  ],
};
