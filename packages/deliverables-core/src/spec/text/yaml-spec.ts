import { type JsonText, largestSpecBytes, readJsonText } from "./json-text.js";

/** Reads the text of a spec in YAML, for whoever reads a spec in JSON: the same tree, with places in the YAML. */
export async function readYamlSpec(text: string): Promise<JsonText> {
  // The sentence about its size is told by `readSpec`.
  if (text.length > largestSpecBytes) return readJsonText("");
  const { readYaml } = await import("../yaml/read-yaml.js");
  return readYaml(text);
}
