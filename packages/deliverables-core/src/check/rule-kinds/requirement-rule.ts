import type { DeliveredFile, Delivery, Facts, Item } from "../../delivery/delivery.js";
import type { ImageFacts } from "../../images/image-facts.js";
import type { Probe } from "../../media/probe.js";
import type { Paper } from "../../papers/paper.js";
import { isBan } from "../../spec/limits.js";
import { meets, type Quantity, type Requirement, type Scalar, sayRequirement } from "../../spec/requirement.js";
import type { DocumentDeliverable, ImageDeliverable, MediaDeliverable } from "../../spec/spec.js";
import { singleFileExample } from "../examples/single-file-example.js";
import { isCutOff, isOfItsKind } from "../is-of-its-kind.js";
import { words } from "../quantities.js";
import type { Met, Observation, Rule, RuleExample, RulePage } from "../rule.js";
import { trackNames } from "../track-names.js";

type Keys<Parent> = Exclude<keyof Extract<Parent, object>, symbol | number>;
type Video = NonNullable<MediaDeliverable["video"]>;

/** Where in a deliverable a requirement stands. A misspelt path does not compile. */
export interface RequirementPaths {
  media:
    | `container/${Keys<MediaDeliverable["container"]>}`
    | `video/${Keys<Video>}`
    | `video/color/${Keys<Video["color"]>}`
    | `video/hdr/${Keys<Video["hdr"]>}`
    | `audio/${Keys<MediaDeliverable["audio"]>}`
    | `captions/${Keys<MediaDeliverable["captions"]>}`
    | `timecode/${Keys<MediaDeliverable["timecode"]>}`;
  image: Keys<ImageDeliverable>;
  document: Keys<DocumentDeliverable>;
}
export interface FactsOf {
  media: Probe;
  image: ImageFacts;
  document: Paper;
}
interface DeliverableOf {
  media: MediaDeliverable;
  image: ImageDeliverable;
  document: DocumentDeliverable;
}
export type FactsKind = keyof FactsOf;

export interface RequirementRule<Kind extends FactsKind> extends RulePage {
  of: Kind;
  requirement: RequirementPaths[Kind];
  /** What a message calls it; the title when absent. */
  subject?: string;
  /** True for a subject of which one says "are". */
  plural?: true;
  unit?: string;
  quantity?: Quantity<unknown>;
  /** One value for each track that has to meet the requirement; undefined where the file does not say. */
  measure(facts: FactsOf[Kind], asked: DeliverableOf[Kind]): (Scalar | undefined)[];
  /** The sentence for a value that is not known, where "… is not known: the file does not say" is not the whole truth. */
  unknown?: string;
  /** Why a value that differs does not show a fault, where it is too coarse to tell; it finishes "… is en, …". */
  cannotTell?(value: Scalar, asked: Requirement<Scalar>): string | undefined;
  /** What to do about a value that meets no requirement, though it is not of the kind that is asked for: `variable` where a rate is asked. */
  neverMeets?(value: Scalar): string | undefined;
  examples: () => { required: Requirement<Scalar> | object; file: FactsOf[Kind]; finds: string[]; title?: string }[];
}

/** The rule for one requirement that has one value in the spec and one for each track in the file. */
export function requirementRule<Kind extends FactsKind>(definition: RequirementRule<Kind>): Rule {
  const { of, requirement, measure, examples, ...rest } = definition;
  return {
    ...rest,
    requirements: [requirement],
    examples: () =>
      examples().map(
        ({ required, file, ...example }): RuleExample => ({
          ...example,
          ...singleFileExample(of, requirement, required, { kind: of, [of]: file } as unknown as Facts),
        }),
      ),
    *check(delivery: Delivery) {
      for (const { item, file, facts, asked } of askedFiles(delivery, of, requirement)) {
        yield* compare(
          definition,
          item,
          file,
          asked,
          measure(facts, item.asked as DeliverableOf[Kind]),
          !("partial" in facts && facts.partial),
        );
      }
    },
  };
}

