import type { Finding, Report, Unchecked, WaivedFinding } from "deliverables-core";

/** What a report says about one thing. */
export interface Told {
  findings: Finding[];
  unchecked: Unchecked[];
  waived: WaivedFinding[];
}

export interface ToldByRequirement {
  /** By the requirement's JSON pointer; a requirement about which nothing is said is not in it. */
  requirements: ReadonlyMap<string, Told>;
  /** What is about no requirement of the spec: unexpected files, files that could not be read, faults of the spec. */
  others: Told;
}

/** Puts what was found beside the requirement that it is about: the one that the spec asks for there, or next above it. */
export function byRequirement({ requirements, findings, unchecked, waived }: Report): ToldByRequirement {
  const listed = new Set(requirements.map(({ location }) => location.pointer));
  const found = new Map<string, Told>();
  const others = nothing();
  const toldAt = (pointer: string | undefined): Told => {
    const place = pointer === undefined ? undefined : placeAbove(pointer, listed);
    if (place === undefined) return others;
    const told = found.get(place) ?? nothing();
    found.set(place, told);
    return told;
  };
  for (const finding of findings) toldAt(finding.requirement?.pointer).findings.push(finding);
  for (const entry of unchecked) toldAt(entry.requirement?.pointer).unchecked.push(entry);
  for (const finding of waived) toldAt(finding.requirement?.pointer).waived.push(finding);
  return { requirements: found, others };
}

function nothing(): Told {
  return { findings: [], unchecked: [], waived: [] };
}

function placeAbove(pointer: string, listed: ReadonlySet<string>): string | undefined {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/")))
    if (listed.has(place)) return place;
  return undefined;
}
