import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { assetMapOf, storeMetadataOf } from "../../papers/packages/package-in-short.js";

const map = assetMapOf([{ id: "picture", path: "picture.mxf" }]);

export const packageOrphan = packageRule({
  code: "package/orphan",
  title: "File that no list of a package names",
  severity: "error",
  why: "What stands in a package and on none of its lists is not taken in with it: a reel that was made and not listed is a reel that nobody sees.",
  fix: "Take the file out of the package's folder if it is left over; if it belongs to it, have the package made anew with the file on its lists.",
  examples: () => [
    {
      lists: { "Film/ASSETMAP.xml": map },
      files: { "Film/picture.mxf": {}, "Film/VOLINDEX.xml": {}, "poster.jpg": {} },
      finds: [],
    },
    {
      lists: { "Film/ASSETMAP.xml": map },
      files: { "Film/picture.mxf": {}, "Film/reel2.mxf": {}, "Film/notes.txt": {} },
      finds: [
        "Film/notes.txt lies in the package, and Film/ASSETMAP.xml does not name it",
        "Film/reel2.mxf lies in the package, and Film/ASSETMAP.xml does not name it",
      ],
    },
    {
      title: "A package at the top of the delivery has neighbours",
      lists: { "ASSETMAP.xml": map },
      files: { "picture.mxf": {}, "reel2.mxf": {}, "poster.jpg": {} },
      finds: ["reel2.mxf lies in the package, and ASSETMAP.xml does not name it"],
    },
    {
      title: "Notes for quality control may lie in an .itmsp",
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": storeMetadataOf("LF", [{ name: "LF.mov" }]) },
      files: { "LF.itmsp/LF.mov": {}, "LF.itmsp/QC.pdf": {}, "LF.itmsp/LF_old.mov": {} },
      finds: ["LF.itmsp/LF_old.mov lies in the package, and LF.itmsp/metadata.xml does not name it"],
    },
  ],
  *look({ root, list, folder, files }, delivery) {
    const named = new Set(files.flatMap(({ entry }) => entry?.path ?? []));
    const unclaimed = new Set(delivery.unclaimed.map(({ path }) => path));
    const tellsUnclaimed = delivery.spec.unexpectedFiles === "off";
    let orphans = 0;
    for (const { path } of delivery.inventory) {
      if (!path.startsWith(folder) || path === list || named.has(path) || delivery.ignored.has(path)) continue;
      // What no deliverable asks for has a finding of its own.
      if (unclaimed.has(path) && !tellsUnclaimed) continue;
      const name = path.slice(folder.length);
      if (/^VOLINDEX(\.xml)?$/i.test(name)) continue;
      if (root.kind === "store metadata" && /\.pdf$/i.test(name)) continue;
      // Papers and art lie beside a package that has no folder of its own.
      if (folder === "" && !/\.(mxf|xml|ttf|otf)$/i.test(name)) continue;
      const isEssence = root.kind === "store metadata" || /\.(mxf|xml|ttf|otf)$/i.test(name);
      orphans += 1;
      yield {
        file: path,
        message: `${path} lies in the package, and ${list} does not name it`,
        actual: path,
        ...(!isEssence && { severity: "warning" as const }),
      };
    }
    if (orphans === 0) yield { met: true, asks: "package", expected: "no other file", actual: "none" };
  },
});
