import { closeSync, openSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { reasonOf, systemCode } from "../reason-of.js";

/** What happens under the lock takes milliseconds and cannot be interrupted: an older one was left by a run that was killed. */
const staleMilliseconds = 10_000;

/**
 * Compares and writes a file while no other run does. Between looking at it and writing it another one could write, and what
 * it wrote would be lost. `action` must not wait for anything.
 */
export function onlyOneAtATime<Result>(file: string, action: () => Result): Result {
  const lock = join(dirname(file), `.${basename(file).slice(0, 200)}.lock`);
  takeLock(lock, file);
  try {
    return action();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string, file: string): void {
  for (let tries = 0; ; tries += 1) {
    try {
      closeSync(openSync(lock, "wx"));
      return;
    } catch (error) {
      if (systemCode(error) !== "EEXIST") throw new CannotRun(`${file} could not be written: ${reasonOf(error)}.`);
      if (isStale(lock)) rmSync(lock, { force: true });
      else if (tries >= 100) throw new CannotRun(`Another run is writing ${file}, and nothing was written: try again.`);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function isStale(lock: string): boolean {
  const status = statSync(lock, { throwIfNoEntry: false });
  return status !== undefined && Date.now() - status.mtimeMs > staleMilliseconds;
}
