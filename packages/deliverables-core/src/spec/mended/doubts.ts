import type { SpecFault } from "../faults/spec-fault.js";
import { pointerKeys, pointerStep } from "../text/json-text.js";

/** Places of a spec that have a fault already, so that nobody knows what will stand there: what is said of them would be its echo. */
export type Doubts = ReadonlySet<string>;

/** The faults that are none of the echoes of those that made the doubts. */
export function beyondDoubt(faults: readonly SpecFault[], doubts: Doubts): SpecFault[] {
  return doubts.size === 0 ? [...faults] : faults.filter((fault) => !isEcho(fault, doubts));
}

/** Whether a fault follows from what stands at one of these places, or in it. */
export function followsFrom({ because = [] }: SpecFault, places: Doubts): boolean {
  return because.some((place) => isDoubtful(place, places) || [...places].some((one) => one.startsWith(`${place}/`)));
}

function isEcho(fault: SpecFault, doubts: Doubts): boolean {
  const { code, requirement, actual } = fault;
  const { pointer } = requirement;
  if (isDoubtful(pointer, doubts) || followsFrom(fault, doubts)) return true;
  switch (code) {
    case "spec/waiver":
      // Whether it is bound to anything, what should bind it would say.
      if (["sha256", "actual", "file", "deliverable"].some((key) => doubts.has(`${pointer}/${key}`))) return true;
      return actual !== undefined && doubts.has(`/deliverables${pointerStep(actual)}`);
    case "spec/unknown-deliverable":
      return actual !== undefined && doubts.has(`/deliverables${pointerStep(actual)}`);
    case "spec/client-requirement":
      // The name as the client wants it is filled in from what is in doubt itself.
      return (
        /^\/deliverables\/[^/]+\/files/.test(pointer) &&
        ["title", "productionNumber"].some((key) => isDoubtful(`/production/${key}`, doubts))
      );
    case "spec/episodes":
      return isDoubtful("/episodes", doubts) || isDoubtful(`${deliverableOf(pointer)}/per`, doubts);
    case "spec/languages":
      return ["per", "languages", "reels"].some((key) => isDoubtful(`${deliverableOf(pointer)}/${key}`, doubts));
    case "spec/unknown-token":
    case "spec/file-pattern":
    case "spec/same-file":
      return (
        isDoubtful("/variables", doubts) ||
        isDoubtful("/episodes", doubts) ||
        ["per", "languages", "reels"].some((key) => isDoubtful(`${deliverableOf(pointer)}/${key}`, doubts))
      );
    default:
      return false;
  }
}

/**
 * Where a deliverable is asked for once for each of what the client refuses: whoever puts that right has other names and lists, too.
 */
export function refusedCounts(faults: readonly SpecFault[]): Doubts {
  return new Set(
    faults.flatMap(({ code, requirement: { pointer } }) =>
      code === "spec/client-requirement" && /^\/deliverables\/[^/]+\/(per|languages|reels)$/.test(pointer)
        ? [pointer]
        : [],
    ),
  );
}

/** Whether a place is in doubt, itself or with what is around it. */
export function isDoubtful(pointer: string, doubts: Doubts): boolean {
  if (doubts.size === 0) return false;
  let place = "";
  for (const step of pointerKeys(pointer)) {
    place += pointerStep(step);
    if (doubts.has(place)) return true;
  }
  return false;
}

function deliverableOf(pointer: string): string {
  return pointerKeys(pointer).slice(0, 2).map(pointerStep).join("");
}
