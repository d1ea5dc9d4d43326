import type { Rule } from "../../check/rule.js";
import { papersOf } from "../../check/rule-kinds/paper-rule.js";
import { paperOf, paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { joinWords } from "../../spec/requirement.js";

const mostNamed = 5;
const deliverAttached =
  "Look at what is attached; what the client is to have goes into the folder as a file of its own, and the rest is taken out of the mail.";
const paper = { type: "document", files: "contract.pdf" } as const;

export const unopened: Rule = {
  code: "document/unopened",
  title: "Paper that could not be looked into",
  severity: "error",
  weighable: "never",
  why: "A paper on which a reader gives up here may stop the client's too, and nothing of what it says has been checked.",
  fix: "Open the paper in a viewer; if that has trouble too, export it again, and split what is very large.",
  examples: () => [
    {
      spec: { deliverables: { contract: paper } },
      files: { "contract.pdf": { facts: { kind: "document", document: paperOf("Contract") } } },
      finds: [],
    },
    {
      spec: { deliverables: { contract: paper } },
      files: {
        "contract.pdf": {
          facts: { kind: "document", document: { format: "PDF", unopened: "it was not read within 20 s" } },
        },
      },
      finds: ["unchecked: contract.pdf could not be looked into: it was not read within 20 s"],
    },
    {
      title: "A mail with something attached",
      spec: { deliverables: { permission: { type: "document", files: "permission.eml" } } },
      files: {
        "permission.eml": {
          facts: { kind: "document", document: paperWith({ attachments: ["stills.zip"] }, "text") },
        },
      },
      finds: ['unchecked: permission.eml has "stills.zip" attached, which was not looked into'],
    },
    {
      title: "The list of a package that is no XML has an error of its own",
      spec: { deliverables: { package: { type: "document", files: "ASSETMAP.xml", package: "SMPTE DCP" } } },
      files: {
        "ASSETMAP.xml": {
          facts: {
            kind: "document",
            document: { format: "XML", unopened: "it is no well-formed XML: 1:9: unclosed tag" },
          },
        },
      },
      finds: [],
    },
  ],
  *check(delivery) {
    for (const {
      item,
      file,
      asked,
      paper: { unopened, contents },
    } of papersOf(delivery)) {
      const { attachments = [] } = contents ?? {};
      if (attachments.length > 0) {
        const message = `${file} has ${sayNames(attachments)} attached, which was not looked into`;
        yield { item, file, pointer: item.pointer, unchecked: true, message, remedy: deliverAttached };
      }
      if (unopened === undefined) continue;
      // Of a package it is an error that the list is no XML, unless the spec weighs that otherwise.
      const isPackage = asked.package !== undefined && delivery.spec.rules?.["package/complete"] === undefined;
      if (isPackage && unopened.startsWith("it is no well-formed XML")) continue;
      const message = `${file} could not be looked into: ${unopened}`;
      yield { item, file, pointer: item.pointer, unchecked: true, message, remedy: this.fix };
    }
  },
};

function sayNames(names: readonly string[]): string {
  const more = names.length > mostNamed ? [`${names.length - mostNamed} more`] : [];
  return joinWords([...names.slice(0, mostNamed).map(quote), ...more], "and");
}
