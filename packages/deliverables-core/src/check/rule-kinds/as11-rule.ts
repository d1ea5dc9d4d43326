import type { DeliveredFile, Delivery, Item } from "../../delivery/delivery.js";
import type { As11, As11Set } from "../../media/as11/as11.js";
import type { Probe } from "../../media/probe.js";
import type { MediaDeliverable, Spec } from "../../spec/spec.js";
import type { Met, Observation, Rule, RuleExample, RulePage } from "../rule.js";
import { askedFiles } from "./requirement-rule.js";

type Seen = Omit<Observation, "item" | "file" | "pointer">;

/** A file of which the spec asks for one set of AS-11, and that has the set. */
export interface As11File<Set extends As11Set> {
  delivery: Delivery;
  item: Item;
  file: DeliveredFile;
  facts: Probe;
  as11: As11;
  set: NonNullable<As11[Set]>;
}

export interface As11Rule<Set extends As11Set> extends RulePage {
  sets: readonly Set[];
  look(set: Set, file: As11File<Set>): Iterable<Seen>;
  examples: () => As11Example[];
}

export interface As11Example {
  title?: string;
  as11: NonNullable<MediaDeliverable["as11"]>;
  file: Probe;
  production?: Partial<Spec["production"]>;
  finds: string[];
}

/** The rule for what the sets of an AS-11 file have to say to be complete, and to agree with one another and with the file. */
export function as11Rule<Set extends As11Set>({ sets, look, examples, ...page }: As11Rule<Set>): Rule {
  return {
    ...page,
    requirements: sets.map((set) => `as11/${set}`),
    examples: () => examples().map(as11Example),
    *check(delivery) {
      for (const set of sets) {
        for (const { about, ...found } of filesWithSet(delivery, set)) {
          const seen = [...look(set, { delivery, ...found })];
          for (const observation of seen) yield { ...about, ...observation };
          if (seen.length === 0) yield { ...about, met: true } satisfies Met;
        }
      }
    },
  };
}

/** Every file that has a set which the spec asks for. That one is not there is told by `as11/set`. */
export function* filesWithSet<Set extends As11Set>(delivery: Delivery, name: Set) {
  for (const { item, file, facts } of askedFiles(delivery, "media", `as11/${name}`)) {
    const set = facts.as11?.[name];
    if (!facts.as11 || set === undefined) continue;
    const about = { item, file: file.path, pointer: `${item.pointer}/as11/${name}` };
    yield { about, item, file, facts, as11: facts.as11, set: set as NonNullable<As11[Set]> };
  }
}

export function as11Example({ title, as11, file, production, finds }: As11Example): RuleExample {
  return {
    ...(title !== undefined && { title }),
    spec: {
      production: { title: "The Long Field", productionNumber: "LFD1001A", ...production },
      deliverables: { programme: { type: "media", files: "LFD1001A.mxf", as11 } },
    },
    files: { "LFD1001A.mxf": { facts: { kind: "media", media: file } } },
    finds,
  };
}
