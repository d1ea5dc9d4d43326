import type { SpecFaultPage } from "../../check/rule-page.js";

/** A spec for YouTube, with one wrapper. */
const upload = (format: string) => `{
  "client": "youtube@2026-11",
  "production": { "title": "The Long Field" },
  "deliverables": {
    "programme": {
      "type": "media",
      "files": "The_Long_Field.*",
      "container": { "format": "${format}" }
    }
  }
}`;

export const clientAdvice: SpecFaultPage = {
  code: "spec/client-advice",
  title: "Promise that differs from the client's advice",
  severity: "warning",
  why: "What a client advises it has reasons for: other files are taken, and may be converted or take longer.",
  fix: "Do as the client advises, or keep what the spec says: advice rejects nothing.",
  examples: () => [
    { spec: upload("MPEG-4"), finds: [] },
    {
      spec: upload("QuickTime"),
      finds: [
        'Programme container format is QuickTime, YouTube advises MPEG-4 (YouTube recommended upload encoding settings, "Container: MP4")',
      ],
    },
  ],
};
