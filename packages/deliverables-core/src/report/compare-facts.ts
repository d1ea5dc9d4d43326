import type { ReportedFacts } from "./report.js";

/** One fact that a file states otherwise than before. */
export interface FactChange {
  /** `container`, `audio tracks 1 to 4`. */
  part: string;
  /** `sample rate`. */
  fact: string;
  /** Absent when it did not state it. */
  before?: string;
  /** Absent when it does not state it any more. */
  now?: string;
}

/** What a file says otherwise than before, track by track; neighbours that changed alike are told once. */
export function compareFacts(before: readonly ReportedFacts[], now: readonly ReportedFacts[]): FactChange[] {
  const [old, left] = [byPart(before), byPart(now)];
  const changes: (FactChange & Place)[] = [];
  for (const key of new Set([...old.keys(), ...left.keys()])) {
    const [was, is] = [old.get(key), left.get(key)];
    const { part, track } = (was ?? is) as Part;
    for (const fact of new Set([...Object.keys(was?.facts ?? {}), ...Object.keys(is?.facts ?? {})])) {
      const [one, other] = [own(was?.facts, fact), own(is?.facts, fact)];
      if (one === other) continue;
      changes.push({
        part,
        ...(track !== undefined && { track }),
        fact,
        ...(one !== undefined && { before: one }),
        ...(other !== undefined && { now: other }),
      });
    }
  }
  return inRanges(changes);
}

interface Place {
  part: string;
  track?: number;
}

interface Part extends Place {
  facts: Record<string, string>;
}

/** More tracks than any master has: a report from elsewhere can name any number. */
const mostTracks = 1024;

function byPart(groups: readonly ReportedFacts[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { part, tracks, facts } of groups) {
    if (!tracks) parts.set(part, { part, facts });
    else
      for (let track = tracks[0]; track <= Math.min(tracks[1], mostTracks); track += 1)
        parts.set(`${part} ${track}`, { part, track, facts });
  }
  return parts;
}

/** A report is read from a file: a key such as `toString` is no fact that every object has. */
function own(facts: Record<string, string> | undefined, key: string): string | undefined {
  return facts && Object.hasOwn(facts, key) ? facts[key] : undefined;
}

/** `audio tracks 1 to 4`, where four tracks in a row changed alike. */
function inRanges(changes: (FactChange & Place)[]): FactChange[] {
  const ranges: { change: FactChange & Place; last?: number }[] = [];
  const open = new Map<string, { change: FactChange & Place; last?: number }>();
  for (const change of changes) {
    const { part, track, fact, before, now } = change;
    const key = JSON.stringify([part, fact, before, now]);
    const range = open.get(key);
    if (track !== undefined && range?.last === track - 1) range.last = track;
    else {
      const started = { change, ...(track !== undefined && { last: track }) };
      open.set(key, started);
      ranges.push(started);
    }
  }
  return ranges.map(({ change: { track, part, ...rest }, last }) => ({
    part: track === undefined ? part : track === last ? `${part} ${track}` : `${part}s ${track} to ${last}`,
    ...rest,
  }));
}
