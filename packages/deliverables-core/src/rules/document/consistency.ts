import type { Rule } from "../../check/rule.js";
import { isSame } from "../../check/same-statement.js";
import { spotOf } from "../../check/seen-in-file.js";
import { type Said, statementsIn } from "../../check/statements.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { type Subject, subjects } from "../../papers/read-statements.js";
import { productionRate } from "../../spec/production.js";
import { joinWords } from "../../spec/requirement.js";

const paper = (...lines: string[]) => ({ facts: { kind: "document", document: paperOf(...lines) } }) as const;
const deliverables = {
  insurance: { type: "document", files: "EO.pdf" },
  pasc: { type: "document", files: "PasC.pdf" },
  licence: { type: "document", files: "Licence.pdf" },
} as const;
const production = { title: "The Long Field", productionNumber: "LFD1001A" };

export const consistency: Rule = {
  code: "document/consistency",
  title: "Papers that disagree",
  severity: "error",
  why: "When two papers name two numbers, one of them belongs to another programme, and nobody knows which.",
  fix: "Find out which is right, and have the other paper issued again.",
  examples: [
    {
      spec: { production, deliverables },
      files: {
        "EO.pdf": paper("Production title: Long Field, The"),
        "Licence.pdf": paper("Title: Night Drive", "Duration: 2:15"),
        "PasC.pdf": paper("Programme number: LFD 1001A/01", "Running time: 48:30"),
      },
      finds: [],
    },
    {
      title: "With the spec, and who else agrees with it",
      spec: { production, deliverables },
      files: {
        "EO.pdf": paper("Production no: LFD1002B"),
        "Licence.pdf": paper("Production number: LFD1001A"),
        "PasC.pdf": paper("Programme number: LFD1001A"),
      },
      finds: ['Production number is "LFD1002B" in EO.pdf, but "LFD1001A" in the spec, PasC.pdf and Licence.pdf'],
    },
    {
      title: "With each other, where the spec does not say it",
      spec: { production, deliverables },
      files: {
        "EO.pdf": paper("Running time: 48:30"),
        "Licence.pdf": paper("Total running time: 00:48:30"),
        "PasC.pdf": paper("Programme duration: 47 min 10 s"),
      },
      finds: ['Duration is "47 min 10 s" in PasC.pdf, but "48:30" in EO.pdf and Licence.pdf'],
    },
  ],
  *check(delivery) {
    const rate = productionRate(delivery.spec);
    const said = [...statementsIn(delivery)];
    for (const subject of Object.keys(subjects) as Subject[]) {
      const ofSubject = said.filter((one) => one.subject === subject);
      for (const one of ofSubject) {
        if (!one.isJudged) continue;
        const same = (value: string) => one.values.some((own) => isSame(subject, own.value, value, rate));
        const bySpec = specSays(subject, delivery, one.item);
        const others = ofSubject.filter((other) => other !== one && isTogether(other.item, one.item));
        const right = bySpec.length > 0 ? bySpec : majority(one, others, same);
        if (right.length === 0 || right.some(same)) continue;
        const witnesses = others.filter(({ values }) =>
          values.some(({ value }) => right.some((wanted) => isSame(subject, value, wanted, rate))),
        );
        const who = [...(bySpec.length > 0 ? ["the spec"] : []), ...new Set(witnesses.map(({ file }) => file))];
        const [first] = one.values;
        const [actual, expected] = [quote(first?.value ?? ""), joinWords(right.slice(0, 3).map(quote))];
        yield {
          item: one.item,
          file: one.file,
          pointer: one.item.pointer,
          ...spotOf(first?.at),
          ...(subject !== "productionNumber" && { severity: "warning" as const }),
          message: `${subjects[subject].name} is ${actual} in ${one.file}, but ${expected} in ${sayWho(who)}`,
          expected,
          actual,
        };
      }
    }
  },
};

/** As many as one looks up. */
function sayWho(who: string[]): string {
  return who.length > 4 ? `${who.slice(0, 3).join(", ")} and ${who.length - 3} others` : joinWords(who, "and");
}

/** What the spec says: of the paper's episode, or of any, where the paper belongs to none. */
function specSays(subject: Subject, { spec }: Delivery, item: Item): string[] {
  const { production, episodes = [] } = spec;
  const own = episodes.filter(({ number }) => item.episode === undefined || number === item.episode);
  const told = (ofEpisodes: (string | undefined)[], ofProduction: string | undefined) => {
    const values = ofEpisodes.filter((value) => value !== undefined);
    return values.length > 0 ? values : ofProduction === undefined ? [] : [ofProduction];
  };
  switch (subject) {
    case "productionNumber":
      return told(
        own.map(({ productionNumber }) => productionNumber),
        production.productionNumber,
      );
    case "title":
      return [production.title];
    case "episodeTitle":
      return told(
        own.map(({ title }) => title),
        undefined,
      );
    case "duration":
      return told(
        own.map(({ duration }) => duration),
        production.duration,
      );
    case "transmissionDate":
      return told([], production.dates?.transmission);
  }
}

/** What more papers say than say what this one says; of two that disagree, the first one is believed. */
function majority(one: Said, others: Said[], same: (value: string) => boolean): string[] {
  const agreeing = others.filter(({ values }) => values.some(({ value }) => same(value)));
  const against = others.filter((other) => !agreeing.includes(other));
  const [first] = against;
  if (!first || against.length < agreeing.length + 1) return [];
  if (against.length === agreeing.length + 1 && isBefore(one, first)) return [];
  return first.values.slice(0, 1).map(({ value }) => value);
}

function isBefore(left: Said, right: Said): boolean {
  return left.file < right.file;
}

/** Papers of one episode, or of no episode in particular. */
function isTogether(left: Item, right: Item): boolean {
  return left.episode === undefined || right.episode === undefined || left.episode === right.episode;
}
