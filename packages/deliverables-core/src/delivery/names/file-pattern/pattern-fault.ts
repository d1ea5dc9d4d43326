import type { PatternNode } from "./pattern-node.js";
import type { Character } from "./pattern-piece.js";

/** Why a pattern can match nothing, in a clause that goes on to say what to do, and where. */
export interface PatternFault {
  reason: string;
  /** UTF-16 units into the pattern as the spec writes it. */
  offset: number;
}

/** A sign that only closes, where nothing is open. */
export function signFault(sign: string, offset: number): PatternFault | undefined {
  if (sign === "}") return { reason: "a } has no {; write alternatives as {a,b}", offset };
  if (sign === ">") return { reason: "a > has no <; write a token as <title>, or a blank as <version:digits>", offset };
  return undefined;
}

/** What no name begins with, and no path inside the delivery has, whoever wrote it; `ahead` are the next three characters. */
export function nameFault(ahead: Character[]): PatternFault | undefined {
  const text = ahead.map((one) => one.text).join("");
  const offset = ahead[0]?.offset ?? 0;
  if (text.startsWith("\\")) return { reason: "it holds a backslash; write / between folders", offset };
  if (text.startsWith("/")) return { reason: "it has a folder without a name; write one / between folders", offset };
  if (text === ".." || text === "../") {
    return { reason: ".. leads out of the delivery folder; write the name as it stands inside it", offset };
  }
  if (text === "." || text.startsWith("./")) {
    return { reason: ". is the folder itself; write the name without ./", offset };
  }
  return undefined;
}

/** `**` that is part of a name. */
export function starsFault(offset: number): PatternFault {
  return { reason: "** stands for whole folders; write **/ before a name, /** at the end, or * inside a name", offset };
}

/** `**` without a slash behind it has to be the end of the whole pattern, not of an alternative that goes on. */
export function misplacedRest(nodes: PatternNode[], ends: boolean): PatternFault | undefined {
  for (const [index, node] of nodes.entries()) {
    const last = ends && index === nodes.length - 1;
    if (node.kind === "rest" && !last) return starsFault(node.offset);
    if (node.kind !== "choice") continue;
    for (const alternative of node.alternatives) {
      const fault = misplacedRest(alternative, last);
      if (fault) return fault;
    }
  }
  return undefined;
}
