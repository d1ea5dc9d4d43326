import type { SpecSurroundings } from "./read-for-judging.js";
import { type ClientReading, clientPathOf } from "./spec/own-client/client-file.js";
import { isYamlName } from "./spec/spec-name.js";
import type { JsonText } from "./spec/text/json-text.js";
import { readYamlSpec } from "./spec/text/yaml-spec.js";

/** Reads the client schema of one's own that a spec names by its file; `yaml` is the spec, where it is one in YAML. */
export type ReadOwn = (specText: string, yaml?: JsonText) => Promise<ClientReading | undefined>;

/** What has to be read before a spec can be: its text, where that is YAML, and the client schema of one's own that it names. */
export async function readAround(
  specName: string,
  specText: string,
  readOwn: ReadOwn | undefined,
): Promise<Pick<SpecSurroundings, "own" | "yaml">> {
  const yaml = isYamlName(specName) ? await readYamlSpec(specText) : undefined;
  const namesOwn = clientPathOf(specText, yaml) !== undefined;
  return { yaml, own: namesOwn ? await readOwn?.(specText, yaml) : undefined };
}
