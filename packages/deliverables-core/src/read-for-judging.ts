import { columnFaults } from "./check/column-faults.js";
import { contradictions } from "./check/contradictions.js";
import { rateFaults } from "./check/rate-faults.js";
import { relationFaults } from "./check/relation-faults.js";
import { territoryFaults } from "./check/territory-faults.js";
import { waiverFaults } from "./check/waivers/waiver-faults.js";
import { weightFaults } from "./check/weight-faults.js";
import { type Plan, planItems } from "./delivery/plan-items.js";
import { type HouseFile, type HouseReading, readHouse } from "./house/read-house.js";
import { withHouse } from "./house/with-house.js";
import { ruleHeads } from "./rule-heads.generated.js";
import type { SpecFault } from "./spec/faults/spec-fault.js";
import { toldOnce } from "./spec/faults/told-once.js";
import { beyondDoubt, refusedCounts } from "./spec/mended/doubts.js";
import type { ClientReading } from "./spec/own-client/client-file.js";
import { readSpec, type SpecReading } from "./spec/read-spec.js";
import type { JsonText } from "./spec/text/json-text.js";
import { locate } from "./spec/text/locate.js";

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
  const asWritten = readSpec(text, { own, yaml, usualClient: house?.house.client, usualOwn: file?.own });
  const clientIsGiven = asWritten.client !== undefined && asWritten.understood?.spec.client === undefined;
  const complete = (one: SpecReading) => (house ? withHouse(one, house, clientIsGiven, ruleHeads) : one);
  const reading = complete(asWritten);
  const { understood } = asWritten;
  // Where the spec has faults, the others are looked for in what is understood of it.
  const looked = understood ? complete({ ...asWritten, ...understood }) : reading;
  const plan = planItems(looked);
  const besides = [
    ...plan.faults.slice(looked.faults.length),
    ...contradictions(looked),
    ...rateFaults(looked),
    ...relationFaults(looked),
    ...columnFaults(looked),
    ...territoryFaults(looked),
    ...weightFaults(understood ? { ...asWritten, ...understood } : asWritten, ruleHeads),
    ...waiverFaults(looked, ruleHeads),
  ];
  const faults = toldOnce([
    ...(house ? houseFaults(house, reading) : []),
    ...asWritten.faults,
    ...beyondDoubt(besides, new Set([...(understood?.doubts ?? []), ...refusedCounts(asWritten.faults)])),
  ]);
  return { reading, plan: faults.length > 0 ? { ...plan, items: [] } : plan, faults };
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
