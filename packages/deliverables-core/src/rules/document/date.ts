// Longer than others: its examples show every way in which papers write their days.
import { dayOfAnchor } from "../../check/date-anchor.js";
import { saidOnce, takeFields, uncompared } from "../../check/field-values.js";
import { type DeliveredPaper, paperRule } from "../../check/rule-kinds/paper-rule.js";
import { withContainer } from "../../media/probe-in-short.js";
import type { Spot } from "../../papers/contents.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { readDate } from "../../papers/read-date.js";
import { readPeriod } from "../../papers/read-period.js";
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
      title: "Two days: cover counts until the second, and a test from the first",
      paper: paperOf("Period of insurance: 1 December 2026 to 30 November 2029", "Tested on: 10.11.2026 – 21.11.2026"),
      asked: {
        fields: {
          cover: { ...expiry, heading: "Period of insurance" },
          "test date": { heading: "Tested on", date: { notBefore: "2026-11-12" } },
        },
      },
      production,
      finds: [
        "The paper's cover is 2026-12-01 to 2029-11-30, expected not before 2029-12-04 (delivery + 3 years)",
        "The paper's test date is 2026-11-10 to 2026-11-21, expected not before 2026-11-12",
      ],
    },
    {
      title: "Cover that begins too late",
      paper: paperOf("Expires: 1 January 2030 to 30 November 2031"),
      asked: { fields: { "expiry date": expiry } },
      production,
      finds: ["The paper's expiry date is 2030-01-01 to 2031-11-30, which begins after the delivery"],
    },
    {
      title: "A licence from the day on which it is needed",
      paper: paperOf("Licence term: 1 January 2027 to 30 November 2031"),
      asked: { fields: { "licence term": { ...expiry, heading: "Licence term" } } },
      production,
      finds: [],
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
      const said = saidOnce(taken).map(({ value, at }) => {
        const period = readPeriod(value);
        return { value, at, ...(period && { period }), read: readSpan(value) ?? period?.to ?? readDate(value) };
      });
      // What is missing has its own finding.
      if (!field.date || said.length === 0) continue;
      const days = said.flatMap(({ value, at, read, period }): Said[] => {
        if (!read || "ambiguous" in read || (period && "ambiguous" in period.from)) return [];
        if (!("day" in read)) return [{ at, first: read, last: read, written: value }];
        const last = { date: read.day };
        if (!period || !("day" in period.from)) return [{ at, first: last, last, written: read.day }];
        const first = { date: period.from.day };
        return [{ at, first, last, written: `${first.date} to ${last.date}` }];
      });
      const isTest = isOfTest.test([name, field.heading].flat().join(" "));
      // Beside a date, words without a digit are no second one: "Expires when the contract does".
      const unread = said.find(
        ({ value, read, period }) =>
          (!read || "ambiguous" in read || (period && "ambiguous" in period.from)) &&
          (days.length === 0 || /\d/.test(value)),
      );
      if (unread) {
        const { value } = unread;
        const read = unread.period && "ambiguous" in unread.period.from ? unread.period.from : unread.read;
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
        // Cover has to last long enough, and what was tested must not have begun too early.
        const isFirst = (key === "notBefore") === isTest;
        const answers = days.map((day) => ({ ...day, answer: isRight(isFirst ? day.first : day.last, bound.day) }));
        const wrong = answers.find(({ answer }) => answer === false);
        const unsure = answers.find(({ answer }) => answer === undefined);
        const needed =
          key === "notBefore" && !isTest ? neededFrom([name, field.heading].flat().join(" "), delivered) : undefined;
        const late =
          needed && days.find(({ first, last }) => first !== last && isNotAfter(first, needed.day) === false);
        if (late && !wrong) {
          const message = `The paper's ${name} is ${late.written}, which begins after the ${needed.what}`;
          yield {
            at: late.at,
            asks,
            message,
            expected: `begins not after ${needed.day} (${needed.what})`,
            actual: late.written,
          };
        } else if (wrong) {
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

/** By when a period has to have begun: cover that begins only after the programme has been shown covers nothing. */
function neededFrom(words: string, { spec }: DeliveredPaper): { day: string; what: string } | undefined {
  const { delivery, transmission } = spec.production.dates ?? {};
  if (transmission !== undefined) return { day: transmission, what: "transmission" };
  // Rights are needed when it is shown, which may be long after it was delivered.
  return delivery === undefined || isOfRights.test(words) ? undefined : { day: delivery, what: "delivery" };
}

const isOfRights =
  /^(?!.*(insur|cover|polic|versicher|assur|e ?& ?o\b)).*\b(licen[cs]e\w*|rights?|term|window|exploitation|distribution|lizenz\w*|rechte\w*|laufzeit|auswertung\w*|droits?|durée|cession)(?![\p{L}])/iu;

interface Said {
  at: Spot;
  /** Both days of a period; otherwise twice the same. */
  first: Term;
  last: Term;
  written: string;
}

const isOfTest =
  /\b(test\w*|retest\w*|check\w*|qc|review\w*|screen\w*|analys\w*|geprüft|prüf\w*|getestet|contr[ôo]l\w*|sign\w*)\b/i;

const monthNames = "January February March April May June July August September October November December".split(" ");

function sayAmbiguous(written: string): string {
  const [first = "", second = "", year = ""] = written.split(/[/-]/);
  const [one, other] = [monthNames[Number(first) - 1], monthNames[Number(second) - 1]];
  const iso = `${year}-${second.padStart(2, "0")}-${first.padStart(2, "0")}`;
  return `${quote(written)} is a day in ${one} or in ${other}: ask for a date as ${iso}`;
}
