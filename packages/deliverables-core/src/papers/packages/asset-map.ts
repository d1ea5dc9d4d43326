import type { XmlElement } from "../contents.js";
import { childOf, childrenAt, textOf } from "../own-children.js";
import type { AssetMap, MappedAsset, PackageForm } from "./package-part.js";
import { countIn, idOf, spotOf } from "./package-values.js";

export function readAssetMap(root: XmlElement, form: PackageForm): AssetMap {
  const volumes = childOf(root, "VolumeCount");
  const count = countIn(volumes?.text);
  return {
    kind: "asset map",
    form,
    ...(volumes && count !== undefined && { volumes: { count, at: spotOf(volumes) } }),
    assets: childrenAt(root, "AssetList", "Asset").map(assetOf),
  };
}

function assetOf(asset: XmlElement): MappedAsset {
  const flag = childOf(asset, "PackingList");
  return {
    id: idOf(textOf(asset, "Id")),
    // Interop writes an empty element for "true".
    isPackingList: flag !== undefined && !/^(false|0)$/i.test(flag.text),
    chunks: childrenAt(asset, "ChunkList", "Chunk").map((chunk) => {
      const path = childOf(chunk, "Path");
      const length = countIn(textOf(chunk, "Length"));
      const volume = countIn(textOf(chunk, "VolumeIndex"));
      return {
        path: path?.text ?? "",
        at: spotOf(path ?? chunk),
        ...(length !== undefined && { length }),
        ...(volume !== undefined && { volume }),
      };
    }),
    at: spotOf(childOf(asset, "Id") ?? asset),
  };
}
