import { type CueClock, positionOf, timesOf } from "../../cue-sheets/cue-clock.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import type { Span } from "../../cue-sheets/spans.js";
import type { Row } from "../../tables/table-rows.js";
import { add, compare, type Rational } from "../../timecode/rational.js";
import type { DeliveredTable } from "../rule-kinds/table-rule.js";
import type { Programme } from "./programme-of.js";

export function clipsIn(
  list: DeliveredTable,
  clock: CueClock,
  tracks: string[] | undefined,
): Span<{ row: Row; list: DeliveredTable }>[] {
  return list.rows.flatMap((row) => {
    const track = row.cells.get("track")?.text.toLowerCase() ?? "";
    if (tracks && !tracks.some((one) => track.startsWith(one.toLowerCase()))) return [];
    const [from, to] = [positionOf(row.cells.get("in"), clock), positionOf(row.cells.get("out"), clock)];
    return from && to ? [{ from, to, of: { row, list } }] : [];
  });
}

/** A sheet may count from the first frame, and the edit by the picture's timecode. Undefined where nobody tells that frame. */
export function onOneClock(
  cues: Span<Cue>[],
  clips: Span<unknown>[],
  start: Rational | undefined,
): Span<Cue>[] | undefined {
  const isApart = clips.length > 0 && cues.every(({ to }) => clips.every(({ from }) => compare(to, from) <= 0));
  if (!isApart || cues.length === 0) return cues;
  return start && cues.map(({ from, to, of }) => ({ from: add(from, start), to: add(to, start), of }));
}

export function cuesIn(cues: Cue[], clock: CueClock): Span<Cue>[] {
  return cues.flatMap((cue) => {
    const { in: from, out, durations } = timesOf(cue, clock);
    const to = out ?? (from && durations[0] && add(from, durations[0]));
    if (!from || !to) return [];
    // Of a cue that ends before it starts another rule tells.
    return [compare(to, from) < 0 ? { from: to, to: from, of: cue } : { from, to, of: cue }];
  });
}

/** What lies outside the programme has its own finding. */
export function inside(cues: Span<Cue>[], { start, duration }: Programme): Span<Cue>[] {
  if (!start || !duration) return cues;
  const end = add(start, duration);
  const limited = (time: Rational) => (compare(time, end) > 0 ? end : compare(time, start) < 0 ? start : time);
  return cues.map(({ from, to, of }) => ({ from: limited(from), to: limited(to), of }));
}
