import { editDistance } from "../spec/faults/edit-distance.js";
import { sayCell } from "../tables/say-cell.js";
import type { Cell } from "../tables/table.js";
import type { Contributor, Cue } from "./cue-sheet.js";
import { type CuePair, roundingSeconds } from "./match-cues.js";
import { mayBeSame, wordsOfName } from "./names-of-people.js";
import { readShare } from "./share.js";
import { isSomebody, ofSide, type Side } from "./sides.js";
import { isAnonymous, isPublicDomain, namesNobody } from "./stand-ins.js";

/** Nobody wrote a cue with so many others. */
const mostPeople = 50;

export interface CueDifference {
  at: Cell;
  message: string;
  severity?: "warning";
}

/** In what two sheets differ about one cue: its title, who wrote it, their shares, and when it plays. `file` is the other sheet. */
export function* compareCues(pair: CuePair, file: string): Iterable<CueDifference> {
  const { cue } = pair.own;
  yield* titles(pair, file);
  // Where other music plays, its writers are others too.
  if (isOtherMusic(pair)) return;
  yield* people(cue, pair.other.cue, "writers", file);
  yield* people(cue, pair.other.cue, "publishers", file);
  yield* shares(cue, pair.other.cue, file);
  yield* times(pair, file);
}

/** A sheet may leave out a subtitle or a version. */
function* titles({ own, other }: CuePair, file: string): Iterable<CueDifference> {
  const [at, there] = [own.cue.cells.title, other.cue.cells.title];
  if (!at || !there || own.title === other.title) return;
  const [less, more] = [own.title.split(" "), other.title.split(" ")].sort((one, two) => one.length - two.length);
  if (less?.every((word) => more?.includes(word))) return;
  const message = `Title of ${own.cue.name} is ${sayCell(at)}, but ${sayCell(there)} in ${file}`;
  yield { at, message };
}

function isOtherMusic({ own, other }: CuePair): boolean {
  if (own.title === "" || other.title === "" || areNear(own.title, other.title)) return false;
  const words = other.title.split(" ");
  return !own.title.split(" ").some((word) => words.includes(word));
}

/** Names that one of two sheets has, where both name somebody. The publisher of another country is another company. */
function* people(own: Cue, other: Cue, side: Side, file: string): Iterable<CueDifference> {
  const [mine, theirs] = [named(own, side), named(other, side)];
  if (mine.length === 0 || theirs.length === 0 || Math.max(mine.length, theirs.length) > mostPeople) return;
  const strange = mine.filter(({ text }) => !theirs.some((name) => isSame(name.text, text)));
  const missing = theirs.filter(({ text }) => !mine.some((name) => isSame(name.text, text)));
  if (side === "publishers") {
    for (const at of strange) {
      const near = missing.find(({ text }) => areNear(text, at.text));
      if (near) yield { at, message: `Publisher of ${own.name} is ${sayCell(at)}, but ${sayCell(near)} in ${file}` };
    }
    return;
  }
  for (const [index, at] of strange.entries()) {
    const instead = missing[index];
    if (instead) yield { at, message: `Composer of ${own.name} is ${sayCell(at)}, but ${sayCell(instead)} in ${file}` };
    else yield { at, severity: "warning", message: `${own.name} names ${sayCell(at)}, whom ${file} does not name` };
  }
  for (const name of missing.slice(strange.length)) {
    const message = `${own.name} does not name ${sayCell(name)}, whom ${file} names`;
    yield { at: mine[0] ?? own.at, severity: "warning", message };
  }
}

function isSame(left: string, right: string): boolean {
  return left === right || mayBeSame(left, right);
}

function named(cue: Cue, side: Side): Cell[] {
  return ofSide(cue, side).flatMap(({ name, party, ...rest }) => {
    const isNone = !name || !isSomebody({ name, ...rest }) || namesNobody(name.text, party);
    return isNone || isPublicDomain(name.text) || isAnonymous(name.text) ? [] : [name];
  });
}

function areNear(left: string, right: string): boolean {
  const [one, two] = [left, right].map((name) => wordsOfName(name).join(" "));
  return one !== undefined && two !== undefined && editDistance(one, two, 2) !== undefined;
}

/** Of one side, because a sheet may count each of them as 100 % or both together. */
function* shares(own: Cue, other: Cue, file: string): Iterable<CueDifference> {
  const [mine, theirs] = [partsOf(own), partsOf(other)];
  for (const { name, share, part } of mine ?? []) {
    const alike = (theirs ?? []).filter((one) => isSame(one.name.text, name.text));
    const [same, ...more] = alike;
    // A writer who is composer and author too has two rows.
    if (!same || more.length > 0 || Math.abs(same.part - part) < 0.01) continue;
    const [says, said] = [part, same.part].map((one) => `${Math.round(one * 1000) / 10} %`);
    const message = `Share of ${name.text.slice(0, 60)} in ${own.name} is ${says} of the writers', but ${said} in ${file}`;
    yield { at: share, message };
    return;
  }
}

/** The parts of the writers' side; undefined where one of them has no share. */
function partsOf(cue: Cue): { name: Cell; share: Cell; part: number }[] | undefined {
  const writers = ofSide(cue, "writers").map(({ name, share }: Contributor) => {
    const percent = share && readShare(share.text);
    const value = percent && !("reason" in percent) ? Number(percent.numerator) / Number(percent.denominator) : 0;
    return name && share && value > 0 ? [{ name, share, value }] : [];
  });
  if (writers.length < 2 || writers.length > mostPeople || writers.some((one) => one.length === 0)) return undefined;
  const known = writers.flat();
  const sum = known.reduce((all, { value }) => all + value, 0);
  return known.map(({ name, share, value }) => ({ name, share, part: value / sum }));
}

function* times({ own, other, byTitle }: CuePair, file: string): Iterable<CueDifference> {
  const { cue } = own;
  const say = (what: string, at: Cell, there: Cell) =>
    `${cue.name} ${what} ${sayCell(at)}, but ${what.split(" ")[1] === "at" ? "at " : ""}${sayCell(there)} in ${file}`;
  const [start, startThere] = [cue.cells.in, other.cue.cells.in];
  if (start && startThere && byTitle && areApart(own.from, other.from)) {
    yield { at: start, message: say("starts at", start, startThere) };
    return;
  }
  const [end, endThere] = [cue.cells.out, other.cue.cells.out];
  if (end && endThere && areApart(own.to, other.to)) {
    yield { at: end, message: say("ends at", end, endThere) };
    return;
  }
  const [length, lengthThere] = [cue.cells.duration, other.cue.cells.duration];
  const isPlaced = own.from !== undefined && other.from !== undefined;
  // A length that its own sheet contradicts is told there.
  if (contradictsItself(own) || contradictsItself(other)) return;
  if (length && lengthThere && (isPlaced || byTitle) && areApart(own.length, other.length))
    yield { at: length, message: say("lasts", length, lengthThere) };
}

function contradictsItself({ cue, from, to, length }: CuePair["own"]): boolean {
  return from !== undefined && to !== undefined && cue.cells.out !== undefined && areApart(to - from, length);
}

function areApart(left: number | undefined, right: number | undefined): boolean {
  return left !== undefined && right !== undefined && Math.abs(left - right) > roundingSeconds;
}
