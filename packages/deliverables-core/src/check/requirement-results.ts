import type { Delivery, Item } from "../delivery/delivery.js";
import type { Comparison } from "../report/comparison.js";
import type { Finding, Unchecked } from "../report/finding.js";
import type { Coverage, RequirementResult, RequirementState } from "../report/requirement-result.js";
import { allowsNone } from "../spec/allows-none.js";
import type { SpecReading } from "../spec/read-spec.js";
import { locate, parentOf } from "../spec/text/locate.js";
import { type RequirementPlace, requirementPlaces } from "./requirement-places.js";
import type { Rule } from "./rule.js";
import { sayAsked } from "./say-asked.js";

interface Judged {
  reading: SpecReading;
  rules: readonly Rule[];
  /** Absent when no file was looked at. */
  delivery?: Delivery | undefined;
  compared(): readonly Comparison[];
  waived: readonly Finding[];
}

/** What was compared at one place of the spec, and what came of it. */
interface Tally extends Record<Outcome, number> {
  expected?: string;
  /** Items and files that were compared, by `keyOf`. */
  seen: Set<string>;
}

type Outcome = Exclude<RequirementState, "absent">;

/** Every requirement of the spec, with what became of it. Only what was compared and met has passed. */
export function requirementResults(judged: Judged): RequirementResult[] {
  const { reading, delivery } = judged;
  const results: RequirementResult[] = [];
  const places = placesOf(judged);
  const items = itemsByDeliverable(delivery);
  const tallies = tally(judged, places);
  const isOff = turnedOff(judged);
  for (const { deliverable, path, pointer, asked } of places.values()) {
    const { seen, expected, ...counts } = tallies.get(pointer) ?? emptyTally();
    if (delivery) {
      const open = (items.get(deliverable) ?? []).filter((item) => !isTakenWithout(item, judged.waived));
      counts[isOff(path) ? "setAside" : "unchecked"] += uncompared(open, seen, path);
    } else counts.unchecked += 1;
    results.push({
      deliverable,
      requirement: path,
      location: locate(reading.json, pointer),
      expected: expected ?? sayAsked(asked),
      state: stateOf(counts),
      ...counts,
    });
  }
  return results;
}

/** Whether the client takes an item without its files: then there is nothing to compare, and nobody asks for more. */
function isTakenWithout({ files, deliverable, label }: Item, waived: readonly Finding[]): boolean {
  if (files.length > 0) return false;
  return waived.some((one) => one.code === "files/missing" && one.deliverable === deliverable && one.item === label);
}

/**
 * Requirements of files that are there which no rule has said a word about, met, wrong or unchecked. What a spec has turned
 * off stands in the report as set aside, and a file that is not there is the business of `files/missing`.
 */
export function untoldRequirements(judged: Judged): Unchecked[] {
  const { reading, delivery } = judged;
  const isOff = turnedOff(judged);
  const places = placesOf(judged);
  const items = itemsByDeliverable(delivery);
  const tallies = tally(judged, places);
  if (delivery && isNothing(judged)) return [nothingCame];
  return [...places.values()].flatMap(({ deliverable, path, pointer }) => {
    const present = (items.get(deliverable) ?? []).filter(({ files }) => files.length > 0);
    const { seen } = tallies.get(pointer) ?? emptyTally();
    if (isOff(path) || uncompared(present, seen, path) === 0) return [];
    return {
      message: `"${path}" of ${deliverable} was not compared with every file`,
      deliverable,
      requirement: locate(reading.json, pointer),
      remedy: "Compare it by eye; if nobody needs it, take it out of the spec.",
    };
  });
}

const nothingCame: Unchecked = {
  message: "Nothing was compared with the spec: of what it asks for no file came, and none has to",
  remedy: 'See whether this is the right folder; what has to come must not be "optional" in the spec.',
};

/** Whether no rule had anything to compare, and nobody has said that the client does without. */
function isNothing({ delivery, compared, waived }: Judged): boolean {
  return delivery?.items.every(({ files }) => files.length === 0) === true && waived.length + compared().length === 0;
}

/** Whether a requirement is one that only rules judge which the spec has turned off. */
function turnedOff({ reading, rules }: Judged): (path: string) => boolean {
  const off = rules
    .filter(({ code }) => reading.spec?.rules?.[code] === "off")
    .flatMap((rule) => rule.requirements ?? []);
  return (path) => off.some((one) => path === one || path.startsWith(`${one}/`));
}

