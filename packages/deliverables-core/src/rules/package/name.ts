import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { storeMetadataOf } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";

export const packageName = packageRule({
  code: "package/name",
  title: "Name of a package",
  severity: "error",
  why: "The store finds a package by its folder, which has to be called what its metadata call the title, capitals included.",
  fix: "Rename the folder to the vendor id with .itmsp behind it, or put the vendor id right in metadata.xml.",
  examples: () => [
    { package: "itmsp", lists: { "LF_2026.itmsp/metadata.xml": storeMetadataOf("LF_2026", []) }, finds: [] },
    {
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": storeMetadataOf("LF_2026", []) },
      finds: ['The package lies in "LF.itmsp", expected "LF_2026.itmsp", its vendor id'],
    },
    {
      title: "A vendor id with a hyphen, and another name for the list",
      package: "itmsp",
      lists: { "LF-26.itmsp/meta.xml": storeMetadataOf("LF-26", []) },
      finds: [
        'Vendor id is "LF-26", expected letters, digits and underscores, the first no underscore',
        "LF-26.itmsp/meta.xml is the package's list, expected to be called metadata.xml",
      ],
    },
    {
      title: "The delivery is the package's own folder",
      package: "itmsp",
      lists: { "metadata.xml": storeMetadataOf("LF", []) },
      finds: ["unchecked: The name of the package's folder is not known here: it lies above the delivery"],
    },
  ],
  *look({ root, list, folder }) {
    if (root.kind !== "store metadata") return;
    const [above = ""] = folder.split("/").slice(-2, -1);
    const { vendorId } = root;
    const seen = [];
    if (!vendorId)
      seen.push({ unchecked: true as const, message: `The vendor id is not known: ${list} does not say it` });
    else {
      const { value, at } = vendorId;
      const expected = `${value}.itmsp`;
      if (!/^[A-Za-z\d][A-Za-z\d_]*$/.test(value))
        seen.push({
          at,
          message: `Vendor id is ${quote(value)}, expected letters, digits and underscores, the first no underscore`,
          actual: quote(value),
        });
      if (above === "")
        seen.push({
          at,
          unchecked: true as const,
          message: "The name of the package's folder is not known here: it lies above the delivery",
          remedy: "Put the spec one folder higher, beside the .itmsp, and check that folder.",
        });
      else if (above !== expected)
        seen.push({
          at,
          message: `The package lies in ${quote(above)}, expected ${quote(expected)}, its vendor id`,
          expected,
          actual: above,
        });
    }
    if (list.slice(folder.length) !== "metadata.xml")
      seen.push({
        message: `${list} is the package's list, expected to be called metadata.xml`,
        expected: "metadata.xml",
        actual: list.slice(folder.length),
      });
    yield* seen;
    if (seen.length === 0) yield { met: true, asks: "package", expected: `${vendorId?.value}.itmsp`, actual: above };
  },
});
