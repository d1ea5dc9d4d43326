import type { Observation, Rule } from "../../check/rule.js";
import { packageExample } from "../../check/rule-kinds/package-rule.js";
import type { Delivery, Facts, Item } from "../../delivery/delivery.js";
import { formsOf, kindWords } from "../../delivery/package-kinds.js";
import { type DeliveredPackage, packagesIn, partsIn } from "../../delivery/packages.js";
import { assetMapOf, compositionOf, packingListOf, storeMetadataOf } from "../../papers/packages/package-in-short.js";
import type { PackagePart } from "../../papers/packages/package-part.js";
import { paperWith } from "../../papers/paper-in-short.js";
import type { DocumentDeliverable } from "../../spec/spec.js";

const map = assetMapOf([
  { id: "pkl", path: "PKL.xml", packingList: true },
  { id: "cpl", path: "CPL.xml" },
]);
const packingList = packingListOf([{ id: "cpl" }]);
const lists = { "ASSETMAP.xml": map, "PKL.xml": packingList, "CPL.xml": compositionOf([]) };
const interop = "http://www.digicine.com/PROTO-ASDCP-CPL-20040511#";

export const packageComplete: Rule = {
  code: "package/complete",
  title: "Lists of a package",
  severity: "error",
  requirements: ["package"],
  clause: "SMPTE ST 429-7 to 429-9, ST 2067-2 and ST 2067-3",
  why: "Without its asset map, its packing list and a composition a package is a folder of files that no server can play.",
  fix: "Have the package made anew, or copy it again, with all its lists; one package of the kind that is asked for.",
  examples: () => [
    packageExample({ lists, finds: [] }),
    packageExample({
      title: "No asset map",
      lists: { "PKL.xml": packingList, "CPL.xml": compositionOf([]) },
      finds: ["package has no asset map: PKL.xml is a packing list, CPL.xml is a composition"],
    }),
    packageExample({
      title: "An asset map that names too little",
      lists: { "ASSETMAP.xml": assetMapOf([{ id: "picture", path: "picture.mxf" }]) },
      finds: ["ASSETMAP.xml names no composition", "ASSETMAP.xml names no packing list"],
    }),
    packageExample({
      title: "A list that did not come along is told once, as the file that it is",
      lists: { "ASSETMAP.xml": map, "CPL.xml": compositionOf([]) },
      finds: [],
    }),
    packageExample({
      title: "Another kind of package",
      package: "SMPTE DCP",
      lists: { ...lists, "CPL.xml": compositionOf([], { namespace: interop }) },
      finds: ["CPL.xml is a composition of an Interop DCP, expected a SMPTE DCP"],
    }),
    packageExample({
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": storeMetadataOf("LF", []) },
      finds: ["LF.itmsp/metadata.xml names no file"],
    }),
    packageExample({
      title: "Lists that nobody has read",
      lists: { "ASSETMAP.xml": map },
      files: { "PKL.xml": {}, "CPL.xml": {} },
      finds: [
        "unchecked: CPL.xml was not read as a list of the package: it is no XML, or no deliverable asks for it",
        "unchecked: PKL.xml was not read as a list of the package: it is no XML, or no deliverable asks for it",
      ],
    }),
    packageExample({
      title: "A list that could not be looked into",
      lists: { "ASSETMAP.xml": { format: "XML", unopened: "it is larger than what is read" } },
      finds: ['unchecked: ASSETMAP.xml was not compared with "package": it is larger than what is read'],
    }),
    packageExample({
      title: "A list that no server can read",
      lists: { ...lists, "CPL.xml": { format: "XML", unopened: "it is no well-formed XML: unclosed tag" } },
      finds: ["CPL.xml is no list that a server can read: it is no well-formed XML: unclosed tag"],
    }),
    packageExample({
      title: "Something else by that name",
      lists: { "ASSETMAP.xml": paperWith({}, "text") },
      finds: ["package has no asset map: ASSETMAP.xml is no list of a package"],
    }),
  ],
  *check(delivery) {
    const packages = packagesIn(delivery);
    for (const item of delivery.items) {
      if (item.asked.type !== "document" || item.asked.package === undefined) continue;
      const unlooked = [...unlookedIn(item)];
      yield* unlooked;
      const own = packages.filter((one) => one.item === item);
      if (own.length === 0 && unlooked.length === 0) yield* rootless(item, item.asked.package, delivery);
      for (const one of own) yield* judged(one, delivery);
    }
  },
};

/** Lists that were read and not understood. */
function* unlookedIn(item: Item): Iterable<Observation> {
  for (const { path: file, facts } of item.files) {
    if (facts?.kind !== "document" || facts.document.format === undefined || facts.document.contents?.xml) continue;
    const { unopened, damage, contents } = facts.document;
    if (contents && unopened === undefined) continue;
    const why = unopened ?? (damage === undefined ? "it was not read" : "the file is not whole");
    if (isBroken(why)) {
      const message = `${file} is no list that a server can read: ${why}`;
      yield { item, file, pointer: `${item.pointer}/package`, message, expected: "an XML", actual: "none" };
      continue;
    }
    const message = `${file} was not compared with "package": ${why}`;
    yield { item, file, pointer: `${item.pointer}/package`, unchecked: true, message };
  }
}

/** What is no XML here is none for a server either; whatever else was not read may be. */
function isBroken(why: string): boolean {
  return why.startsWith("it is no well-formed XML");
}

