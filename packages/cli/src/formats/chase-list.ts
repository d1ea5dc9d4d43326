import type { Finding, Report, Unchecked } from "deliverables-core";
import { sayTogether } from "./finding-words.js";
import { ownersOf } from "./owners.js";

/** One thing that somebody has to bring or put right before the delivery can be accepted. */
export interface Chase {
  owner: string;
  deliverable: string;
  item: string;
  file: string;
  /** `missing`, `wrong` or `unchecked`. */
  state: string;
  what: string;
  toDo: string;
}

export const nobody = "Nobody named";

/** What still stands between the delivery and its acceptance, by the one who has to bring it; warnings are not chased. */
export function chaseList(report: Pick<Report, "deliverables" | "findings" | "unchecked">): Chase[] {
  const owners = ownersOf(report);
  const open: (Finding | Unchecked)[] = [
    ...report.findings.filter(({ severity }) => severity === "error"),
    ...report.unchecked,
  ];
  const chases = open.map(({ deliverable = "", item = "", file = "", together, code, message, remedy, ...rest }) => ({
    owner: owners.get(deliverable) ?? nobody,
    deliverable,
    item,
    file: together ? sayTogether(together) : file,
    state: !("severity" in rest) ? "unchecked" : code === "files/missing" ? "missing" : "wrong",
    what: message,
    toDo: remedy,
  }));
  // The order of the report within one owner; those without an owner go last.
  return chases.sort((one, other) => rank(one) - rank(other) || compare(one.owner, other.owner));
}

function rank({ owner }: Chase): number {
  return owner === nobody ? 1 : 0;
}

/** By UTF-16 unit: the order must not depend on the machine's language. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
