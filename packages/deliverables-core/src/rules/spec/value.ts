import type { SpecFaultPage } from "../../check/rule-page.js";

export const value: SpecFaultPage = {
  code: "spec/value",
  title: "Value that the key does not take",
  severity: "error",
  why: "A requirement that no file can be measured by would be unchecked for ever.",
  fix: "Take the value that is suggested, or one of the kind that the message names.",
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
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf", "video": { "codec": "ProRes 422HQ" } } }
}`,
      finds: ['Programme video codec is "ProRes 422HQ"; did you mean "ProRes 422 HQ"?'],
    },
    {
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf", "audio": { "sampleRate": "48 kHz" } } }
}`,
      finds: ['Programme audio sample rate is "48 kHz"; write 48000'],
    },
  ],
};
