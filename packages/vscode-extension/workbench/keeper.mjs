// keeper.mjs <program> [arguments…]: runs a server for as long as whoever started this process lives.
//
// The server forks, so it gets a process group of its own, and the group is ended when our standard input closes: that
// happens however the run ends, also when it is killed and can clean up nothing.
import { spawn } from "node:child_process";

const [program, ...args] = process.argv.slice(2);
const server = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], detached: true });

const end = () => {
  try {
    process.kill(-server.pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
  process.exit();
};

server.on("error", end);
server.on("exit", end);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
process.stdin.on("end", end).on("error", end).resume();
