/** Days since 1970-01-01, so that they can be counted; no time of day and no time zone. */
export type CalendarDay = number;

const millisecondsPerDay = 86_400_000;

/** Reads `2026-12-04`; undefined for a day that the calendar does not have, such as 2026-02-30. */
export function parseDay(text: string): CalendarDay | undefined {
  const day = Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay;
  return Number.isInteger(day) && formatDay(day) === text ? day : undefined;
}

export function formatDay(day: CalendarDay): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** So many working days later, or earlier where `count` is negative. Monday to Friday: no holiday is known. */
export function addWorkingDays(day: CalendarDay, count: number): CalendarDay {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached += step;
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** Saturday or Sunday by name; undefined for a working day. */
export function dayOff(day: CalendarDay): "Saturday" | "Sunday" | undefined {
  const weekday = weekdayOf(day);
  return weekday < 5 ? undefined : weekday === 5 ? "Saturday" : "Sunday";
}

function isWorkingDay(day: CalendarDay): boolean {
  return weekdayOf(day) < 5;
}

/** From 0 for Monday on; 1970-01-01 was a Thursday. */
function weekdayOf(day: CalendarDay): number {
  return (((day + 3) % 7) + 7) % 7;
}
