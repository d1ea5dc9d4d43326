import type { RuleHead } from "../check/rule.js";
import { whyNotWeighed } from "../check/weight-faults.js";
import type { ReportedHouse } from "../report/reported-house.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { Deliverable, Spec } from "../spec/spec.js";
import type { House, HouseReading } from "./read-house.js";

/**
 * A spec with what its house adds: where the spec says something itself, that counts. What the client's document fixes keeps
 * its weight, as it would against the spec's own `rules`; `clientIsGiven` where the spec names no client.
 */
export function withHouse(
  reading: SpecReading,
  { name, house }: HouseReading,
  clientIsGiven: boolean,
  rules: readonly RuleHead[],
): SpecReading {
  const { spec, client } = reading;
  if (!spec) return reading;
  const owned = withOwners(spec, house);
  const refused: ReportedHouse["refused"] = [];
  const weights: NonNullable<Spec["rules"]> = {};
  for (const [code, severity] of Object.entries(house.rules ?? {})) {
    const rule = rules.find((one) => one.code === code);
    if (!rule || Object.hasOwn(spec.rules ?? {}, code)) continue;
    const why = whyNotWeighed(rule, severity, spec, client);
    if (why) refused.push({ rule: code, why });
    else weights[code] = severity;
  }
  const given = {
    file: name,
    gives: [
      ...(clientIsGiven ? ["client"] : []),
      ...owned.map(([deliverable]) => `owners/${deliverable}`),
      ...Object.keys(weights).map((code) => `rules/${code}`),
    ],
    refused,
  };
  if (given.gives.length === 0 && refused.length === 0) return reading;
  const all = { ...spec.rules, ...weights };
  return {
    ...reading,
    spec: {
      ...spec,
      deliverables: { ...spec.deliverables, ...Object.fromEntries(owned) },
      ...(Object.keys(all).length > 0 && { rules: all }),
    },
    house: given,
  };
}

function withOwners({ deliverables }: Spec, { owners = {} }: House): [name: string, Deliverable][] {
  return Object.entries(deliverables).flatMap(([name, asked]): [string, Deliverable][] => {
    const owner = own(owners, name) ?? own(owners, asked.type);
    return asked.owner === undefined && owner !== undefined ? [[name, { ...asked, owner }]] : [];
  });
}

function own(owners: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(owners, key) ? owners[key] : undefined;
}
