import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { storeMetadataOf } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";

const source = { name: "LF.mov", role: "source" };

export const packageStoreSource = packageRule({
  code: "package/store-source",
  title: "Source of a title",
  severity: "error",
  why: "The store takes the source of an asset for the film; of two it takes one, or refuses the package.",
  fix: "Give each file in metadata.xml the role that it has: captions are captions, and one file of each asset is its source.",
  examples: () => [
    {
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": storeMetadataOf("LF", [source, { name: "LF.scc", role: "captions" }]) },
      finds: [],
    },
    {
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": storeMetadataOf("LF", [source, { name: "LF.scc", role: "source" }]) },
      finds: [
        'LF.itmsp/metadata.xml has "LF.scc" as the source of an asset, which has "LF.mov" already, expected one source',
      ],
    },
  ],
  *look({ root, list }) {
    if (root.kind !== "store metadata") return;
    const first = new Map<number, string>();
    let isRight = true;
    for (const { asset, role, name, at } of root.files) {
      if (role !== "source" || asset === undefined) continue;
      const earlier = first.get(asset);
      if (earlier === undefined) {
        first.set(asset, name);
        continue;
      }
      isRight = false;
      const message = `${list} has ${quote(name)} as the source of an asset, which has ${quote(earlier)} already, expected one source`;
      yield { at, message, expected: quote(earlier), actual: quote(name) };
    }
    if (isRight && first.size > 0) yield { met: true, asks: "package", expected: "one source an asset", actual: "one" };
  },
});
