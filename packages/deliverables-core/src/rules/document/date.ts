import { dayOfAnchor } from "../../check/date-anchor.js";
import { takeFields, uncompared } from "../../check/field-values.js";
import { paperRule } from "../../check/paper-rule.js";
import { withContainer } from "../../media/probe-in-short.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { readDate } from "../../papers/read-date.js";

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
  examples: [
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
      title: "A certificate older than its master",
      paper: paperOf("Tested on 12 November 2026", "Tested on: 2026-11-12"),
      asked: { fields: { "test date": testDate } },
      programme,
      finds: ["The paper's test date is 2026-11-12, expected not before 2026-11-20 (master)"],
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
      const { name, field, values, asks } = taken;
      const first = values.find(({ value }) => value !== "");
      // What is missing has its own finding.
      if (!field.date || !first) continue;
      const read = readDate(first.value);
      if (!read || "ambiguous" in read) {
        yield uncompared(delivered, taken, read ? sayAmbiguous(read.ambiguous) : `${quote(first.value)} is no date`);
        continue;
      }
      const bounds = (["notBefore", "notAfter"] as const).flatMap((key) => {
        const anchor = field.date?.[key];
        return anchor === undefined ? [] : [{ key, anchor, bound: dayOfAnchor(anchor, delivered) }];
      });
      for (const { key, anchor, bound } of bounds) {
        if ("unknown" in bound) {
          yield uncompared(delivered, taken, bound.unknown);
          continue;
        }
        const words = key === "notBefore" ? "not before" : "not after";
        const expected = `${words} ${bound.day}${anchor === bound.day ? "" : ` (${anchor})`}`;
        const isRight = key === "notBefore" ? read.day >= bound.day : read.day <= bound.day;
        if (isRight) yield { met: true, asks, expected, actual: read.day };
        else
          yield {
            at: first.at,
            asks,
            message: `The paper's ${name} is ${read.day}, expected ${expected}`,
            expected,
            actual: read.day,
          };
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
