import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Algorithm, Checksums } from "../papers/checksums/algorithms.js";

/** Checksums that are taken side by side, chunk for chunk. */
export interface RunningChecksums {
  /** Where a chunk is best read into: from there one of them need not copy it. */
  room?: Uint8Array;
  update(chunk: Uint8Array): void;
  finish(): Checksums;
}

export interface Running {
  room?: Uint8Array;
  update(chunk: Uint8Array): void;
  finish(): string;
}

/**
 * Starts what is asked for, and nothing else: beside an xxHash, a SHA-256 would take four times as long as the hash itself.
 * xxHash is WebAssembly and loaded when somebody asks for it, unless the caller has a faster one; all else is the system's.
 */
export async function startChecksums(
  algorithms: Iterable<Algorithm>,
  faster?: (algorithm: Algorithm) => Promise<Running> | undefined,
): Promise<RunningChecksums> {
  const running = new Map<Algorithm, Running>();
  for (const algorithm of algorithms) running.set(algorithm, await (faster?.(algorithm) ?? start(algorithm)));
  const room = [...running.values()].find((one) => one.room)?.room;
  return {
    ...(room && { room }),
    update(chunk) {
      for (const one of running.values()) one.update(chunk);
    },
    finish: () => Object.fromEntries([...running].map(([algorithm, one]) => [algorithm, one.finish()])),
  };
}

async function start(algorithm: Algorithm): Promise<Running> {
  switch (algorithm) {
    case "md5":
    case "sha1":
    case "sha256":
    case "sha512":
      return bySystem(algorithm);
    case "crc32":
      return byZlib();
    case "xxh32":
      return inWasm((await import("hash-wasm")).createXXHash32());
    case "xxh64":
      return inWasm((await import("hash-wasm")).createXXHash64());
    case "xxh3":
      return inWasm((await import("hash-wasm")).createXXHash3());
    case "xxh128":
      return inWasm((await import("hash-wasm")).createXXHash128());
  }
}

function bySystem(algorithm: string): Running {
  const hash = createHash(algorithm);
  return { update: (chunk) => hash.update(chunk), finish: () => hash.digest("hex") };
}

function byZlib(): Running {
  let value = 0;
  return {
    update: (chunk) => {
      value = crc32(chunk, value);
    },
    finish: () => value.toString(16).padStart(8, "0"),
  };
}

async function inWasm(made: Promise<{ init(): unknown; update(chunk: Uint8Array): unknown; digest(): string }>) {
  const hasher = await made;
  hasher.init();
  return { update: (chunk: Uint8Array) => void hasher.update(chunk), finish: () => hasher.digest() };
}
