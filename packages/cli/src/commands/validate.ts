import { type SpecJudgement, validateSpec } from "deliverables-core/spec-alone";
import { singleLine } from "deliverables-core/words";
import { findSpec } from "../delivery/find-spec.js";
import { houseOf } from "../delivery/house-of.js";
import { readSpecFile } from "../delivery/read-spec-file.js";
import { exitCodes } from "../exit-codes.js";
import { toJson } from "../formats/json.js";
import { formatSpecs } from "../formats/spec-judgement.js";
import { paint, wantsColor } from "../terminal/color.js";

export interface ValidateOptions {
  format: "text" | "json";
  color: boolean;
}

export interface JudgedSpec extends SpecJudgement {
  /** The path as it was given. */
  spec: string;
}

/** Checks specs alone, without a delivery. Without a path: the spec of the folder one is in. */
export async function validate(paths: string[], { format, color }: ValidateOptions): Promise<number> {
  const judged: JudgedSpec[] = [];
  const today = new Date().toISOString().slice(0, 10);
  for (const path of paths.length > 0 ? paths : [await findSpec(".")]) {
    const { text, yaml, own, ...spec } = await readSpecFile(path, process.cwd());
    const house = await houseOf(spec);
    judged.push({ spec: singleLine(path), ...validateSpec(text, { yaml, own, house, today }) });
  }
  const colors = paint(wantsColor(color, process.stdout, process.env));
  process.stdout.write(format === "json" ? toJson(judged) : formatSpecs(judged, colors));
  return hasErrors(judged) ? exitCodes.rejected : exitCodes.accepted;
}

function hasErrors(judged: JudgedSpec[]): boolean {
  return judged.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
}
