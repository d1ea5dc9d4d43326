import { resolveSpec } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { specAt } from "../delivery/find-spec.js";
import { houseOf } from "../delivery/house-of.js";
import { readSpecFile } from "../delivery/read-spec-file.js";
import { exitCodes } from "../exit-codes.js";
import { toJson } from "../formats/json.js";
import { formatResolved } from "../formats/resolved-spec.js";
import { paint, wantsColor } from "../terminal/color.js";

export interface ResolveOptions {
  format: "text" | "json";
  color: boolean;
}

/** Prints a spec as it is understood: every item, for each episode and language, with the names its files must have. */
export async function resolve(path: string | undefined, { format, color }: ResolveOptions): Promise<number> {
  const file = await specAt(path);
  const { text, yaml, own, ...spec } = await readSpecFile(file, process.cwd());
  const resolved = resolveSpec(text, { yaml, own, house: await houseOf(spec) });
  const faults = resolved.findings.filter(({ severity }) => severity === "error");
  if (faults.length > 0) {
    const many = faults.length === 1 ? "a fault" : `${faults.length} faults`;
    throw new CannotRun(`The spec ${file} has ${many}, so it is not understood: see deliverables validate ${file}.`);
  }
  const { findings: _, ...understood } = resolved;
  const colors = paint(wantsColor(color, process.stdout, process.env));
  process.stdout.write(format === "json" ? toJson(understood) : formatResolved(understood, colors));
  return exitCodes.accepted;
}
