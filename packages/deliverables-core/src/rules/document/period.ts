import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { Contents, Spot } from "../../papers/contents.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { readDate } from "../../papers/read-date.js";
import { type FieldValue, readField } from "../../papers/read-field.js";
import { readPeriod } from "../../papers/read-period.js";

/** Where a paper says from when and until when it holds; each beginning with the ends that go with it. */
const pairs = [
  [
    ["valid from", "licence valid from"],
    ["valid to", "valid until", "valid till", "licence valid to", "licence valid until"],
  ],
  [
    ["licence from", "licence start", "term start", "cover from"],
    ["licence to", "licence until", "licence end", "term end", "cover to"],
  ],
  [
    ["gültig von", "gültig ab", "lizenz von", "lizenz ab"],
    ["gültig bis", "lizenz bis"],
  ],
  [
    ["valable du", "valable à partir du", "début de validité"],
    ["valable au", "valable jusqu'au", "fin de validité"],
  ],
];
const periods = [
  "period of insurance",
  "period of cover",
  "period of validity",
  "validity",
  "valid",
  "licence period",
  "license period",
  "licence term",
  "versicherungszeitraum",
  "gültigkeit",
  "gültig",
  "laufzeit",
  "lizenzzeitraum",
  "validité",
  "durée de validité",
  "période de validité",
];

export const documentPeriod = paperRule({
  code: "document/period",
  title: "Period that ends before it begins",
  severity: "error",
  why: "A licence or a cover that ends before it begins holds on no day, whatever else its paper says.",
  fix: "Ask whoever issued the paper which of the two days is right, and for a paper that says it.",
  examples: () => [
    { paper: paperOf("Valid from\t1 June 2026", "Valid to\t31 July 2027"), finds: [] },
    {
      paper: paperOf("Valid from\t1 June 2026", "Valid to\t31 July 2025"),
      finds: ['LFD1001A_PSE.pdf is valid from "1 June 2026" to "31 July 2025": it ends before it begins'],
    },
    {
      title: "In one line",
      paper: paperOf("Gültigkeit: 1.10.2026 bis 30.9.2025"),
      finds: ['LFD1001A_PSE.pdf is valid "1.10.2026 bis 30.9.2025": it ends before it begins'],
    },
    {
      title: "One day, and days that may be two",
      paper: paperOf("Validity: 4 May 2026 to 4 May 2026", "Valid from: 03/04/2026", "Valid until: 02/01/2026"),
      finds: [],
    },
  ],
  *look({ contents, paper, file }) {
    if (paper.timedText) return;
    for (const [begins = [], ends = []] of pairs) {
      const [from, to] = [onlyDay(contents, begins), onlyDay(contents, ends)];
      if (!from || !to || to.day >= from.day) continue;
      const message = `${file} is valid from ${quote(from.value)} to ${quote(to.value)}: it ends before it begins`;
      yield { at: to.at, message, actual: to.day };
    }
    for (const { value, at } of periods.flatMap((heading) => readField(contents, { heading }))) {
      const { from, to } = readPeriod(value) ?? {};
      if (!from || !to || !("day" in from) || !("day" in to) || to.day >= from.day) continue;
      yield { at, message: `${file} is valid ${quote(value)}: it ends before it begins`, actual: value };
    }
  },
});

/** The day behind one of these headings; nothing where there are several, whose ends nobody can tell apart. */
function onlyDay(contents: Contents, headings: string[]): { day: string; value: string; at: Spot } | undefined {
  const found: FieldValue[] = headings.flatMap((heading) => readField(contents, { heading }));
  const [only, ...more] = found.filter(({ value }) => value !== "");
  const read = only && more.length === 0 ? readDate(only.value) : undefined;
  return only && read && "day" in read ? { day: read.day, value: only.value, at: only.at } : undefined;
}
