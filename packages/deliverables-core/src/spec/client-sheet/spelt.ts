import type { Scalar } from "../requirement.js";

/** Frame rates that a spec may write in more than one way. */
const spellings: Record<string, (string | number)[]> = {
  "23.976": ["23.976", "24000/1001", 23.976],
  "29.97": ["29.97", "30000/1001", 29.97],
  "47.952": ["47.952", "48000/1001", 47.952],
  "59.94": ["59.94", "60000/1001", 59.94],
};

/** A frame rate in each way in which a spec may write it. */
export function spelt(rate: Scalar): Scalar[] {
  return spellings[String(rate)] ?? [String(rate), Number(rate)];
}
