import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs a program and gives its wall time in seconds, its peak memory in MB and the bytes that it read in MB, threads and
 * children included. Bytes come from the system's own count (Linux `/proc/<pid>/io`), looked at 200 times a second.
 */
export function measure(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "ignore"], env });
    let peak = 0;
    let bytes = 0;
    const look = () => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0),
        );
        bytes = Math.max(bytes, Number(/rchar: (\d+)/.exec(readFileSync(`/proc/${child.pid}/io`, "utf8"))?.[1] ?? 0));
      } catch {
        // It has ended between two looks.
      }
    };
    const timer = setInterval(look, 5);
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - begin) / 1000, peakMb: peak / 1024, readMb: bytes / 1e6, code });
    });
  });
}