/** Every file that was read and of which the spec asks this, with what it asks. */
export function* askedFiles<Kind extends FactsKind>(delivery: Delivery, of: Kind, requirement: string) {
  for (const { item, asked } of askedOf(delivery).get(requirement) ?? []) {
    for (const file of item.files) {
      const facts = file.facts && (file.facts as unknown as Record<string, FactsOf[Kind] | undefined>)[of];
      // The deliverable's type says which kind of facts its files have; a file that is nothing of the kind has its own finding.
      if (facts && file.facts && isOfItsKind(file.facts) && !isCutOff(file.facts))
        yield { item, file, facts, asked: asked as Requirement<Scalar> };
    }
  }
}

type AskedOf = Map<string, { item: Item; asked: unknown }[]>;

const known = new WeakMap<Delivery["items"], AskedOf>();

/** Who asks for what, by requirement: most rules are about something that most deliverables say nothing of. */
function askedOf({ items }: Delivery): AskedOf {
  const before = known.get(items);
  if (before) return before;
  const asked: AskedOf = new Map();
  for (const item of items) note(asked, item, item.asked, "");
  known.set(items, asked);
  return asked;
}

function note(all: AskedOf, item: Item, value: object, path: string): void {
  for (const [key, asked] of Object.entries(value)) {
    if (asked === undefined) continue;
    const requirement = path + key;
    const others = all.get(requirement);
    if (others) others.push({ item, asked });
    else all.set(requirement, [{ item, asked }]);
    if (typeof asked === "object" && asked !== null && !Array.isArray(asked)) note(all, item, asked, `${requirement}/`);
  }
}

function* compare<Kind extends FactsKind>(
  rule: RequirementRule<Kind>,
  item: Item,
  file: DeliveredFile,
  asked: Requirement<Scalar>,
  values: (Scalar | undefined)[],
  isWhole: boolean,
): Iterable<Observation | Met> {
  const quantity: Quantity<unknown> = rule.quantity ?? words;
  const expected = sayRequirement(asked, quantity, rule.unit);
  const subject = rule.subject ?? rule.title;
  const is = rule.plural ? "are" : "is";
  const about = { item, file: file.path, pointer: `${item.pointer}/${rule.requirement}`, expected };
  for (const [value, tracks] of byValue(values)) {
    const named = `${subject}${trackNames(rule.requirement, tracks, values.length)}`;
    if (value === undefined) {
      // Nothing stated is what `null` asks for.
      if (asked === null && isWhole) yield { ...about, met: true, actual: "none" };
      else {
        const message = rule.unknown ?? `${named} ${is} not known: the file does not say`;
        yield { ...about, unchecked: true, message };
      }
      continue;
    }
    const remedy = rule.neverMeets?.(value);
    const met = meets(value, asked, quantity);
    const answer = met === "unreadable" && remedy !== undefined ? false : met;
    const exact = quantity.read(value);
    const actual = exact === undefined ? String(value) : [quantity.say(exact), rule.unit].filter(Boolean).join(" ");
    if (answer === true) {
      yield { ...about, met: true, actual };
      continue;
    }
    const coarse = rule.cannotTell?.(value, asked);
    const doubt = answer === "unreadable" ? (coarse ?? "which cannot be compared") : isBan(asked) ? undefined : coarse;
    if (doubt) yield { ...about, unchecked: true, message: `${named} ${is} ${actual}, ${doubt}, expected ${expected}` };
    else
      yield {
        ...about,
        message: `${named} ${is} ${actual}, expected ${expected}`,
        actual,
        ...(remedy !== undefined && { remedy }),
      };
  }
}

/** Tracks with the same value share one finding: sixteen wrong tracks are one fault. */
function byValue(values: (Scalar | undefined)[]): Map<Scalar | undefined, number[]> {
  const tracks = new Map<Scalar | undefined, number[]>();
  for (const [index, value] of values.entries()) tracks.set(value, [...(tracks.get(value) ?? []), index + 1]);
  return tracks;
}
