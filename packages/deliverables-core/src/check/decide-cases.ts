import type { DecidedCase, DeliveredFile, Delivery, Item } from "../delivery/delivery.js";
import type { MediaCase, MediaDeliverable } from "../spec/spec.js";
import { isOfItsKind } from "./is-of-its-kind.js";
import { requirementPlaces } from "./requirement-places.js";
import type { Met, Observation, Rule } from "./rule.js";

/** Rules that compare what one file says with what is asked of it, so that they can judge a condition too. */
export function isAboutFiles({ requirements = [] }: Rule): boolean {
  return requirements.some((path) => parts.has(path.split("/")[0] ?? ""));
}

/** The parts of a deliverable that a case may speak of. */
const parts: ReadonlySet<string> = new Set([
  "container",
  "video",
  "audio",
  "captions",
  "timecode",
  "loudness",
  "levels",
  "as11",
  "duration",
]);

/**
 * Holds every file of a deliverable with cases against their conditions, by the rules that would judge it if the spec asked for it. A case
 * holds where each part of its condition was compared and met; where one was not, it does not; where a file does not say, nobody can tell.
 */
export function decideCases(delivery: Delivery, rules: readonly Rule[]): DecidedCase[] {
  const tried = delivery.items.flatMap((item) =>
    casesOf(item).flatMap((one, index) => item.files.filter(isRead).map((file) => trial(item, one, index, file))),
  );
  if (tried.length === 0) return [];
  const items = tried.map(({ probed }) => probed);
  const seen = new Map<Item, (Observation | Met)[]>(items.map((item) => [item, []]));
  const judging = rules.filter(isAboutFiles);
  for (const rule of judging)
    for (const observation of rule.check({ ...delivery, items })) {
      const own = observation.item && seen.get(observation.item);
      own?.push(observation);
    }
  const judged = new Set(judging.flatMap(({ requirements = [] }) => requirements));
  return tried.map(({ probed, ...about }) => ({ ...about, holds: outcome(probed, seen.get(probed) ?? [], judged) }));
}

/** The delivery as the spec's cases see it: what each asks, of the files for which it holds. Undefined where none asks anything. */
export function deliveryInCases(delivery: Delivery): Delivery | undefined {
  const items = (delivery.cases ?? []).flatMap(({ item, file, pointer, number, holds }) => {
    if (typeof holds === "object") return [];
    const branch = holds ? "then" : "else";
    const asked = casesOf(item)[number - 1]?.[branch];
    return asked ? [within(item, asked, `${pointer}/${branch}`, file)] : [];
  });
  // A paper that vouches for what is not decoded is looked up among the others.
  const others = delivery.items.filter(({ asked }) => asked.type !== "media");
  return items.length === 0 ? undefined : { ...delivery, items: [...items, ...others.map(silent)] };
}

function casesOf({ asked }: Item): readonly MediaCase[] {
  return asked.type === "media" ? (asked.cases ?? []) : [];
}

function isRead({ facts }: DeliveredFile): boolean {
  return facts?.kind === "media" && isOfItsKind(facts);
}

function trial(item: Item, one: MediaCase, index: number, file: DeliveredFile) {
  const pointer = `${item.pointer}/cases/${index}`;
  return { item, file, pointer, number: index + 1, probed: within(item, one.if, `${pointer}/if`, file) };
}

/** An item that asks this of one file and nothing else. */
function within(item: Item, asked: object, pointer: string, file: DeliveredFile): Item {
  const { type, files } = item.asked;
  return { ...item, asked: { type, files, ...asked } as MediaDeliverable, pointer, names: [], files: [file] };
}

/** A paper's own requirements were judged already. */
function silent(item: Item): Item {
  return { ...item, asked: { type: "other", files: item.asked.files } };
}

function outcome(
  { asked, pointer, deliverable }: Item,
  seen: readonly (Observation | Met)[],
  judged: ReadonlySet<string>,
): DecidedCase["holds"] {
  const doubts = seen.flatMap((one) => ("met" in one || !(one.unchecked || one.forPeople) ? [] : [one.message]));
  if (seen.some((one) => !("met" in one) && !one.unchecked && !one.forPeople)) return false;
  const [doubt] = doubts;
  if (doubt !== undefined) return { unknown: doubt };
  const met = seen.flatMap((one) => ("met" in one ? [one.pointer] : []));
  const untold = requirementPlaces(deliverable, asked, judged)
    .filter(({ path }) => path !== "files")
    .find(({ path }) => !met.some((one) => isAt(one, `${pointer}/${path}`)));
  return untold ? { unknown: `"${untold.path}" was not compared with the file` } : true;
}

/** Whether a comparison at one place tells of another: at it, or at a part of it. */
function isAt(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
