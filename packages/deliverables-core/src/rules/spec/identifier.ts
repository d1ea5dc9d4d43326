import type { SpecFaultPage } from "../../check/rule-page.js";

const example = (eidr: string) => `{
  "production": { "title": "The Long Field", "identifiers": { "eidr": "${eidr}" } },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`;

export const identifier: SpecFaultPage = {
  code: "spec/identifier",
  title: "Identifier that cannot be right",
  severity: "error",
  why: "Royalties, rights and catalogues follow these numbers, and one wrong digit pays or finds another title.",
  fix: "Copy the identifier from where it was registered; a check digit that does not fit mostly means that another digit was mistyped.",
  clause:
    "ISAN (ISO 15706) and EIDR: check characters of ISO 7064 MOD 37,36. EAN and UPC: GS1. The others by their form alone.",
  examples: () => [
    { spec: example("10.5240/7791-8534-2C23-9030-8610-5"), finds: [] },
    {
      title: "The address of the resolver is one of its forms",
      spec: example("https://doi.org/10.5240/7791-8534-2C23-9030-8610-5"),
      finds: [],
    },
    {
      spec: example("10.5240/7791-8534-2C23-9030-8610-6"),
      finds: [
        '"10.5240/7791-8534-2C23-9030-8610-6" is no EIDR: its check character is 6, expected 5; did you mean "10.5240/7791-8534-2C23-9030-8610-5"?',
      ],
    },
    {
      title: "A UPC of which a spreadsheet dropped the last digit",
      spec: `{
  "production": { "title": "The Long Field", "identifiers": { "ean": "09736156444" } },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } }
}`,
      finds: [
        '"09736156444" is no EAN or UPC: it has 11 digits, so that a UPC has lost its check digit, 9; did you mean "097361564449"?',
      ],
    },
  ],
};
