import { findNode, type JsonText, singleLine, type Waiver } from "deliverables-core";
import { toJson } from "../formats/json.js";

/** Waivers as they are put into a spec in YAML by hand. A text in JSON's quotes is the same text in YAML's. */
export function waiversByHand(specName: string, waivers: readonly Waiver[], spec: JsonText): string {
  const list = findNode(spec.root, "/waivers");
  const where = list ? 'at the end of its "waivers"' : "at its end";
  const lines = waivers.flatMap((waiver) =>
    Object.entries(waiver).map(
      ([key, value], index) => `  ${index === 0 ? "-" : " "} ${key}: ${toJson(value).trimEnd()}`,
    ),
  );
  return [
    `${singleLine(specName)} is YAML, and only specs in JSON are written to. Put this ${where}, indented as the rest is:`,
    "",
    ...(list ? [] : ["waivers:"]),
    ...lines,
    "",
    "Nothing was written.",
    "",
  ].join("\n");
}
