import type { AnalyserOptions } from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";

/** Further threads do not read faster, and each takes memory of its own. */
const mostWorkers = 16;

/** How media are read: with as many threads as `DELIVERABLES_WORKERS` asks for, or as the core thinks right. */
export function analyserOptions({ DELIVERABLES_WORKERS: asked }: NodeJS.ProcessEnv): AnalyserOptions {
  if (asked === undefined) return {};
  const workers = Number(asked);
  if (!/^\d{1,2}$/.test(asked) || workers < 1 || workers > mostWorkers) {
    throw new CannotRun(
      `DELIVERABLES_WORKERS takes a whole number from 1 to ${mostWorkers}, not ${asked || "nothing"}.`,
    );
  }
  return { workers };
}
