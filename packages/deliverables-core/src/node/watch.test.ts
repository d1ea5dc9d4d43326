import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watch } from "./watch.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched({ started = true, share = 1 } = {}) {
  const given: string[] = [];
  let reads = 0n;
  const stop = watch({
    stallSeconds: 5,
    started: () => started,
    progress: () => reads,
    share: () => share,
    give: (why) => given.push(why),
  });
  return { given, stop, read: () => void reads++ };
}

describe("watch", () => {
  it("gives a file up after five seconds without a read, once", () => {
    const { given } = watched();
    vi.advanceTimersByTime(4_750);
    expect(given).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(given).toEqual(["took longer than 5 s without any progress"]);
  });

  it("has more patience where the machine gives the thread only part of a processor", () => {
    const { given } = watched({ share: 0.25 });
    vi.advanceTimersByTime(19_000);
    expect(given).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(given).toEqual(["took longer than 5 s without any progress"]);
  });

  it("bears with a file that gets on, but not for ever", () => {
    const { given, read } = watched();
    for (let second = 0; second < 119; second++) {
      read();
      vi.advanceTimersByTime(1000);
    }
    expect(given).toEqual([]);
    read();
    vi.advanceTimersByTime(1000);
    expect(given).toEqual(["took longer than 120 s"]);
  });

  it("leaves a thread half a minute to start", () => {
    const { given } = watched({ started: false });
    vi.advanceTimersByTime(29_000);
    expect(given).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(given.length).toBe(1);
  });

  it("ends with the file", () => {
    const { given, stop } = watched();
    stop();
    vi.advanceTimersByTime(200_000);
    expect(given).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
