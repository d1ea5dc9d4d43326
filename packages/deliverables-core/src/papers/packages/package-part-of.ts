import type { XmlElement } from "../contents.js";
import { childOf } from "../own-children.js";
import { readAssetMap } from "./asset-map.js";
import { readComposition } from "./composition.js";
import { readOutputProfile } from "./output-profile.js";
import type { PackageForm, PackagePart } from "./package-part.js";
import { countIn, spotOf } from "./package-values.js";
import { readPackingList } from "./packing-list.js";
import { readStoreMetadata } from "./store-metadata.js";

const known = new WeakMap<XmlElement, { part: PackagePart | undefined }>();

/** What an XML is in a package; undefined when it is nothing of the kind. Read once for each. */
export function packagePartOf(root: XmlElement): PackagePart | undefined {
  const kept = known.get(root);
  if (kept) return kept.part;
  const part = read(root);
  known.set(root, { part });
  return part;
}

function read(root: XmlElement): PackagePart | undefined {
  const { name, namespace = "" } = root;
  if (name === "package" && /itunes|apple\.com/i.test(namespace)) return readStoreMetadata(root);
  const form = formOf(namespace);
  if (!form) return undefined;
  switch (name) {
    case "AssetMap":
      return readAssetMap(root, form);
    case "PackingList":
      return readPackingList(root, form);
    case "CompositionPlaylist":
      return readComposition(root, form);
    case "OutputProfileList":
      return readOutputProfile(root);
    case "VolumeIndex":
      return readVolumeIndex(root);
    default:
      return undefined;
  }
}

function readVolumeIndex(root: XmlElement): PackagePart {
  const index = childOf(root, "Index");
  const value = countIn(index?.text);
  return { kind: "volume index", ...(index && value !== undefined && { index: { value, at: spotOf(index) } }) };
}

/** By the namespaces of the standards: their years change, their numbers stay. */
function formOf(namespace: string): PackageForm | undefined {
  if (/\bdigicine\.com\b/.test(namespace)) return "Interop";
  if (/\bsmpte-ra\.org\/(schemas|ns)\/2067-/.test(namespace)) return "IMF";
  return /\bsmpte-ra\.org\/(schemas|ns)\/429-/.test(namespace) ? "SMPTE" : undefined;
}
