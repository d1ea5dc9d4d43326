import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createRehearsal } from "./rehearsal.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Judging on a clock of its own: each takes `milliseconds`. */
function slowJudge(milliseconds: number, known = true) {
  return vi.fn(() => {
    vi.advanceTimersByTime(milliseconds);
    return known;
  });
}
const muchLater = () => vi.advanceTimersByTime(60_000);

it("a long spec is rehearsed once it is judged, but not for ever", () => {
  const judge = slowJudge(40);
  const rehearsal = createRehearsal(judge);
  rehearsal.begin(80);
  muchLater();
  expect(judge.mock.calls.length).toBeGreaterThan(5);
  const made = judge.mock.calls.length;
  rehearsal.begin(80);
  muchLater();
  expect(judge.mock.calls.length).toBe(made);
});

it("a short spec is not, and a rehearsal that is quick is the last", () => {
  const judge = slowJudge(2);
  const rehearsal = createRehearsal(judge);
  rehearsal.begin(5);
  muchLater();
  expect(judge).not.toHaveBeenCalled();
  rehearsal.begin(80);
  muchLater();
  expect(judge).toHaveBeenCalledTimes(1);
});

it("whoever types is not kept waiting by the next one", () => {
  const judge = slowJudge(40);
  const rehearsal = createRehearsal(judge);
  rehearsal.begin(80);
  vi.advanceTimersByTime(200);
  const made = judge.mock.calls.length;
  rehearsal.interrupt();
  muchLater();
  expect(judge.mock.calls.length).toBe(made);
});

it("where there is nothing to judge, nothing is tried again", () => {
  const judge = slowJudge(40, false);
  createRehearsal(judge).begin(80);
  muchLater();
  expect(judge).toHaveBeenCalledTimes(1);
});
