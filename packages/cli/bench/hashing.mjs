// Hashing beside the system's own programs: each algorithm against the program that takes the same, per core.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createHasher, nodeFolder } from "deliverables-core/node";
import { isInstalled } from "./programs.mjs";
import { atLeast, targets } from "./targets.mjs";

/** Ours is WebAssembly on every system alike, which has registers of 128 bits; `xxhsum` takes the widest that a processor has. */
const inWasm = ", being WebAssembly";
const peers = [
  { algorithm: "sha256", program: "sha256sum", options: [] },
  { algorithm: "md5", program: "md5sum", options: [] },
  { algorithm: "xxh64", program: "xxhsum", options: ["-H1"], why: inWasm },
  { algorithm: "xxh128", program: "xxhsum", options: ["-H2"], why: inWasm },
];

/**
 * One large file out of the page cache, on one thread. Compared is the time of the processor and not the clock's: that is
 * what "per core" means, and others may work on the machine. The least of so many rounds, in each of which all take turns.
 */
export async function hashLargeFile(home, megabytes, rounds) {
  const folder = join(home, "hash");
  const path = makeLargeFile(folder, megabytes);
  const hasher = createHasher(1);
  const there = peers.filter(({ program }) => isInstalled(program, "--version"));
  const least = new Map(there.map((peer) => [peer, { ours: Infinity, theirs: Infinity }]));
  // One more than are counted: the first starts the thread and compiles what it runs.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [peer, { ours, theirs }] of least) {
      const seconds = { ours: await ourSeconds(hasher, folder, peer.algorithm), theirs: theirSeconds(peer, path) };
      if (round === 0) continue;
      least.set(peer, { ours: Math.min(ours, seconds.ours), theirs: Math.min(theirs, seconds.theirs) });
    }
  }
  await hasher.close();
  rmSync(folder, { recursive: true, force: true });

  console.log(`\nHashing ${megabytes} MB out of the page cache, by the time of one processor; the least of ${rounds}:`);
  for (const [{ algorithm, program, options, why = "" }, { ours, theirs }] of least) {
    const speed = (seconds) => `${String(Math.round(megabytes / seconds)).padStart(5)} MB/s`;
    const times = theirs / ours;
    console.log(
      `  ${algorithm.padEnd(6)} ${speed(ours)}, ${[program, ...options].join(" ").padEnd(10)} ${speed(theirs)}: we are ${times.toFixed(2)} × as fast${why} (${atLeast(times, targets.timesHashPrograms, "×")})`,
    );
  }
}

/** Bytes that are nowhere alike. */
function makeLargeFile(folder, megabytes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "large.bin");
  const chunk = Uint8Array.from({ length: 2 ** 20 }, (_, index) => (index * 2654435761) >>> 13);
  const written = openSync(path, "w");
  for (let count = 0; count < megabytes; count += 1) writeSync(written, chunk);
  closeSync(written);
  return path;
}

/** All threads of this process: what the main one does meanwhile is ours, too. */
async function ourSeconds(hasher, folder, algorithm) {
  const file = await nodeFolder(folder).open("large.bin");
  const before = process.cpuUsage();
  await hasher.checksums(file, new Set([algorithm]));
  const { user, system } = process.cpuUsage(before);
  await file.close();
  return (user + system) / 1e6;
}

/**
 * What bash's `time` tells, to a thousandth of a second: `0.128 0.072`. The `times` of a plain shell cuts off what is below a
 * hundredth, twice, which is a tenth of what the quickest of them takes.
 */
function theirSeconds({ program, options }, path) {
  const timed = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null';
  const { stderr } = spawnSync("bash", ["-c", timed, "bash", program, ...options, path], { encoding: "utf8" });
  return stderr
    .trim()
    .split(" ")
    .reduce((sum, seconds) => sum + Number(seconds), 0);
}
