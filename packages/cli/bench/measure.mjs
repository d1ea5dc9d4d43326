import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs a program and gives its wall time in seconds, its peak memory in MB (of the whole run, and of its first and last
 * third), and the MB that it read: the system's own counts (Linux `/proc/<pid>`), looked at 200 times a second.
 * A program that ends with another code than those expected has no figures: it may have done nothing, and quickly.
 */
export function measure(command, args, { env = process.env, codes = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], env });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said = (said + text).slice(-500);
    });
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
    let seconds = 0;
    child.on("error", reject);
    child.on("exit", () => {
      seconds = (performance.now() - begin) / 1000;
      clearInterval(timer);
    });
    child.on("close", (code, signal) => {
      if (!codes.includes(code)) {
        const call = [command, ...args.slice(0, 4)].join(" ");
        reject(
          new Error(
            `${call} … ended with ${code ?? signal}, so it has no figures: ${said.trim() || "it says nothing"}`,
          ),
        );
        return;
      }
      const third = Math.ceil(memory.length / 3);
      resolve({
        seconds,
        readMb: bytes / 1e6,
        peakMb: Math.max(0, ...memory),
        firstThirdMb: Math.max(0, ...memory.slice(0, third)),
        lastThirdMb: Math.max(0, ...memory.slice(-third)),
      });
    });
  });
}
