import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs a program and gives its wall time in seconds, its peak memory in MB (of the whole run, and of its first and last
 * third), and the MB that it read: the system's own counts (Linux `/proc/<pid>`), looked at 200 times a second.
 */
export function measure(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "ignore"], env });
    const memory = [];
    let bytes = 0;
    const timer = setInterval(() => {
      try {
        memory.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
        bytes = Math.max(bytes, Number(/rchar: (\d+)/.exec(readFileSync(`/proc/${child.pid}/io`, "utf8"))?.[1] ?? 0));
      } catch {
        // It has ended between two looks.
      }
    }, 5);
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(timer);
      const third = Math.ceil(memory.length / 3);
      resolve({
        code,
        seconds: (performance.now() - begin) / 1000,
        readMb: bytes / 1e6,
        peakMb: Math.max(0, ...memory),
        firstThirdMb: Math.max(0, ...memory.slice(0, third)),
        lastThirdMb: Math.max(0, ...memory.slice(-third)),
      });
    });
  });
}
