import { contradictions } from "./check/contradictions.js";
import { waiverFaults } from "./check/waiver-faults.js";
import { weightFaults } from "./check/weight-faults.js";
import { type Plan, planItems } from "./delivery/plan-items.js";
import { type HouseFile, type HouseReading, readHouse } from "./house/read-house.js";
import { withHouse } from "./house/with-house.js";
import { ruleHeads } from "./rule-heads.generated.js";
import type { JsonText } from "./spec/json-text.js";
import { locate } from "./spec/locate.js";
import type { ClientReading } from "./spec/own-client/client-file.js";
import { readSpec, type SpecReading } from "./spec/read-spec.js";
import type { SpecFault } from "./spec/spec-fault.js";

/** What a spec is judged with and that does not stand in it. */
export interface SpecSurroundings {
  /** The configuration that holds for the spec's folder. */
  house?: HouseFile | undefined;
  /** The client schema of one's own that the spec names by its file. */
  own?: ClientReading | undefined;
  /** The spec's text as `readYamlSpec` has read it, where it is YAML. */
  yaml?: JsonText | undefined;
}

/** A spec as it is judged: with what its house adds, and everything that is wrong with it as a text. */
export interface ReadyToJudge {
  reading: SpecReading;
  plan: Plan;
  /** With any of these, no file is looked at. */
  faults: SpecFault[];
}

/** Reads a spec, and its house's configuration where there is one, as far as that goes without looking at a file. */
export function readForJudging(text: string, { house: file, own, yaml }: SpecSurroundings): ReadyToJudge {
  const house = file && readHouse(file, ruleHeads);
  const asWritten = readSpec(text, { own, yaml, usualClient: house?.house.client });
  const clientIsGiven = asWritten.client !== undefined && asWritten.spec?.client === undefined;
  const reading = house ? withHouse(asWritten, house, clientIsGiven, ruleHeads) : asWritten;
  const plan = planItems(reading);
  const faults = [
    ...(house ? houseFaults(house, reading) : []),
    ...plan.faults,
    ...contradictions(reading),
    ...weightFaults(asWritten, ruleHeads),
    ...waiverFaults(reading, ruleHeads),
  ];
  return { reading, plan, faults };
}

/** By a configuration that is not understood nothing can be judged: it might have named the client. */
function houseFaults({ name, faults }: HouseReading, { json }: SpecReading): SpecFault[] {
  const [first, ...more] = faults;
  if (!first) return [];
  const { line, column } = first.requirement.range.start;
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return [
    {
      code: "spec/house",
      message: `The house's configuration is not understood, ${name}:${line}:${column}: ${first.message}${others}`,
      requirement: locate(json, ""),
      actual: `${name}:${line}:${column}`,
    },
  ];
}
