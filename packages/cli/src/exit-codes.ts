import type { Report } from "deliverables-core";

/** What the shell learns. 130 and 143 are what a shell gives a program that a signal stopped. */
export const exitCodes = { accepted: 0, rejected: 1, couldNotRun: 2, interrupted: 130, terminated: 143 } as const;

/** An incomplete delivery is not an accepted one. */
export function exitCodeOf({ verdict }: Report): number {
  return verdict === "accepted" ? exitCodes.accepted : exitCodes.rejected;
}
