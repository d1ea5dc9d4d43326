import type { SpecFaultPage } from "../../check/rule-page.js";

const named = (files: string) => `{
  "production": { "title": "The Long Field", "productionNumber": "LFD1001A" },
  "deliverables": { "programme": { "type": "media", "files": "${files}" } }
}`;

export const oddName: SpecFaultPage = {
  code: "spec/odd-name",
  title: "Name that looks like a slip",
  severity: "warning",
  why: "Files are looked for by exactly this name: without its end, or with a blank that nobody sees, none is found.",
  fix: "Write the name as the file has it; where it really is called so, leave it: this rejects nothing.",
  examples: () => [
    { spec: named("<productionNumber>.mxf"), finds: [] },
    {
      spec: named("<productionNumber>"),
      finds: [
        'Programme files is "<productionNumber>", without an end such as .mxf; write the one that the file has, or .* for any',
      ],
    },
    {
      title: "A blank before the dot",
      spec: named("<productionNumber> .mxf"),
      finds: ['Programme files is "<productionNumber> .mxf", with a blank before the dot; take it out'],
    },
  ],
};
