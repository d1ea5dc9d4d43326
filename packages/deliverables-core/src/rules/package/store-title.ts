import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { storeMetadataOf } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";

const listsWith = (title: string, type?: string) => ({
  "LF.itmsp/metadata.xml": storeMetadataOf("LF", [], { title, ...(type !== undefined && { type }) }),
});
const production = { title: "The Long Field" };

export const packageStoreTitle = packageRule({
  code: "package/store-title",
  title: "Title in metadata.xml",
  severity: "error",
  why: "The store sells the film under the title in metadata.xml: another one is another film, or a package that was made from an older one.",
  fix: 'Put the title right in metadata.xml, or under "production" in the spec.',
  examples: () => [
    { package: "itmsp", production, lists: listsWith("The Long Field"), finds: [] },
    {
      title: "Capitals and blanks do not count",
      package: "itmsp",
      production,
      lists: listsWith("THE  long Field "),
      finds: [],
    },
    {
      package: "itmsp",
      production,
      lists: listsWith("The Short Field"),
      finds: [
        'LF.itmsp/metadata.xml has the title "The Short Field", expected "The Long Field", the title of the production',
      ],
    },
    {
      title: "An episode has a title of its own",
      package: "itmsp",
      production,
      lists: listsWith("Harvest", "tv"),
      finds: [],
    },
  ],
  *look({ root, list }, { spec }) {
    if (root.kind !== "store metadata" || root.title === undefined || root.type !== "film") return;
    const { value, at } = root.title;
    const expected = spec.production.title;
    if (plain(value) === plain(expected)) yield { met: true, asks: "package", expected, actual: value };
    else
      yield {
        at,
        message: `${list} has the title ${quote(value)}, expected ${quote(expected)}, the title of the production`,
        expected: quote(expected),
        actual: quote(value),
      };
  },
});

function plain(title: string): string {
  return title.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}
