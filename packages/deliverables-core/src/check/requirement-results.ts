import type { Delivery, Item } from "../delivery/delivery.js";
import type { Comparison } from "../report/comparison.js";
import type { Finding, Unchecked } from "../report/finding.js";
import type { Coverage, RequirementResult, RequirementState } from "../report/requirement-result.js";
import { allowsNone } from "../spec/allows-none.js";
import { locate, parentOf } from "../spec/locate.js";
import type { SpecReading } from "../spec/read-spec.js";
import { type RequirementPlace, requirementPlaces } from "./requirement-places.js";
import type { Rule } from "./rule.js";

interface Judged {
  reading: SpecReading;
  rules: readonly Rule[];
  /** Absent when no file was looked at. */
  delivery?: Delivery | undefined;
  compared(): readonly Comparison[];
  waived: readonly Finding[];
}

/** What was compared at one place of the spec. */
interface Tally {
  met: number;
  wrong: number;
  waived: number;
  unchecked: number;
  expected?: string;
  /** Items and files that were compared, by `keyOf`. */
  seen: Set<string>;
}

/** Every requirement of the spec, with what became of it. Only what was compared and met has passed. */
export function requirementResults(judged: Judged): RequirementResult[] {
  const { reading, delivery } = judged;
  const results: RequirementResult[] = [];
  const places = placesOf(judged);
  const items = itemsByDeliverable(delivery);
  const tallies = tally(judged, places);
  for (const { deliverable, path, pointer, asked } of places.values()) {
    const counts = tallies.get(pointer) ?? emptyTally();
    const lacking = delivery ? uncompared(items.get(deliverable) ?? [], counts.seen, isAboutItem(path)) : 1;
    const { met: passed, wrong: failed, waived } = counts;
    const unchecked = counts.unchecked + lacking;
    results.push({
      deliverable,
      requirement: path,
      location: locate(reading.json, pointer),
      expected: counts.expected ?? asWritten(asked),
      state: stateOf({ passed, failed, waived, unchecked }),
      passed,
      failed,
      waived,
      unchecked,
    });
  }
  return results;
}

/**
 * Requirements of files that are there which no rule has said a word about, met, wrong or unchecked. What a spec has turned
 * off stands in the report as set aside, and a file that is not there is the business of `files/missing`.
 */
export function untoldRequirements(judged: Judged): Unchecked[] {
  const { reading, rules, delivery } = judged;
  const off = rules
    .filter(({ code }) => reading.spec?.rules?.[code] === "off")
    .flatMap((rule) => rule.requirements ?? []);
  const isOff = (path: string) => off.some((one) => path === one || path.startsWith(`${one}/`));
  const places = placesOf(judged);
  const items = itemsByDeliverable(delivery);
  const tallies = tally(judged, places);
  return [...places.values()].flatMap(({ deliverable, path, pointer }) => {
    const present = (items.get(deliverable) ?? []).filter(({ files }) => files.length > 0);
    const { seen } = tallies.get(pointer) ?? emptyTally();
    if (isOff(path) || uncompared(present, seen, isAboutItem(path)) === 0) return [];
    return {
      message: `"${path}" of ${deliverable} was not compared with every file`,
      deliverable,
      requirement: locate(reading.json, pointer),
      remedy: "Compare it by eye; if nobody needs it, take it out of the spec.",
    };
  });
}

/** What stands above all requirements of a report. */
export function coverageOf(results: readonly RequirementResult[]): Coverage {
  const count = (wanted: RequirementState) => results.filter(({ state }) => state === wanted).length;
  const [passed, failed, waived, unchecked] = [count("passed"), count("failed"), count("waived"), count("unchecked")];
  const requirements = passed + failed + waived + unchecked;
  const percent = requirements === 0 ? 0 : Math.floor((100 * (requirements - unchecked)) / requirements);
  return { requirements, passed, failed, waived, unchecked, percent };
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
      accepted.size > 0 && comparison.outcome === "wrong" && accepted.has(keyOfFinding(comparison, comparison.pointer));
    counts[isWaived ? "waived" : comparison.outcome] += 1;
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

/** How many items or files should have been compared, and were not. What need not come need not be compared. */
function uncompared(items: readonly Item[], seen: ReadonlySet<string>, isOfItem: boolean): number {
  let lacking = 0;
  for (const { label, files, asked } of items) {
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

function stateOf({
  passed,
  failed,
  waived,
  unchecked,
}: Pick<RequirementResult, "passed" | "failed" | "waived" | "unchecked">): RequirementState {
  if (failed > 0) return "failed";
  if (unchecked > 0) return "unchecked";
  if (waived > 0) return "waived";
  return passed > 0 ? "passed" : "absent";
}

function emptyTally(): Tally {
  return { met: 0, wrong: 0, waived: 0, unchecked: 0, seen: new Set() };
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

function asWritten(asked: unknown): string {
  const text = typeof asked === "string" ? asked : JSON.stringify(asked);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
