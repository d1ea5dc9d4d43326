import type { CalendarDay } from "../calendar-day.js";
import { dueDay } from "../due-day.js";
import type { Spec } from "../spec.js";
import { type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import type { SpecFault } from "./spec-fault.js";

/** Spans of days that end before they begin: rights, dates in papers and tables. */
export function dayOrderFaults(json: JsonText, { production, deliverables }: Spec): SpecFault[] {
  const dayOf = (text: string): CalendarDay | undefined => {
    const read = dueDay(text, production.dates);
    return "day" in read ? read.day : undefined;
  };
  return spansOf(deliverables).flatMap(({ place, from, until }): SpecFault[] => {
    const [first, last] = [place + from.key, place + until.key];
    if (from.date === undefined || until.date === undefined) return [];
    const [begins, ends] = [dayOf(from.date), dayOf(until.date)];
    if (begins === undefined || ends === undefined || begins <= ends) return [];
    const message = `${wordsForPlace(pointerKeys(last))} is ${until.date}, before ${wordsForPlace(pointerKeys(first)).toLowerCase()}, which is ${from.date}: no day lies between them`;
    return [{ code: "spec/date", message, requirement: locate(json, last), actual: until.date, because: [first] }];
  });
}

interface Span {
  place: string;
  from: { key: string; date: string | undefined };
  until: { key: string; date: string | undefined };
}

function spansOf(deliverables: Spec["deliverables"]): Span[] {
  return Object.entries(deliverables).flatMap(([name, asked]): Span[] => {
    const pointer = `/deliverables${pointerStep(name)}`;
    const between = (place: string, { notBefore, notAfter }: { notBefore?: string; notAfter?: string }): Span => ({
      place,
      from: { key: "/notBefore", date: notBefore },
      until: { key: "/notAfter", date: notAfter },
    });
    if (asked.type === "document")
      return Object.entries(asked.fields ?? {}).flatMap(([field, { date }]) =>
        date ? [between(`${pointer}/fields${pointerStep(field)}/date`, date)] : [],
      );
    if (asked.type !== "table") return [];
    const { rights, columns = {} } = asked;
    return [
      {
        place: `${pointer}/rights`,
        from: { key: "/from", date: rights?.from },
        until: { key: "/until", date: rights?.until },
      },
      ...Object.entries(columns).map(([column, one]) => between(`${pointer}/columns${pointerStep(column)}`, one)),
    ];
  });
}
