import { describe, expect, it } from "vitest";
import type { OpenFile } from "../folder/folder.js";
import type { Unread } from "../folder/reader.js";
import type { Analysis } from "../media/mediainfo/analysis.js";
import { createProbePool } from "./probe-pool.js";
import type { ProbeThread } from "./probe-thread.js";

const file = (path: string): OpenFile => ({
  path,
  size: 1,
  read: async () => new Uint8Array(1),
  close: async () => {},
});
const done = (json: string): Analysis => ({ json, partial: false });
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Threads whose files are finished by hand. */
function threads() {
  const started: { at: string[]; finish(outcome: Analysis | Unread): void; die(): void }[] = [];
  const start = (): ProbeThread => {
    let alive = true;
    let resolve: ((outcome: Analysis | Unread) => void) | undefined;
    const thread = {
      at: [] as string[],
      finish: (outcome: Analysis | Unread) => resolve?.(outcome),
      die: () => {
        alive = false;
      },
    };
    started.push(thread);
    return {
      alive: () => alive,
      stop: async () => {
        alive = false;
        resolve?.({ unread: "stopped" });
      },
      probe: ({ path }) => {
        thread.at.push(path);
        return new Promise((settle) => (resolve = settle));
      },
    };
  };
  return { started, start };
}

describe("createProbePool", () => {
  it("starts no thread before a file waits, and no more than it may", async () => {
    const { started, start } = threads();
    const pool = createProbePool(start, 2);
    expect(started.length).toBe(0);
    const files = ["a", "b", "c"].map((path) => pool.probe(file(path)));
    expect(started.map(({ at }) => at)).toEqual([["a"], ["b"]]);
    started[1]?.finish(done("b"));
    expect(await files[1]).toEqual(done("b"));
    await settled();
    expect(started.map(({ at }) => at)).toEqual([["a"], ["b", "c"]]);
  });

  it("uses a thread again rather than start another", async () => {
    const { started, start } = threads();
    const pool = createProbePool(start, 4);
    for (const path of ["a", "b", "c"]) {
      const result = pool.probe(file(path));
      started[0]?.finish(done(path));
      expect(await result).toEqual(done(path));
      await settled();
    }
    expect(started.length).toBe(1);
  });

  it("starts another for the next file when a thread has ended, busy or idle", async () => {
    const { started, start } = threads();
    const pool = createProbePool(start, 1);
    const [first, second] = [pool.probe(file("a")), pool.probe(file("b"))];
    started[0]?.die();
    started[0]?.finish({ unread: "it hangs" });
    expect(await first).toEqual({ unread: "it hangs" });
    await settled();
    started[1]?.finish(done("b"));
    expect(await second).toEqual(done("b"));
    await settled();
    started[1]?.die();
    const third = pool.probe(file("c"));
    started[2]?.finish(done("c"));
    expect(await third).toEqual(done("c"));
  });

  it("takes a file back out of the queue when its signal aborts", async () => {
    const { started, start } = threads();
    const pool = createProbePool(start, 1);
    const controller = new AbortController();
    const running = pool.probe(file("a"));
    const waiting = pool.probe(file("b"), controller.signal);
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    started[0]?.finish(done("a"));
    expect(await running).toEqual(done("a"));
    await settled();
    expect(started.map(({ at }) => at)).toEqual([["a"]]);
  });

  it("ends the thread of a running file when its signal aborts, and the others go on", async () => {
    const { started, start } = threads();
    const pool = createProbePool(start, 2);
    const controller = new AbortController();
    const running = pool.probe(file("a"), controller.signal);
    const other = pool.probe(file("b"));
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    started[1]?.finish(done("b"));
    expect(await other).toEqual(done("b"));
    await expect(pool.probe(file("c"), AbortSignal.abort(new Error("already")))).rejects.toThrow("already");
  });

  it("answers for every file when it is closed, and takes no more", async () => {
    const { start } = threads();
    const pool = createProbePool(start, 1);
    const files = [pool.probe(file("a")), pool.probe(file("b"))];
    await pool.close();
    expect(await Promise.all(files)).toEqual([{ unread: "stopped" }, { unread: "the analyser was closed" }]);
    await expect(pool.probe(file("c"))).rejects.toThrow("closed");
  });
});
