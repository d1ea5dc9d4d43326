import { parseDay } from "../calendar-day.js";
import type { Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { SpecFault } from "./spec-fault.js";

/** Days that a table is compared with and that no calendar has, and `delivery` or `transmission` where the production names no such day. */
export function tableDateFaults(json: JsonText, { production, deliverables }: Spec): SpecFault[] {
  const anchors = Object.entries(deliverables).flatMap(([name, deliverable]) => {
    if (deliverable.type !== "table") return [];
    const pointer = `/deliverables${pointerStep(name)}`;
    const { rights = {}, columns = {} } = deliverable;
    return [
      ...(["from", "until"] as const).map((key) => ({ pointer: `${pointer}/rights/${key}`, date: rights[key] })),
      ...Object.entries(columns).flatMap(([column, asked]) =>
        (["notBefore", "notAfter"] as const).map((key) => ({
          pointer: `${pointer}/columns${pointerStep(column)}/${key}`,
          date: asked[key],
        })),
      ),
    ];
  });
  return anchors.flatMap(({ pointer, date }): SpecFault[] => {
    if (date === undefined) return [];
    const isAnchor = date === "delivery" || date === "transmission";
    if (isAnchor ? production.dates?.[date] !== undefined : parseDay(date) !== undefined) return [];
    const message = isAnchor
      ? `"${date}" has no day; add "dates": { "${date}": "2027-01-31" } to "production"`
      : `${date} is a day that the calendar does not have`;
    return [{ code: "spec/date", message, requirement: locate(json, pointer), actual: date }];
  });
}
