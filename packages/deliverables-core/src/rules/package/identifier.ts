import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { identifierKinds } from "../../identifiers/identifier-kinds.js";
import { storeMetadataOf } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";

/** The elements of metadata.xml that hold an identifier with a check digit or a fixed form. */
const kinds = {
  upc: identifierKinds.ean,
  ean: identifierKinds.ean,
  isan: identifierKinds.isan,
  eidr: identifierKinds.eidr,
  isrc: identifierKinds.isrc,
} as const;

export const packageIdentifier = packageRule({
  code: "package/identifier",
  title: "Identifier of a title",
  severity: "error",
  why: "A list that its schema takes may hold a number of nothing: the store then sells the title under it, or refuses the package.",
  fix: "Copy the number from where it was issued; spreadsheets drop leading zeros, and a UPC has 12 digits.",
  clause: "The check digits of GS1 (UPC, EAN) and ISO 7064 (ISAN, EIDR); the form of an ISRC (ISO 3901).",
  examples: () => [
    {
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": storeMetadataOf("LF", [], { upc: "097361564449", isan: "" }) },
      finds: [],
    },
    {
      title: "What no schema finds: a UPC that has lost its check digit",
      package: "itmsp",
      lists: {
        "LF.itmsp/metadata.xml": storeMetadataOf("LF", [], {
          upc: "09736156444",
          isan: "0000-0001-8CFA-0000-A-0000-0000-K",
        }),
      },
      finds: [
        'ISAN in LF.itmsp/metadata.xml is "0000-0001-8CFA-0000-A-0000-0000-K": its first check character is A, expected I',
        'UPC in LF.itmsp/metadata.xml is "09736156444": it has 11 digits, so that a UPC has lost its check digit, 9',
      ],
    },
  ],
  *look({ root, list }) {
    if (root.kind !== "store metadata") return;
    let right = 0;
    let wrong = 0;
    for (const { name, value, at } of root.identifiers) {
      const reading = kinds[name].read(value);
      if ("canonical" in reading) {
        right += 1;
        continue;
      }
      wrong += 1;
      const message = `${name.toUpperCase()} in ${list} is ${quote(value)}: ${reading.reason}`;
      yield { at, message, actual: quote(value) };
    }
    if (right > 0 && wrong === 0)
      yield { met: true, asks: "package", expected: "identifiers that can be", actual: `all ${right} are` };
  },
});
