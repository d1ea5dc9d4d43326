import type { SpecFaultPage } from "../../check/rule-page.js";

const example = (language: string) => `{
  "production": { "title": "The Long Field", "language": "${language}" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`;

export const languageTag: SpecFaultPage = {
  code: "spec/language-tag",
  title: "Language that there is not",
  severity: "error",
  why: "A player shows no language, or the wrong one, for a tag that it does not know.",
  fix: 'Write the language of two letters, and behind a dash the country where it matters: "en", "en-GB", "pt-BR"; the script where there are several: "zh-Hans".',
  clause: "BCP 47 (RFC 5646), with IANA's registry of language subtags.",
  examples: () => [
    { spec: example("en-GB"), finds: [] },
    {
      title: "The United Kingdom is GB",
      spec: example("en-UK"),
      finds: ['"en-UK" is no language tag (BCP 47): there is no region "UK"; did you mean "en-GB"?'],
    },
    {
      title: "Three letters where the language has two",
      spec: example("eng"),
      finds: ['"eng" is no language tag (BCP 47): there is no language "eng"; did you mean "en"?'],
    },
  ],
};
