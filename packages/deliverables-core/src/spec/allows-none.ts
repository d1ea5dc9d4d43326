import { numbers } from "./numbers.js";
import { meets, type Requirement } from "./requirement.js";

/** Whether a number of files or tracks that is asked for may be none at all. */
export function allowsNone(count: Requirement<number> | undefined): boolean {
  if (count === undefined || count === "present") return false;
  return count === null || meets(0, count, numbers) === true;
}
