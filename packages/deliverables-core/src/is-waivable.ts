import { whyNotCode } from "./check/waivers/waiver-faults.js";
import { rules } from "./rules/index.js";

/** Whether a client can accept what this code finds: a fault of the spec, or what could not be checked, nobody can. */
export function isWaivable(code: string): boolean {
  return whyNotCode(code, rules) === undefined;
}
