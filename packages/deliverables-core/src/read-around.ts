import type { KeepJudgingInput } from "./keep-judging.js";
import type { SpecSurroundings } from "./read-for-judging.js";
import { clientPathOf } from "./spec/own-client/client-file.js";
import { isYamlName } from "./spec/spec-name.js";
import { readYamlSpec } from "./spec/yaml-spec.js";

/** What has to be read before a spec can be: its text, where that is YAML, and the client schema of one's own that it names. */
export async function readAround(
  specName: string,
  specText: string,
  readOwn: KeepJudgingInput["readOwn"],
): Promise<Pick<SpecSurroundings, "own" | "yaml">> {
  const yaml = isYamlName(specName) ? await readYamlSpec(specText) : undefined;
  const namesOwn = clientPathOf(specText, yaml) !== undefined;
  return { yaml, own: namesOwn ? await readOwn?.(specText, yaml) : undefined };
}
