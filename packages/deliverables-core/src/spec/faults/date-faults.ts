import { dayOff, parseDay } from "../calendar-day.js";
import { dueDay } from "../due-day.js";
import type { Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import type { SpecFault } from "./spec-fault.js";

/** Days that the calendar does not have, days that nobody has given, and a first showing before the delivery. */
export function dateFaults(json: JsonText, { production, deliverables }: Spec): SpecFault[] {
  const { dates = {} } = production;
  const faults: SpecFault[] = [];
  const tell = (pointer: string, message: string, actual: string) =>
    faults.push({ code: "spec/date", message, requirement: locate(json, pointer), actual });
  for (const [key, text] of Object.entries(dates)) {
    if (parseDay(text) === undefined)
      tell(`/production/dates/${key}`, `The ${key} date is ${text}, a day that the calendar does not have`, text);
  }
  const { delivery, transmission } = dates;
  if (faults.length === 0 && delivery !== undefined && transmission !== undefined && transmission < delivery)
    tell(
      "/production/dates/transmission",
      `The transmission date ${transmission} is before the delivery date ${delivery}`,
      transmission,
    );
  const known = faults.length === 0;
  for (const [name, { due }] of Object.entries(deliverables)) {
    const read = due === undefined ? undefined : dueDay(due, dates);
    if (due === undefined || !read || !("reason" in read)) continue;
    // A wrong date of the production is one fault, not one more for each deliverable that counts from it.
    if (!known && !/^\d/.test(due)) continue;
    tell(
      `/deliverables${pointerStep(name)}/due`,
      `${wordsForPlace(["deliverables", name])} is due ${due}, but ${read.reason}`,
      due,
    );
  }
  return faults;
}

/** What is due on a Saturday or Sunday that somebody wrote down: nobody may be there to take it. What is counted from a date is as meant. */
export function daysOff(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, { due = "" }]): SpecFault[] => {
    const day = parseDay(due);
    const weekday = day === undefined ? undefined : dayOff(day);
    if (weekday === undefined) return [];
    const message = `${wordsForPlace(["deliverables", name])} is due ${due}, a ${weekday}; write the working day before, unless somebody takes it then`;
    const requirement = locate(json, `/deliverables${pointerStep(name)}/due`);
    return [{ code: "spec/day-off", message, requirement, actual: due }];
  });
}

/** Dates that are over on `today` (`2026-11-25`), the production's and what is due: a slip of the year, or a spec that was copied. */
export function pastDates(json: JsonText, spec: Spec | undefined, today: string): SpecFault[] {
  const dates = Object.entries(spec?.production.dates ?? {}).map(([key, text]) => ({
    text,
    pointer: `/production/dates/${key}`,
    message: `The ${key} date ${text} is in the past`,
  }));
  const due = Object.entries(spec?.deliverables ?? {}).flatMap(([name, { due: text = "" }]) =>
    /^\d/.test(text)
      ? [
          {
            text,
            pointer: `/deliverables${pointerStep(name)}/due`,
            message: `${wordsForPlace(["deliverables", name])} is due ${text}, which is in the past`,
          },
        ]
      : [],
  );
  return [...dates, ...due].flatMap(({ text, pointer, message }): SpecFault[] =>
    parseDay(text) === undefined || text >= today
      ? []
      : [{ code: "spec/past-date", message, requirement: locate(json, pointer), actual: text }],
  );
}
