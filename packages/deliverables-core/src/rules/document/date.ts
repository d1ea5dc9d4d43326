import { dayOfAnchor } from "../../check/date-anchor.js";
import { saidOnce, takeFields, uncompared } from "../../check/field-values.js";
import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { withContainer } from "../../media/probe-in-short.js";
import type { Spot } from "../../papers/contents.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { readDate } from "../../papers/read-date.js";
import { readSpan } from "../../tables/read-span.js";
import { isNotAfter, isNotBefore, type Term } from "../../tables/read-term.js";

const production = { dates: { delivery: "2026-12-04" } };
const expiry = { heading: "Expires", date: { notBefore: "delivery + 3 years" } };
const testDate = { heading: "Tested on", date: { notBefore: "master" } };
const programme = withContainer({ format: "MXF", createdOn: "2026-11-20" });

export const documentDate = paperRule({
  code: "document/date",
  title: "Date in a paper",
  severity: "error",
  requirements: ["fields"],
  asks: "fields",
  leaves: ({ fields = {} }) => Object.values(fields).every(({ date }) => date === undefined),
  why: "An insurance that has run out, or a certificate older than the master, covers nothing.",
  fix: "Ask for a paper with a date that fits; a file that was exported again has to be tested again.",
  examples: () => [
    {
      paper: paperOf("Expires: 31 December 2029"),
      asked: { fields: { "expiry date": expiry } },
      production,
      finds: [],
    },
    {
      paper: paperOf("Expires: 01.03.2027"),
      asked: { fields: { "expiry date": expiry } },
      production,
      finds: ["The paper's expiry date is 2027-03-01, expected not before 2029-12-04 (delivery + 3 years)"],
    },
    {
      title: "Everywhere it stands",
      paper: paperOf("Expires: 31 December 2029", "Expires: 1 March 2027", "Expires: when the contract does"),
      asked: { fields: { "expiry date": expiry } },
      production,
      finds: ["The paper's expiry date is 2027-03-01, expected not before 2029-12-04 (delivery + 3 years)"],
    },
    {
      title: "A certificate older than its master",
      paper: paperOf("Tested on 12 November 2026", "Tested on: 2026-11-12"),
      asked: { fields: { "test date": testDate } },
      programme,
      finds: ["The paper's test date is 2026-11-12, expected not before 2026-11-20 (master)"],
    },
    {
      title: "A month or a year",
      paper: paperOf("Expires: 2030", "Expires: December 2029"),
      asked: { fields: { "expiry date": expiry } },
      production,
      finds: [
        'unchecked: expiry date of LFD1001A_PSE.pdf could not be compared: "December 2029" names no day, and 2029-12-04 may be before it or after it',
      ],
    },
    {
      title: "A date that can be read in two ways",
      paper: paperOf("Expires: 03/04/2030"),
      asked: { fields: { "expiry date": expiry } },
      production,
      finds: [
        'unchecked: expiry date of LFD1001A_PSE.pdf could not be compared: "03/04/2030" is a day in March or in April: ask for a date as 2030-04-03',
      ],
    },
  ],
  *look(delivered) {
    for (const taken of takeFields(delivered)) {
      const { name, field, asks } = taken;
      const said = saidOnce(taken).map(({ value, at }) => ({ value, at, read: readSpan(value) ?? readDate(value) }));
      // What is missing has its own finding.
      if (!field.date || said.length === 0) continue;
      const days = said.flatMap(({ value, at, read }): { at: Spot; term: Term; written: string }[] => {
        if (!read || "ambiguous" in read) return [];
        return "day" in read
          ? [{ at, term: { date: read.day }, written: read.day }]
          : [{ at, term: read, written: value }];
      });
      // Beside a date, words without a digit are no second one: "Expires when the contract does".
      const unread = said.find(
        ({ value, read }) => (!read || "ambiguous" in read) && (days.length === 0 || /\d/.test(value)),
      );
      if (unread) {
        const { read, value } = unread;
        const why = read && "ambiguous" in read ? sayAmbiguous(read.ambiguous) : `${quote(value)} is no date`;
        yield uncompared(delivered, taken, why);
      }
      const [first] = days;
      if (!first) continue;
      for (const key of ["notBefore", "notAfter"] as const) {
        const anchor = field.date[key];
        if (anchor === undefined) continue;
        const bound = dayOfAnchor(anchor, delivered);
        if ("unknown" in bound) {
          yield uncompared(delivered, taken, bound.unknown);
          continue;
        }
        const words = key === "notBefore" ? "not before" : "not after";
        const expected = `${words} ${bound.day}${anchor === bound.day ? "" : ` (${anchor})`}`;
        const isRight = key === "notBefore" ? isNotBefore : isNotAfter;
        const wrong = days.find(({ term }) => isRight(term, bound.day) === false);
        const unsure = days.find(({ term }) => isRight(term, bound.day) === undefined);
        if (wrong) {
          const message = `The paper's ${name} is ${wrong.written}, expected ${expected}`;
          yield { at: wrong.at, asks, message, expected, actual: wrong.written };
        } else if (unsure) {
          const why = `${quote(unsure.written)} names no day, and ${bound.day} may be before it or after it`;
          yield uncompared(delivered, taken, why);
        } else yield { met: true, asks, expected, actual: first.written };
      }
    }
  },
});

const monthNames = "January February March April May June July August September October November December".split(" ");

function sayAmbiguous(written: string): string {
  const [first = "", second = "", year = ""] = written.split(/[/-]/);
  const [one, other] = [monthNames[Number(first) - 1], monthNames[Number(second) - 1]];
  const iso = `${year}-${second.padStart(2, "0")}-${first.padStart(2, "0")}`;
  return `${quote(written)} is a day in ${one} or in ${other}: ask for a date as ${iso}`;
}
