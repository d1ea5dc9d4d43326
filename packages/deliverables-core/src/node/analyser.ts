import { availableParallelism } from "node:os";
import type { Analyse } from "../media/mediainfo/analysis.js";
import { createProbePool } from "./probe-pool.js";
import { startProbeThread } from "./probe-thread.js";

export interface AnalyserOptions {
  /** Threads at most; as many as the machine has cores, up to four, when not given. */
  workers?: number;
  /** After so many seconds without a read, a file is given up. 10 when not given; a slow network drive may need more. */
  stallSeconds?: number;
  /** Told after each file how many bytes of it were read. */
  onRead?: (bytes: number) => void;
}

export interface Analyser {
  analyse: Analyse;
  /** Ends all threads. Files that are still waited for come back as `Unread`. */
  close(): Promise<void>;
}

/**
 * MediaInfo in threads of its own: it hangs on some damaged files, and only a thread can be ended. No thread is started
 * before the first file.
 */
export function createAnalyser(options: AnalyserOptions = {}): Analyser {
  const { workers = Math.min(availableParallelism(), 4), stallSeconds = 10, onRead = () => {} } = options;
  const pool = createProbePool(() => startProbeThread({ stallSeconds, onRead }), Math.max(1, workers));
  return {
    analyse: async (file, signal) => (file.size > 0 ? pool.probe(file, signal) : { unread: "it is empty" }),
    close: () => pool.close(),
  };
}