/** What stands above all requirements of a report. */
export function coverageOf(results: readonly RequirementResult[]): Coverage {
  const counts = noOutcome();
  for (const { state } of results) if (state !== "absent") counts[state] += 1;
  const requirements = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  const compared = requirements - counts.toRead - counts.setAside - counts.unchecked;
  const percent = requirements === 0 ? 0 : Math.floor((100 * compared) / requirements);
  return { requirements, compared, ...counts, percent };
}

function placesOf({ reading, rules }: Judged): Map<string, RequirementPlace & { deliverable: string }> {
  const deliverables = Object.entries(reading.spec?.deliverables ?? {});
  const parts = new Set(rules.flatMap(({ requirements = [] }) => requirements));
  return new Map(
    deliverables.flatMap(([name, asked]) =>
      requirementPlaces(name, asked, parts).map((place) => [place.pointer, { ...place, deliverable: name }] as const),
    ),
  );
}

function itemsByDeliverable(delivery: Delivery | undefined): Map<string, Item[]> {
  const items = new Map<string, Item[]>();
  for (const item of delivery?.items ?? []) {
    const own = items.get(item.deliverable);
    if (own) own.push(item);
    else items.set(item.deliverable, [item]);
  }
  return items;
}

/** How many files there are and what they are called is asked of all of them together. */
function isAboutItem(path: string): boolean {
  return /^(files|count)\b/.test(path);
}

function tally({ compared, waived }: Judged, places: ReadonlyMap<string, RequirementPlace>): Map<string, Tally> {
  // Nearly always empty, and then no comparison has to be looked up in it.
  const accepted = new Set(waived.map((one) => keyOfFinding(one, one.requirement?.pointer ?? "")));
  const tallies = new Map<string, Tally>();
  for (const comparison of compared()) {
    const pointer = placeAbove(comparison.pointer, places);
    if (pointer === undefined) continue;
    const counts = tallies.get(pointer) ?? emptyTally();
    tallies.set(pointer, counts);
    const isWaived =
      accepted.size > 0 &&
      comparison.outcome === "wrong" &&
      accepted.has(keyOfFinding(comparison, comparison.toldAt ?? comparison.pointer));
    counts[isWaived ? "waived" : outcomeOf(comparison)] += 1;
    counts.seen.add(keyOf(comparison.item, comparison.file));
    if (comparison.expected !== undefined) counts.expected ??= comparison.expected;
  }
  return tallies;
}

/** A rule may point at a part of what the spec asks for. */
function placeAbove(pointer: string, places: ReadonlyMap<string, RequirementPlace>): string | undefined {
  for (let place = pointer; place !== ""; place = parentOf(place)) if (places.has(place)) return place;
  return undefined;
}

/** What is asked of all reels together is answered with the first. */
function isAboutReels(path: string): boolean {
  return path.startsWith("reelsTogether/");
}

/** How many items or files should have been compared, and were not. What need not come need not be compared. */
function uncompared(items: readonly Item[], seen: ReadonlySet<string>, path: string): number {
  const [isOfReels, isOfItem] = [isAboutReels(path), isAboutItem(path) || isAboutReels(path)];
  let lacking = 0;
  for (const { label, files, asked, reel } of items) {
    if (isOfReels && reel !== 1) continue;
    if (files.length === 0 && (asked.optional || allowsNone(asked.count))) continue;
    if (isOfItem || files.length === 0) {
      if (!seen.has(keyOf(label, undefined))) lacking += 1;
    } else {
      for (const { path } of files)
        if (!seen.has(keyOf(label, path)) && !seen.has(keyOf(label, undefined))) lacking += 1;
    }
  }
  return lacking;
}

function outcomeOf({ outcome, severity, forPeople }: Comparison): Outcome {
  if (outcome === "met") return "passed";
  if (outcome === "unchecked") return forPeople ? "toRead" : "unchecked";
  return severity === "error" ? "failed" : "warned";
}

/** The worst first: of what was compared with several files, that one names the requirement's state. */
const outcomes = ["failed", "unchecked", "warned", "setAside", "toRead", "waived", "passed"] as const;

function stateOf(counts: Record<Outcome, number>): RequirementState {
  return outcomes.find((outcome) => counts[outcome] > 0) ?? "absent";
}

function noOutcome(): Record<Outcome, number> {
  return { passed: 0, failed: 0, warned: 0, waived: 0, toRead: 0, setAside: 0, unchecked: 0 };
}

function emptyTally(): Tally {
  return { ...noOutcome(), seen: new Set() };
}

function keyOf(item: string | undefined, file: string | undefined): string {
  return `${item ?? ""}\n${file ?? ""}`;
}

function keyOfFinding(
  { code, item, file, actual }: Pick<Comparison, "code" | "item" | "file" | "actual">,
  pointer: string,
) {
  return JSON.stringify([code, pointer, item, file, actual]);
}
