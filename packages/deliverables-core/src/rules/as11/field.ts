import { as11Quantity } from "../../check/as11-quantities.js";
import type { Observation, Rule } from "../../check/rule.js";
import { as11Example, filesWithSet } from "../../check/rule-kinds/as11-rule.js";
import { valuesOf } from "../../check/rule-kinds/paper-rule.js";
import { fillText } from "../../delivery/tokens/fill-text.js";
import type { As11Set } from "../../media/as11/as11.js";
import { as11File, core, onePart, ukDpp } from "../../media/as11/as11-in-short.js";
import {
  coreTraits,
  type FieldKind,
  type FieldTraits,
  sayAs11Field,
  sayAs11Set,
  segmentationKinds,
  ukDppTraits,
} from "../../media/as11/fields.js";
import { rateOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import { meets, type Requirement, type Scalar, sayRequirement } from "../../spec/requirement.js";

const kinds: Record<As11Set, Readonly<Record<string, FieldKind>>> = {
  core: kindsOf(coreTraits),
  segmentation: segmentationKinds,
  ukDpp: kindsOf(ukDppTraits),
};
const sets = Object.keys(kinds) as As11Set[];

export const as11Field: Rule = {
  code: "as11/field",
  title: "AS-11 field",
  severity: "error",
  requirements: sets.flatMap((set) => Object.keys(kinds[set]).map((field) => `as11/${set}/${field}`)),
  why: "A broadcaster files and schedules the programme by these fields: a wrong number puts it under another programme.",
  fix: "Correct the field where the metadata are written, and write the file's metadata again.",
  clause: "AMWA AS-11.",
  examples: () => [
    as11Example({
      as11: {
        core: { seriesTitle: "<title>", shimName: "UK DPP HD", primaryLanguage: "en-GB", audioLayout: "EBU R 123: 4b" },
        segmentation: { parts: 1, start: "10:00:00:00" },
        ukDpp: { productionNumber: "<productionNumber>", pse: "passed", duration: "00:48:30:00" },
      },
      file: as11File({ core, segmentation: onePart, ukDpp }),
      finds: [],
    }),
    as11Example({
      as11: { core: { shimName: "UK DPP HD" }, ukDpp: { productionNumber: "<productionNumber>", pse: "passed" } },
      file: as11File({
        core: { ...core, shimName: "UK DPP SD" },
        ukDpp: { ...ukDpp, productionNumber: "LFD1009Z", pse: "failed" },
      }),
      finds: [
        "AS-11 Core shim name is UK DPP SD, expected UK DPP HD",
        "AS-11 UK DPP production number is LFD1009Z, expected LFD1001A",
        "AS-11 UK DPP PSE test is failed, expected passed",
      ],
    }),
    as11Example({
      as11: { ukDpp: { genre: "present", distributor: null } },
      file: as11File({ ukDpp: { ...ukDpp, distributor: "Hedgerow Pictures" } }),
      finds: [
        "AS-11 UK DPP genre is not stated, expected one",
        "AS-11 UK DPP distributor is Hedgerow Pictures, expected none",
      ],
    }),
    as11Example({
      title: "What could not be read",
      as11: { ukDpp: { tertiaryLanguage: null } },
      file: as11File({
        ukDpp: JSON.parse(JSON.stringify({ ...ukDpp, tertiaryLanguage: undefined })),
        unread: { fields: ["tertiaryLanguage"], why: "its header is not closed and complete" },
      }),
      finds: ["unchecked: AS-11 UK DPP tertiary language is not known: its header is not closed and complete"],
    }),
  ],
  *check(delivery) {
    for (const set of sets) {
      for (const { about, item, facts, as11 } of filesWithSet(delivery, set)) {
        const asked = item.asked.type === "media" ? item.asked.as11?.[set] : undefined;
        const tokens = valuesOf(delivery, item);
        const rate = rateOf(facts) ?? productionRate(delivery.spec);
        for (const [field, wanted] of Object.entries(asked ?? {}) as [string, Requirement<Scalar>][]) {
          const quantity = as11Quantity(
            kinds[set][field] ?? "text",
            rate,
            writtenDuration(delivery.spec, item.episode),
          );
          const unread = as11.unread?.fields.find((one) => set === "ukDpp" && one === field);
          const value = statedIn(facts, set, field);
          const requirement = filled(wanted, tokens);
          const seen = compare(`${sayAs11Set(set)} ${sayAs11Field(field)}`, value, requirement, quantity);
          const pointer = `${about.pointer}/${field}`;
          if (unread === undefined || value !== undefined) yield { ...about, pointer, ...seen };
          else {
            const message = `${sayAs11Set(set)} ${sayAs11Field(field)} is not known: ${as11.unread?.why}`;
            yield { ...about, pointer, unchecked: true, message, expected: seen.expected };
          }
        }
      }
    }
  },
};

function kindsOf(traits: Readonly<Record<string, FieldTraits>>): Record<string, FieldKind> {
  return Object.fromEntries(Object.entries(traits).map(([field, { kind }]) => [field, kind]));
}

function statedIn({ as11 }: Probe, set: As11Set, field: string): Scalar | undefined {
  if (set !== "segmentation") return (as11?.[set] as Readonly<Record<string, Scalar>> | undefined)?.[field];
  const { parts = [], total, duration } = as11?.segmentation ?? {};
  return { parts: total ?? parts.length, start: parts[0]?.start, duration }[field as keyof typeof segmentationKinds];
}

function compare(
  name: string,
  value: Scalar | undefined,
  asked: Requirement<Scalar>,
  quantity: ReturnType<typeof as11Quantity>,
): { expected: string } & (Pick<Observation, "message" | "actual" | "unchecked"> | { met: true; actual: string }) {
  const expected = sayRequirement(asked, quantity);
  if (value === undefined) {
    if (asked === null) return { met: true, expected, actual: "none" };
    return { message: `${name} is not stated, expected ${expected}`, expected, actual: "none" };
  }
  const exact = quantity.read(value);
  const actual = exact === undefined ? String(value) : quantity.say(exact);
  const answer = meets(value, asked, quantity);
  if (answer === true) return { met: true, expected, actual };
  if (answer === "unreadable")
    return {
      unchecked: true,
      message: `${name} is ${actual}, which cannot be compared, expected ${expected}`,
      expected,
    };
  return { message: `${name} is ${actual}, expected ${expected}`, expected, actual };
}

/** The requirement with its <tokens> filled in. */
function filled(asked: Requirement<Scalar>, tokens: Readonly<Record<string, string>>): Requirement<Scalar> {
  if (typeof asked === "string") return fillText(asked, tokens);
  if (Array.isArray(asked)) return asked.map((one) => (typeof one === "string" ? fillText(one, tokens) : one));
  if (typeof asked !== "object" || asked === null || !("not" in asked) || asked.not === undefined) return asked;
  return { ...asked, not: filled(asked.not, tokens) as Scalar | Scalar[] };
}
