import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { type DeliveredPackage, partsIn } from "../../delivery/packages.js";
import { assetMapOf, compositionOf, outputProfileOf, packingListOf } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";

const listsAt = (ids: { list?: string; composition?: string }) => ({
  "ASSETMAP.xml": assetMapOf([
    { id: ids.list ?? "pkl", path: "PKL.xml", packingList: true },
    { id: ids.composition ?? "cpl", path: "CPL.xml" },
  ]),
  "PKL.xml": packingListOf([{ id: ids.composition ?? "cpl" }]),
  "CPL.xml": compositionOf([[{ id: "picture" }]]),
});
const withProfile = (composition: string) => ({
  ...listsAt({}),
  "ASSETMAP.xml": assetMapOf([
    { id: "pkl", path: "PKL.xml", packingList: true },
    { id: "cpl", path: "CPL.xml" },
    { id: "opl", path: "OPL.xml" },
  ]),
  "OPL.xml": outputProfileOf(composition),
});

export const packageListId = packageRule({
  code: "package/list-id",
  title: "Id of a packing list or composition",
  severity: "error",
  clause: "SMPTE ST 429-7, ST 429-8, ST 429-9 and ST 2067-100",
  why: "A server finds a composition, and a KDM is made for it, by the id inside it; lists that know it by another id lead nowhere.",
  fix: "Have the package made anew, so that each list is on the others by the id that stands in it; do not edit an id by hand.",
  examples: () => [
    { lists: listsAt({}), finds: [] },
    {
      lists: listsAt({ composition: "old" }),
      finds: ['CPL.xml has the id "cpl" in it, and ASSETMAP.xml lists it as "old"'],
    },
    {
      lists: listsAt({ list: "old" }),
      finds: ['PKL.xml has the id "pkl" in it, and ASSETMAP.xml lists it as "old"'],
    },
    { title: "An output profile for the composition that is there", lists: withProfile("cpl"), finds: [] },
    {
      title: "An output profile for one that is nowhere",
      lists: withProfile("other"),
      finds: ['OPL.xml is the output profile of the composition "other", which is not in the delivery'],
    },
  ],
  *look(delivered, delivery) {
    const seen = [...ownIds(delivered), ...profiled(delivered, partsIn(delivery))];
    yield* seen;
    if (seen.length === 0 && delivered.packingLists.length + delivered.compositions.length > 0)
      yield { met: true, asks: "package", expected: "as listed", actual: "as listed" };
  },
});

function* ownIds({ list, files, parts }: DeliveredPackage): Iterable<SeenInPackage> {
  for (const { id: listed, entry } of files) {
    const part = entry && parts.get(entry.path);
    if (!entry || listed === undefined || !part || !("id" in part) || part.id === listed) continue;
    const { path: file } = entry;
    const has = part.id === "" ? "has no id in it" : `has the id ${quote(part.id)} in it`;
    const message = `${file} ${has}, and ${list} lists it as ${quote(listed)}`;
    yield { file, at: part.idAt, message, expected: quote(listed), actual: quote(part.id) };
  }
}

/** An output profile belongs to a composition, which may lie in another package of the delivery. */
function* profiled({ parts, files }: DeliveredPackage, all: DeliveredPackage["parts"]): Iterable<SeenInPackage> {
  const own = [...all.values()].flatMap((part) => (part.kind === "composition" ? [part.id] : []));
  // What is listed by an id that is not in it has its finding.
  const compositions = new Set([...own, ...files.flatMap(({ id }) => id ?? [])]);
  for (const [file, part] of parts) {
    if (part.kind !== "output profile" || compositions.has(part.composition)) continue;
    const named = quote(part.composition);
    yield {
      file,
      at: part.compositionAt,
      message: `${file} is the output profile of the composition ${named}, which is not in the delivery`,
      actual: named,
      remedy:
        "Put the package with that composition beside this one, or have the output profile made for the composition that is delivered.",
    };
  }
}
