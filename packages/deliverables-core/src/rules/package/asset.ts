import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import type { DeliveredPackage, ListedFile } from "../../delivery/packages.js";
import type { FileEntry } from "../../folder/folder.js";
import type { Spot } from "../../papers/contents.js";
import { assetMapOf, packingListOf, storeMetadataOf } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";

const map = assetMapOf([
  { id: "pkl", path: "PKL.xml", packingList: true },
  { id: "picture", path: "picture.mxf" },
]);
const list = packingListOf([{ id: "picture" }]);
const lists = { "Film/ASSETMAP.xml": map, "Film/PKL.xml": list };

export const packageAsset = packageRule({
  code: "package/asset",
  title: "File of a package",
  severity: "error",
  clause: "SMPTE ST 429-8, ST 429-9 and ST 2067-2",
  why: "A server takes in what the lists of a package name, and refuses the whole package when one file is missing or has another size.",
  fix: "Copy the package again from its source, whole; if a file was changed on purpose, have the package made anew, lists included.",
  examples: () => [
    { lists, files: { "Film/picture.mxf": { size: 1000 } }, finds: [] },
    {
      lists,
      files: { "Film/picture.mxf": { size: 900 } },
      finds: ["Film/picture.mxf has 1000 bytes in Film/PKL.xml, and 900 as delivered"],
    },
    {
      title: "A file that did not come along",
      lists,
      finds: ['Film/ASSETMAP.xml lists "picture.mxf", which is not in the delivery'],
    },
    {
      title: "Lists that do not agree with one another",
      lists: {
        "Film/ASSETMAP.xml": assetMapOf([
          { id: "pkl", path: "PKL.xml", packingList: true },
          { id: "picture", path: "picture.mxf" },
        ]),
        "Film/PKL.xml": packingListOf([{ id: "sound" }]),
      },
      files: { "Film/picture.mxf": { size: 1000 } },
      finds: [
        "No packing list holds Film/picture.mxf, so that its size and checksum are not known",
        'Film/PKL.xml lists "sound", and Film/ASSETMAP.xml does not say where its file lies',
      ],
    },
    {
      title: "A path that leaves the package",
      lists: { "ASSETMAP.xml": assetMapOf([{ id: "picture", path: "../picture.mxf" }]) },
      finds: ['ASSETMAP.xml lists "../picture.mxf", which lies outside of the package'],
    },
    {
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": storeMetadataOf("LF", [{ name: "LF.mov", size: 1000 }]) },
      files: { "LF.itmsp/LF.mov": { size: 999 } },
      finds: ["LF.itmsp/LF.mov has 1000 bytes in LF.itmsp/metadata.xml, and 999 as delivered"],
    },
  ],
  *look(delivered) {
    const seen = [...delivered.files.flatMap((file) => [...ofFile(file, delivered)]), ...ofIds(delivered)];
    yield* seen;
    if (seen.length === 0)
      yield {
        met: true,
        asks: "package",
        expected: "as listed",
        actual: `${sayCount(delivered.files.length, "file")} as listed`,
      };
  },
});

function* ofFile(file: ListedFile, delivered: DeliveredPackage): Iterable<SeenInPackage> {
  const { root } = delivered;
  const { written, list, at, entry, climbs, mapped, stated } = file;
  const seen = { file: list, at, actual: quote(written) };
  if (climbs) return yield { ...seen, message: `${list} lists ${quote(written)}, which lies outside of the package` };
  if (!entry) return yield { ...seen, message: `${list} lists ${quote(written)}, which is not in the delivery` };
  // The whole of a file that is cut into pieces has no size of its own on the disk.
  if (mapped && mapped.chunks.length > 1)
    return yield {
      ...seen,
      unchecked: true,
      message: `${entry.path} was not compared: ${list} has it cut into ${mapped.chunks.length} pieces`,
    };
  yield* ofSize(file, entry);
  // A packing list cannot hold itself, and one that is missing or was not read has its own finding.
  if (root.kind === "asset map" && stated.length === 0 && !mapped?.isPackingList && areListsRead(delivered))
    yield {
      ...seen,
      message: `No packing list holds ${entry.path}, so that its size and checksum are not known`,
    };
}

/** What several lists state alike is told once. */
function* ofSize({ list, mapped, stated }: ListedFile, { path, size, barred }: FileEntry): Iterable<SeenInPackage> {
  // What cannot be opened, a link that leaves the delivery for one, has its own finding, and its size is not known.
  if (barred !== undefined) return;
  const lengths =
    mapped?.chunks.flatMap(({ length, at }) => (length === undefined ? [] : [{ list, size: length, at }])) ?? [];
  const wrong = new Map<number, { list: string; at: Spot }[]>();
  for (const { list, size: said, at } of [...lengths, ...stated]) {
    if (said === undefined) {
      const message = `The size of ${path} was not compared: ${list} does not say it`;
      yield { file: list, at, unchecked: true, message };
    } else if (said !== size) wrong.set(said, [...(wrong.get(said) ?? []), { list, at }]);
  }
  for (const [said, [first, ...others]] of wrong) {
    const lists = [first, ...others].flatMap((one) => one?.list ?? []);
    yield {
      file: first?.list ?? list,
      ...(first && { at: first.at }),
      message: `${path} has ${said} bytes in ${[...new Set(lists)].join(" and ")}, and ${size} as delivered`,
      expected: `${said} bytes`,
      actual: `${size} bytes`,
    };
  }
}

function areListsRead({ files, packingLists }: DeliveredPackage): boolean {
  const read = new Set(packingLists.map(({ path }) => path));
  return read.size > 0 && files.every(({ mapped, entry }) => !mapped?.isPackingList || (entry && read.has(entry.path)));
}

/** Ids that stand in one list and not in the other, and those that stand twice. */
function* ofIds({ root, list, packingLists }: DeliveredPackage): Iterable<SeenInPackage> {
  if (root.kind !== "asset map") return;
  const known = new Set<string>();
  for (const { id, at } of root.assets) {
    if (known.has(id)) yield { at, message: `${list} lists ${quote(id)} twice`, actual: quote(id) };
    known.add(id);
  }
  for (const { path, part } of packingLists)
    for (const { id, at } of part.assets)
      if (!known.has(id))
        yield {
          file: path,
          at,
          message: `${path} lists ${quote(id)}, and ${list} does not say where its file lies`,
          actual: quote(id),
        };
}
