import { type SpecJudgement, validateSpec } from "deliverables-core/spec-alone";
import { singleLine } from "deliverables-core/words";
import { CannotRun } from "../cannot-run.js";
import { specAt } from "../delivery/find-spec.js";
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

/** Checks specs alone, without a delivery. Of a folder, and without a path of the one that one is in, the spec that lies there. */
export async function validate(paths: string[], { format, color }: ValidateOptions): Promise<number> {
  const judged: JudgedSpec[] = [];
  const today = new Date().toISOString().slice(0, 10);
  const unread: string[] = [];
  for (const given of paths.length > 0 ? paths : [undefined]) {
    try {
      const path = await specAt(given);
      const { text, yaml, own, ...spec } = await readSpecFile(path, process.cwd());
      const house = await houseOf(spec);
      judged.push({ spec: singleLine(path), ...validateSpec(text, { yaml, own, house, today }) });
    } catch (error) {
      // One that cannot be read keeps no other from being judged.
      if (!(error instanceof CannotRun) || paths.length < 2) throw error;
      unread.push(error.message);
    }
  }
  const colors = paint(wantsColor(color, process.stdout, process.env));
  process.stdout.write(format === "json" ? toJson(judged) : formatSpecs(judged, colors));
  for (const sentence of unread) process.stderr.write(`${singleLine(sentence)}\n`);
  if (unread.length > 0) return exitCodes.couldNotRun;
  return hasErrors(judged) ? exitCodes.rejected : exitCodes.accepted;
}

function hasErrors(judged: JudgedSpec[]): boolean {
  return judged.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
}
