import type { Rational } from "../timecode/rational.js";
import { type CueClock, lengthOf, timesOf } from "./cue-clock.js";
import type { Cue } from "./cue-sheet.js";
import { wordsOfName } from "./names-of-people.js";

/** A cue of one sheet and the same one of another. */
export interface CuePair {
  own: TimedCue;
  other: TimedCue;
  /** True: they are one by their title, which stands once on each sheet, and not by when they play. */
  byTitle: boolean;
}

export interface TimedCue {
  cue: Cue;
  /** Its words in the order of the alphabet. */
  title: string;
  /** In seconds. The other sheet may count from another frame: those of `own` are as that one counts. */
  from: number | undefined;
  to: number | undefined;
  length: number | undefined;
}

export interface MatchedCues {
  pairs: CuePair[];
  /** Those that stand on one of the sheets only. */
  onlyOwn: Cue[];
  onlyOther: Cue[];
}

/** What may be rounded to whole seconds on one sheet and not on the other. */
export const roundingSeconds = 1.5;
/** A theme plays a few times; what plays more often is no help to find out how two sheets count. */
const mostAlike = 20;

/** The cues of two sheets of one programme, by when they play, and where that does not tell by their titles. */
export function matchCues(own: Cue[], ownClock: CueClock, other: Cue[], otherClock: CueClock): MatchedCues {
  const theirs = other.map((cue) => timed(cue, otherClock));
  const raw = own.map((cue) => timed(cue, ownClock));
  const shift = shiftBetween(raw, theirs);
  const mine = raw.map(({ from, to, ...rest }) => ({ ...rest, from: minus(from, shift), to: minus(to, shift) }));
  const left = new Set(theirs);
  const pairs: CuePair[] = [];
  const pair = (one: TimedCue, found: TimedCue | undefined, byTitle: boolean) => {
    if (!found) return;
    left.delete(found);
    pairs.push({ own: one, other: found, byTitle });
  };
  const byStart = startsOf(theirs);
  for (const one of mine) {
    const near = startsNear(byStart, one.from).filter((two) => left.has(two));
    pair(one, near.find(({ title }) => title === one.title) ?? near[0], false);
  }
  const paired = new Set(pairs.map((two) => two.own));
  const open = mine.filter((one) => !paired.has(one));
  const byTitle = titlesOf([...left]);
  const [mineByTitle, allByTitle] = [titlesOf(mine), titlesOf(theirs)];
  for (const one of open) {
    const found = byTitle.get(one.title)?.find((two) => left.has(two));
    const isOnce = mineByTitle.get(one.title)?.length === 1 && allByTitle.get(one.title)?.length === 1;
    if (one.title !== "") pair(one, found, isOnce);
  }
  const all = new Set(pairs.map((two) => two.own));
  return {
    pairs,
    onlyOwn: mine.filter((one) => !all.has(one) && !isCollected(one, allByTitle)).map(({ cue }) => cue),
    onlyOther: [...left].filter((one) => !isCollected(one, mineByTitle)).map(({ cue }) => cue),
  };
}

/** A sheet may name each work once, with all its minutes: such a one does not say when it plays. */
function isCollected({ title, from }: TimedCue, there: ReadonlyMap<string, TimedCue[]>): boolean {
  const alike = title === "" ? [] : (there.get(title) ?? []);
  return alike.some((other) => from === undefined || other.from === undefined);
}

function timed(cue: Cue, clock: CueClock): TimedCue {
  const times = timesOf(cue, clock);
  return {
    cue,
    title: cue.cells.title ? wordsOfName(cue.cells.title.text).join(" ") : "",
    from: secondsOf(times.in),
    to: secondsOf(times.out),
    length: secondsOf(lengthOf(times)),
  };
}

function secondsOf(time: Rational | undefined): number | undefined {
  return time && Number(time.numerator) / Number(time.denominator);
}

/** By how many seconds the first sheet counts ahead of the second: what most cues of one title say. */
function shiftBetween(own: TimedCue[], other: TimedCue[]): number {
  const byTitle = titlesOf(other);
  const votes = new Map<number, number>();
  for (const { title, from } of own) {
    for (const two of title === "" ? [] : (byTitle.get(title) ?? []).slice(0, mostAlike)) {
      if (from === undefined || two.from === undefined) continue;
      const shift = Math.round(from - two.from);
      votes.set(shift, (votes.get(shift) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort(([one, ones], [two, twos]) => twos - ones || Math.abs(one) - Math.abs(two));
  return best?.[0] ?? 0;
}

function minus(time: number | undefined, shift: number): number | undefined {
  return time === undefined ? undefined : time - shift;
}

function titlesOf(cues: TimedCue[]): Map<string, TimedCue[]> {
  const titles = new Map<string, TimedCue[]>();
  for (const cue of cues) titles.set(cue.title, [...(titles.get(cue.title) ?? []).slice(0, mostAlike), cue]);
  return titles;
}

function startsOf(cues: TimedCue[]): Map<number, TimedCue[]> {
  const starts = new Map<number, TimedCue[]>();
  for (const cue of cues) {
    if (cue.from === undefined) continue;
    const second = Math.floor(cue.from);
    starts.set(second, [...(starts.get(second) ?? []).slice(0, mostAlike), cue]);
  }
  return starts;
}

function startsNear(starts: ReadonlyMap<number, TimedCue[]>, from: number | undefined): TimedCue[] {
  if (from === undefined) return [];
  const second = Math.floor(from);
  const near = [0, -1, 1, -2, 2].flatMap((step) => starts.get(second + step) ?? []);
  return near.filter((cue) => cue.from !== undefined && Math.abs(cue.from - from) <= roundingSeconds);
}
