import type { Rule, RuleExample } from "../../check/rule.js";
import { type DeliveredTimedText, timedTextsOf } from "../../check/rule-kinds/timed-text-rule.js";
import { placed, type SeenInFile } from "../../check/seen-in-file.js";
import { lastEnd, secondsBetween, sistersOf } from "../../check/timed-text-sisters.js";
import type { Paper } from "../../papers/paper.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { compare } from "../../timecode/rational.js";

/** Translators move a subtitle by some frames, and split one; nobody moves all of them by more. */
const shiftSeconds = 1;
/** Of the differences between pairs, so many are within half a second of the middle one where all were moved. */
const alikeShare = 0.8;
/** From here on the number says something. */
const enough = 20;
/** Songs and captions at the end are put into one language and not into another. */
const shortSeconds = 120;
const shortShare = 0.1;

const three = (offset: number) =>
  timedTextOf([1, 4, 8].map((start) => shown(String(start + offset), String(start + offset + 2))));
const many = (count: number, step: number) =>
  timedTextOf(Array.from({ length: count }, (_, index) => shown(String(index * step), String(index * step + 2))));
const example = (finds: string[], de: Paper, en: Paper, fr?: Paper, title?: string): RuleExample => ({
  ...(title !== undefined && { title }),
  spec: {
    deliverables: {
      subtitles: {
        type: "document",
        per: ["language"],
        languages: fr ? ["de", "en", "fr"] : ["de", "en"],
        files: "LFD_<language>.srt",
      },
    },
  },
  files: Object.fromEntries(
    Object.entries({ de, en, ...(fr && { fr }) }).map(([language, document]) => [
      `LFD_${language}.srt`,
      { facts: { kind: "document" as const, document } },
    ]),
  ),
  finds,
});

export const sisterLanguage: Rule = {
  code: "timed-text/sister-language",
  title: "Subtitles unlike those of the other languages",
  severity: "warning",
  why: "Subtitles of an earlier cut fit their format and no picture, and only the other languages show it.",
  fix: "Play the file against the picture that is delivered, at its beginning and at its end; where it is of another cut, have it made again.",
  examples: () => [
    example([], three(0), three(0.2), three(0)),
    example(
      ["Subtitles of LFD_fr.srt are 3 s later than those of LFD_de.srt, nearly all of them"],
      three(0),
      three(0),
      three(3),
    ),
    example(
      ["LFD_en.srt ends at 60 s, and LFD_de.srt at 4997 s"],
      many(1000, 5),
      many(30, 2),
      undefined,
      "One of them ends early",
    ),
    example(
      ["LFD_en.srt has 100 subtitles, and LFD_de.srt has 1000"],
      many(1000, 5),
      many(100, 50),
      undefined,
      "Most of them are missing",
    ),
  ],
  *check(delivery) {
    const all = [...timedTextsOf(delivery)];
    for (const one of all) {
      if (one.events.length === 0) continue;
      const sisters = sistersOf(one, all);
      const unlike = sisters.flatMap((sister) => sayUnlike(one, sister) ?? []);
      // Of three, the one that is unlike both others; of two, the second, for nobody knows which is right.
      const isOdd = sisters.length > 1 ? unlike.length * 2 > sisters.length : one.file > (sisters[0]?.file ?? "");
      const [message] = unlike;
      if (isOdd && message !== undefined)
        yield* placed([{ at: one.events[0]?.event.at, message } satisfies SeenInFile], one.item, one.file);
    }
  },
};

function sayUnlike(one: DeliveredTimedText, sister: DeliveredTimedText): string | undefined {
  const shift = shiftBetween(one, sister);
  if (shift !== undefined) {
    const amount = `${Math.abs(shift).toFixed(1).replace(/\.0$/, "")} s ${shift > 0 ? "later" : "earlier"}`;
    return `Subtitles of ${one.file} are ${amount} than those of ${sister.file}, nearly all of them`;
  }
  const [own, other] = [lastEnd(one.events), lastEnd(sister.events)];
  const [first] = sister.events;
  if (own && other && first) {
    const apart = secondsBetween(own, other);
    if (apart > Math.max(shortSeconds, shortShare * secondsBetween(first.start, other)))
      return `${one.file} ends at ${say(secondsOf(own))}, and ${sister.file} at ${say(secondsOf(other))}`;
  }
  const [few, more] = [one.events.length, sister.events.length];
  return few * 2 < more && more >= enough
    ? `${one.file} has ${few} subtitles, and ${sister.file} has ${more}`
    : undefined;
}

/** By how much one is later than the other throughout; undefined where they are not the same subtitles, moved. */
function shiftBetween(one: DeliveredTimedText, sister: DeliveredTimedText): number | undefined {
  if (one.events.length !== sister.events.length || one.events.length < 2) return undefined;
  const [own, other] = [one, sister].map(({ events }) => events.map(({ start }) => start).sort(compare));
  const differences = (own ?? []).map((start, index) => secondsBetween(other?.[index] ?? start, start));
  const middle = [...differences].sort((left, right) => left - right)[differences.length >> 1] ?? 0;
  const alike = differences.filter((difference) => Math.abs(difference - middle) <= 0.5);
  return Math.abs(middle) >= shiftSeconds && alike.length >= alikeShare * differences.length ? middle : undefined;
}

function secondsOf({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number {
  return Number(numerator) / Number(denominator);
}

function say(seconds: number): string {
  return `${Math.round(seconds)} s`;
}
