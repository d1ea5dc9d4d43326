import type { XmlElement } from "../contents.js";
import { childOf, childrenAt, textOf } from "../own-children.js";
import type { PackageForm, PackedAsset, PackingList } from "./package-part.js";
import { base64Hash, countIn, idOf, spotOf } from "./package-values.js";

export function readPackingList(root: XmlElement, form: PackageForm): PackingList {
  const annotation = textOf(root, "AnnotationText");
  return {
    kind: "packing list",
    form,
    id: idOf(textOf(root, "Id")),
    idAt: spotOf(childOf(root, "Id") ?? root),
    ...(annotation !== undefined && { annotation }),
    assets: childrenAt(root, "AssetList", "Asset").map(assetOf),
  };
}

function assetOf(asset: XmlElement): PackedAsset {
  const size = countIn(textOf(asset, "Size"));
  // ST 2067-2:2016 names the algorithm; before, it is SHA-1.
  const named = childOf(asset, "HashAlgorithm")?.attributes.find(({ name }) => name === "Algorithm")?.value;
  const originalName = textOf(asset, "OriginalFileName") ?? textOf(asset, "OriginalFilename");
  return {
    id: idOf(textOf(asset, "Id")),
    ...(originalName !== undefined && originalName !== "" && { originalName }),
    checksum: base64Hash(childOf(asset, "Hash") ?? { ...asset, text: "" }, named),
    ...(size !== undefined && { size }),
    at: spotOf(childOf(asset, "Id") ?? asset),
  };
}
