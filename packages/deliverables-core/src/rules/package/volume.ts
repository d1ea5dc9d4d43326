import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import type { Delivery } from "../../delivery/delivery.js";
import { type DeliveredPackage, partsIn } from "../../delivery/packages.js";
import { assetMapOf, volumeIndexOf } from "../../papers/packages/package-in-short.js";
import type { AssetMap } from "../../papers/packages/package-part.js";

const assets = [{ id: "picture", path: "picture.mxf" }];
const smpte = "http://www.smpte-ra.org/schemas/429-9/2007/AM";
const interop = "http://www.digicine.com/PROTO-ASDCP-AM-20040311#";
const files = { "Film/picture.mxf": {} };

export const packageVolume = packageRule({
  code: "package/volume",
  title: "Names of asset map and volume index",
  severity: "error",
  clause: "SMPTE ST 429-9, 7 and annex A; Interop's Asset Map specification",
  why: "A server looks for its asset map under one name only, and for a drive without its volume index some ask for the next drive.",
  fix: "Rename the two as the standard of the package wants them, or have the package made anew; a package goes onto one volume.",
  examples: () => [
    {
      lists: { "Film/ASSETMAP.xml": assetMapOf(assets), "Film/VOLINDEX.xml": volumeIndexOf(1) },
      files,
      finds: [],
    },
    {
      lists: { "Film/ASSETMAP": assetMapOf(assets, interop) },
      files: { ...files, "Film/VOLINDEX": {} },
      finds: [],
    },
    {
      title: "A SMPTE DCP with the names of an Interop one",
      lists: { "Film/ASSETMAP": assetMapOf(assets) },
      files: { ...files, "Film/VOLINDEX": {} },
      finds: [
        "Film/ASSETMAP is the asset map of a SMPTE DCP or an IMF package, expected to be called ASSETMAP.xml",
        "Film/VOLINDEX is the volume index of a SMPTE DCP or an IMF package, expected to be called VOLINDEX.xml",
      ],
    },
    {
      title: "Without its volume index: a warning",
      lists: { "Film/ASSETMAP.xml": assetMapOf(assets) },
      files,
      finds: ["The package has no VOLINDEX.xml beside Film/ASSETMAP.xml"],
    },
    {
      title: "One of several volumes",
      lists: { "Film/ASSETMAP.xml": assetMapOf(assets, smpte, 2), "Film/VOLINDEX.xml": volumeIndexOf(3) },
      files,
      finds: [
        "Film/ASSETMAP.xml says that the package is spread over 2 volumes, expected one",
        "Film/VOLINDEX.xml says that this is volume 3, and Film/ASSETMAP.xml knows of 2",
      ],
    },
  ],
  *look(delivered, delivery) {
    const { root } = delivered;
    if (root.kind !== "asset map") return;
    const seen = [...namesIn(delivered, root, delivery), ...volumesIn(delivered, root, delivery)];
    yield* seen;
    if (seen.length === 0) yield { met: true, asks: "package", expected: namesOf(root).map, actual: namesOf(root).map };
  },
});

function namesOf({ form }: AssetMap) {
  return form === "Interop"
    ? { map: "ASSETMAP", index: "VOLINDEX", words: "an Interop DCP" }
    : { map: "ASSETMAP.xml", index: "VOLINDEX.xml", words: "a SMPTE DCP or an IMF package" };
}

function* namesIn(
  { list, folder }: DeliveredPackage,
  root: AssetMap,
  { inventory }: Delivery,
): Iterable<SeenInPackage> {
  const { map, index, words } = namesOf(root);
  const name = list.slice(folder.length);
  if (name !== map) {
    const message = `${list} is the asset map of ${words}, expected to be called ${map}`;
    yield { message, expected: map, actual: name };
  }
  const beside = inventory.find(
    ({ path }) => path.startsWith(folder) && /^VOLINDEX(\.xml)?$/i.test(path.slice(folder.length)),
  );
  if (!beside) {
    const message = `The package has no ${index} beside ${list}`;
    yield { severity: "warning", message, expected: index, actual: "none" };
  } else if (beside.path.slice(folder.length) !== index) {
    const message = `${beside.path} is the volume index of ${words}, expected to be called ${index}`;
    yield { file: beside.path, severity: "warning", message, expected: index, actual: beside.path };
  }
}

/** What is on another disk did not come along. */
function* volumesIn(
  { list, folder }: DeliveredPackage,
  { volumes, assets: mapped }: AssetMap,
  delivery: Delivery,
): Iterable<SeenInPackage> {
  if (!volumes) return;
  const { count, at } = volumes;
  if (count !== 1) {
    const message = `${list} says that the package is spread over ${count} volumes, expected one`;
    yield { at, severity: "warning", message, expected: "1", actual: `${count}` };
  }
  const elsewhere = mapped.flatMap(({ chunks }) => chunks).find(({ volume = 1 }) => volume < 1 || volume > count);
  if (elsewhere) {
    const message = `${list} has ${elsewhere.path} on volume ${elsewhere.volume}, and knows of ${count}`;
    yield { at: elsewhere.at, message, expected: `at most ${count}`, actual: `${elsewhere.volume}` };
  }
  for (const [path, part] of partsIn(delivery)) {
    if (part.kind !== "volume index" || path.slice(0, path.lastIndexOf("/") + 1) !== folder) continue;
    if (!part.index || (part.index.value >= 1 && part.index.value <= count)) continue;
    const message = `${path} says that this is volume ${part.index.value}, and ${list} knows of ${count}`;
    yield { file: path, at: part.index.at, message, expected: `at most ${count}`, actual: `${part.index.value}` };
  }
}
