import { type JsonText, pointerStep } from "./json-text.js";
import { locate } from "./locate.js";
import type { Spec } from "./spec.js";
import type { SpecFault } from "./spec-fault.js";

/** Dates that no calendar has, and `delivery` or `transmission` where the production says no such day. */
export function dateFaults(json: JsonText, { production, deliverables }: Spec): SpecFault[] {
  const own = (["delivery", "transmission"] as const).map((key) => ({
    pointer: `/production/dates/${key}`,
    date: production.dates?.[key],
  }));
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
  return [...own, ...anchors].flatMap(({ pointer, date }): SpecFault[] => {
    if (date === undefined) return [];
    if (date !== "delivery" && date !== "transmission") {
      if (isDay(date)) return [];
      const message = `"${date}" is no date: that month has no such day`;
      return [{ code: "spec/value", message, requirement: locate(json, pointer), actual: date }];
    }
    if (production.dates?.[date] !== undefined) return [];
    const message = `"${date}" has no day; add "dates": { "${date}": "2027-01-31" } to "production"`;
    return [{ code: "spec/unknown-token", message, requirement: locate(json, pointer), actual: date }];
  });
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
