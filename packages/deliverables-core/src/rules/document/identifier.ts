import { saidOnce, takeFields } from "../../check/field-values.js";
import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { codeKinds } from "../../identifiers/code-kinds.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";

const isan = { heading: "ISAN", kind: "isan" } as const;
const upc = { heading: "UPC", kind: "ean" } as const;

export const documentIdentifier = paperRule({
  code: "document/identifier",
  title: "Number of a register in a paper",
  severity: "error",
  requirements: ["fields"],
  asks: "fields",
  leaves: ({ fields = {} }) => Object.values(fields).every(({ kind }) => kind === undefined),
  why: "A number with a wrong check digit is that of another film or of none, and what is paid or found by it goes there.",
  fix: "Look the number up where it was given out, and have the paper issued again.",
  clause: "ISO 15706-2 (ISAN), EIDR ID format 1.2, ISO 15707 (ISWC), ISO 3901 (ISRC), GS1 (EAN and UPC).",
  examples: () => [
    {
      paper: paperOf("ISAN: 0000-0000-D07A-0090-Q-0000-0000-X", "UPC\t0 36000 29145 2"),
      asked: { fields: { isan, upc } },
      finds: [],
    },
    {
      paper: paperOf("ISAN: 0000-0000-D07A-0090-R-0000-0000-X", "UPC\t0 36000 29145 3"),
      asked: { fields: { isan, upc } },
      finds: [
        'The paper\'s isan is "0000-0000-D07A-0090-R-0000-0000-X": its first check character is R, expected Q; did you mean "0000-0000-D07A-0090-Q-0000-0000-X"?',
        'The paper\'s upc is "0 36000 29145 3": its check digit is 3, expected 2; did you mean "036000291452"?',
      ],
    },
    {
      title: "Words in its place",
      paper: paperOf("ISAN: applied for"),
      asked: { fields: { isan } },
      finds: [
        'The paper\'s isan is "applied for": it has 10 characters, expected 16 hexadecimal digits, or 24 with those of the version, each with its check character or without',
      ],
    },
  ],
  *look(delivered) {
    for (const taken of takeFields(delivered)) {
      const { name, field, asks } = taken;
      // What is missing has its own finding.
      if (field.kind === undefined) continue;
      const { name: expected, read } = codeKinds[field.kind];
      for (const { at, value } of saidOnce(taken)) {
        const reading = read(value);
        if ("canonical" in reading) {
          yield { met: true, asks, expected, actual: quote(value) };
          continue;
        }
        const { reason, suggestion } = reading;
        const meant = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
        const message = `The paper's ${name} is ${quote(value)}: ${reason}${meant}`;
        yield { at, asks, message, actual: value, expected: suggestion ?? expected };
      }
    }
  },
});
