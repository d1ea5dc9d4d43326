import type { FileEntry } from "../folder/folder.js";
import type { Spot } from "../papers/contents.js";
import type {
  AssetMap,
  Composition,
  MappedAsset,
  PackagePart,
  PackedAsset,
  PackingList,
  StatedHash,
  StoreMetadata,
} from "../papers/packages/package-part.js";
import { packagePartOf } from "../papers/packages/package-part-of.js";
import type { DocumentDeliverable } from "../spec/spec.js";
import type { Delivery, Item } from "./delivery.js";

/** A package that a deliverable asks for, with what its lists name put beside the files of the delivery. */
export interface DeliveredPackage {
  item: Item;
  asked: NonNullable<DocumentDeliverable["package"]>;
  /** Path of its asset map, or of its metadata.xml. */
  list: string;
  /** Where that lies: empty, or ending in `/`. */
  folder: string;
  root: AssetMap | StoreMetadata;
  files: ListedFile[];
  /** Those of its files that are lists, by path. */
  parts: ReadonlyMap<string, PackagePart>;
  packingLists: { path: string; part: PackingList }[];
  compositions: { path: string; part: Composition }[];
}

/** A file that the lists of a package name. */
export interface ListedFile {
  /** Of a DCP or an IMF package. */
  id?: string;
  /** Its path as the list writes it. */
  written: string;
  /** The list that names it, and where. */
  list: string;
  at: Spot;
  /** Absent where there is none. */
  entry?: FileEntry;
  /** True where the path leads out of the package's folder. */
  climbs?: true;
  mapped?: MappedAsset;
  /** What is stated of it, by which list. */
  stated: { list: string; size?: number; checksum?: StatedHash; at: Spot }[];
}

export function packagesIn(delivery: Delivery): DeliveredPackage[] {
  const wanted = delivery.items.flatMap((item) => {
    const asked = item.asked.type === "document" ? item.asked.package : undefined;
    return asked === undefined ? [] : [{ item, asked }];
  });
  if (wanted.length === 0) return [];
  const parts = partsIn(delivery);
  const entries = entriesByPath(delivery);
  return wanted.flatMap(({ item, asked }) =>
    item.files.flatMap(({ path }) => {
      const root = parts.get(path);
      if (root?.kind !== "asset map" && root?.kind !== "store metadata") return [];
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const about = { item, asked, list: path, folder };
      return [root.kind === "asset map" ? mapped(about, root, parts, entries) : stored(about, root, entries)];
    }),
  );
}

/** Every file that the packages of a delivery list: what a version file plays lies in another one. */
export function listedIn(delivery: Delivery): ListedFile[] {
  return packagesIn(delivery).flatMap(({ files }) => files);
}

type About = Pick<DeliveredPackage, "item" | "asked" | "list" | "folder">;
type Parts = ReadonlyMap<string, PackagePart>;
type Entries = ReadonlyMap<string, FileEntry>;

export function entriesByPath({ inventory }: Pick<Delivery, "inventory">): Entries {
  return new Map(inventory.map((entry) => [entry.path.normalize("NFC"), entry]));
}

/** Every XML of a package that was read, whichever deliverable asks for it. */
export function partsIn({ items }: Delivery): Parts {
  const parts = new Map<string, PackagePart>();
  for (const { files } of items) {
    for (const { path, facts } of files) {
      const xml = facts?.kind === "document" ? facts.document.contents?.xml : undefined;
      const part = xml && packagePartOf(xml);
      if (part) parts.set(path, part);
    }
  }
  return parts;
}

function mapped(about: About, root: AssetMap, parts: Parts, entries: Entries): DeliveredPackage {
  const files = root.assets.flatMap((asset) =>
    asset.chunks.map(
      ({ path, at }): ListedFile => ({
        id: asset.id,
        written: path,
        list: about.list,
        at,
        mapped: asset,
        stated: [],
        ...located(about.folder, path, entries),
      }),
    ),
  );
  const read = files.flatMap(({ entry }) => {
    const part = entry && parts.get(entry.path);
    return entry && part ? [{ path: entry.path, part }] : [];
  });
  const packingLists = read.flatMap(({ path, part }) => (part.kind === "packing list" ? [{ path, part }] : []));
  const compositions = read.flatMap(({ path, part }) => (part.kind === "composition" ? [{ path, part }] : []));
  const packed = new Map<string, { list: string; asset: PackedAsset }[]>();
  for (const { path: list, part } of packingLists)
    for (const asset of part.assets) packed.set(asset.id, [...(packed.get(asset.id) ?? []), { list, asset }]);
  for (const file of files)
    file.stated = (packed.get(file.id ?? "") ?? []).map(({ list, asset: { size, checksum, at } }) => ({
      list,
      checksum,
      at,
      ...(size !== undefined && { size }),
    }));
  const ownParts = new Map(read.map(({ path, part }) => [path, part]));
  return { ...about, root, files, parts: ownParts, packingLists, compositions };
}

function stored(about: About, root: StoreMetadata, entries: Entries): DeliveredPackage {
  const files = root.files.map(
    ({ name, at, size, checksum }): ListedFile => ({
      written: name,
      list: about.list,
      at,
      stated: [{ list: about.list, at, ...(size !== undefined && { size }), ...(checksum && { checksum }) }],
      ...located(about.folder, name, entries),
    }),
  );
  return { ...about, root, files, parts: new Map(), packingLists: [], compositions: [] };
}

/** A path in a list is an address relative to it (RFC 3986); old programs put `file://` before it. */
export function located(folder: string, written: string, entries: Entries): Pick<ListedFile, "entry" | "climbs"> {
  const plain = written
    .trim()
    .replace(/^file:\/\/\/?/i, "")
    .replace(/^(\.\/)+/, "");
  for (const path of new Set([plain, decoded(plain)])) {
    if (/^([A-Za-z]:)?[/\\]|\\|(^|\/)\.\.(\/|$)/.test(path)) return { climbs: true };
    const entry = entries.get(`${folder}${path}`.normalize("NFC"));
    if (entry) return { entry };
  }
  return {};
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
