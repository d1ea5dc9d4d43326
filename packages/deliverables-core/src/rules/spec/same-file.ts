import type { SpecFaultPage } from "../../check/rule-page.js";

const twoMixes = (one: string, other: string) => `{
  "production": { "title": "The Long Field", "productionNumber": "LFD1001A" },
  "deliverables": {
    "mix-51": { "type": "media", "files": "${one}" },
    "mix-20": { "type": "media", "files": "${other}" }
  }
}`;

export const sameFile: SpecFaultPage = {
  code: "spec/same-file",
  title: "Two deliverables that ask for one file",
  severity: "error",
  why: "One file that stands for two deliverables hides that one of them is missing.",
  fix: "Give each deliverable a name of its own; if one file really holds both, make one deliverable of the two.",
  examples: () => [
    { spec: twoMixes("<productionNumber>_51.wav", "<productionNumber>_20.wav"), finds: [] },
    {
      spec: twoMixes("<productionNumber>_mix.wav", "LFD1001A_mix.wav"),
      finds: ["Mix-20 asks for LFD1001A_mix.wav, which mix-51 asks for already"],
    },
  ],
};
