import { addWorkingDays, type CalendarDay, parseDay } from "./calendar-day.js";
import type { Spec } from "./spec.js";

type Dates = NonNullable<Spec["production"]["dates"]>;

/**
 * The day on which a deliverable has to be there: `2026-12-04`, `delivery`, `transmission - 10 working days`.
 * The reason finishes "… is due …, but".
 */
export function dueDay(due: string, dates: Dates = {}): { day: CalendarDay } | { reason: string } {
  const [, from, sign, count, working] = /^(delivery|transmission)(?: ([+-]) (\d+) (working )?days?)?$/.exec(due) ?? [];
  const text = from === undefined ? due : dates[from as keyof Dates];
  if (text === undefined) return { reason: `the production's "dates" have no "${from}"` };
  const start = parseDay(text);
  if (start === undefined) return { reason: `the calendar has no ${text}` };
  const days = (sign === "-" ? -1 : 1) * Number(count ?? 0);
  return { day: working === undefined ? start + days : addWorkingDays(start, days) };
}