function* rootless(
  item: Item,
  asked: NonNullable<DocumentDeliverable["package"]>,
  delivery: Delivery,
): Iterable<Observation> {
  // What is not there, not readable or not read yet has its own finding.
  if (item.files.length === 0 || item.files.some(({ facts }) => facts === undefined)) return;
  const parts = partsIn(delivery);
  const root = asked === "itmsp" ? "metadata.xml" : "asset map";
  const are = item.files.slice(0, 3).map(({ path }) => `${path} is ${partWords(parts.get(path))}`);
  const message = `${item.deliverable} has no ${root}: ${are.join(", ")}`;
  const elsewhere = [...parts].find(([, { kind }]) => kind === (asked === "itmsp" ? "store metadata" : "asset map"));
  const remedy =
    elsewhere && `Name ${elsewhere[0]} under "files" of ${item.deliverable}, or move "package" to where it is named.`;
  yield {
    item,
    pointer: `${item.pointer}/package`,
    message,
    expected: root,
    actual: "none",
    ...(remedy !== undefined && { remedy }),
  };
}

function partWords(part: PackagePart | undefined): string {
  if (part === undefined) return "no list of a package";
  return /^[ao]/.test(part.kind) ? `an ${part.kind}` : `a ${part.kind}`;
}

function* judged(delivered: DeliveredPackage, delivery: Delivery) {
  const { item, asked, list, root, files, packingLists, compositions } = delivered;
  const about = { item, pointer: `${item.pointer}/package` };
  const expected = kindWords[asked];
  const seen: Observation[] = [];
  if ((root.kind === "store metadata") !== (asked === "itmsp")) {
    const actual = root.kind === "store metadata" ? kindWords.itmsp : "a DCP or an IMF package";
    seen.push({
      ...about,
      file: list,
      message: `${list} is the list of ${actual}, expected ${expected}`,
      expected,
      actual,
    });
  } else if (root.kind === "store metadata") {
    if (files.length === 0) seen.push({ ...about, file: list, message: `${list} names no file`, actual: "none" });
  } else {
    const forms = formsOf[asked];
    for (const { path, part } of [{ path: list, part: root }, ...packingLists, ...compositions]) {
      const { kind, form } = part;
      // Of an IMF package the composition alone tells it from a DCP: the other lists may be the same.
      if (kind === "composition" ? forms.includes(form) : forms.includes(form) || (asked === "IMF" && form === "SMPTE"))
        continue;
      const actual = formWords[form];
      const message = `${path} is ${partWords(part)} of ${actual}, expected ${expected}`;
      seen.push({ ...about, file: path, message, expected, actual });
    }
    seen.push(...unreadLists(delivered, delivery));
    // A list that is named and missing has its own finding.
    const missing = files.filter(({ entry }) => entry === undefined);
    const unopened = new Set(item.files.flatMap(({ path, facts }) => (isUnopened(facts) ? path : [])));
    const isUnread = files.some(({ entry }) => entry && /\.xml$/i.test(entry.path) && unopened.has(entry.path));
    const mayLack = isUnread || missing.some(({ written }) => /\.xml$/i.test(written));
    const lacks = [
      ...(packingLists.length === 0 && !isUnread && !missing.some(({ mapped }) => mapped?.isPackingList)
        ? ["packing list"]
        : []),
      ...(compositions.length === 0 && !mayLack ? ["composition"] : []),
    ];
    if (!seen.some(({ unchecked }) => unchecked))
      for (const kind of lacks)
        seen.push({ ...about, file: list, message: `${list} names no ${kind}`, expected: `a ${kind}`, actual: "none" });
  }
  yield* seen;
  if (seen.length > 0) return;
  const ofPackage = new Set([list, ...files.flatMap(({ entry }) => entry?.path ?? [])]);
  const parts = partsIn(delivery);
  for (const { path: file } of item.files)
    if (ofPackage.has(file) || parts.get(file)?.kind === "volume index")
      yield { ...about, met: true as const, file, expected, actual: expected };
}

function isUnopened(facts: Facts | undefined): boolean {
  return facts?.kind === "document" && facts.document.contents?.xml === undefined;
}

const formWords = { SMPTE: "a SMPTE DCP", Interop: "an Interop DCP", IMF: "an IMF package" };

/** Files that the map names, that may be lists by their names, and of whose inside nothing is known. */
function* unreadLists({ item, list, files }: DeliveredPackage, delivery: Delivery): Iterable<Observation> {
  const parts = partsIn(delivery);
  const isRead = new Set(item.files.map(({ path }) => path));
  for (const one of delivery.items)
    for (const { path, facts } of one.files)
      if (facts?.kind === "document" && facts.document.contents) isRead.add(path);
  for (const { entry, mapped, at } of files) {
    if (!entry || parts.has(entry.path) || isRead.has(entry.path)) continue;
    if (!mapped?.isPackingList && !/\.xml$/i.test(entry.path)) continue;
    yield {
      item,
      file: list,
      ...(at.place && { place: at.place }),
      pointer: `${item.pointer}/package`,
      unchecked: true,
      message: `${entry.path} was not read as a list of the package: it is no XML, or no deliverable asks for it`,
      remedy: `Name it under "files" of ${item.deliverable} beside the asset map.`,
    };
  }
}
