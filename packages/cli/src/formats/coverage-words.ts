import { type Report, type RequirementState, sayCount } from "deliverables-core";

type Coverage = Report["coverage"];

/** `83 of 85 requirements (97 %): 80 passed, 3 waived`. A verdict rests on no more than that, and what was compared need not be met. */
export function sayCompared({ compared, requirements, percent, passed, failed, warned, waived }: Coverage): string {
  const outcomes = { passed, failed, warned, waived, toRead: 0, setAside: 0, unchecked: 0 };
  const what = `${compared} of ${sayCount(requirements, "requirement")} (${percent} %)`;
  return compared > passed ? `${what}: ${sayOutcomes(outcomes)}` : what;
}

/**
 * What a verdict that is not REJECTED does not say by itself: what is not met and rejects nothing, and what was left to others.
 * One sentence for each, without its full stop; none where every requirement was compared and met.
 */
export function standingWords({ verdict, coverage: { warned, toRead, setAside }, waived }: Report): string[] {
  if (verdict === "rejected") return [];
  const without = waived.filter(({ code }) => code === "files/missing").length;
  const are = (count: number) => `${sayCount(count, "requirement")} ${count === 1 ? "is" : "are"}`;
  return [
    warned > 0 && `${are(warned)} not met, which is only told and rejects nothing: read the warnings and infos`,
    toRead > 0 && `${are(toRead)} for people to read in the papers that came: the infos say where`,
    without > 0 &&
      `${sayCount(without, "item")} ${without === 1 ? "is" : "are"} not there and waived: of what the spec asks of ${without === 1 ? "it" : "them"}, nothing was compared and nothing is counted`,
    setAside > 0 && `${are(setAside)} not compared, because the rules that would judge are turned off`,
  ].filter((sentence) => sentence !== false);
}

/** What reports call each state; one word where there is one. */
export const requirementStates: Record<RequirementState, string> = {
  passed: "passed",
  failed: "failed",
  warned: "warned",
  waived: "waived",
  toRead: "to be read",
  setAside: "set aside",
  unchecked: "unchecked",
  absent: "not there",
};

/** `9 passed, 1 failed`: how many there are of each, without those of which there are none. */
export function sayOutcomes(counts: Record<Exclude<RequirementState, "absent">, number>): string {
  const kinds = ["passed", "failed", "warned", "waived", "toRead", "setAside", "unchecked"] as const;
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${requirementStates[kind]}`);
  return parts.join(", ") || "–";
}
