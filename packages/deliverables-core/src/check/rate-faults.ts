import { listedValues } from "../spec/asked-values.js";
import { belongsToOne } from "../spec/belongs-to.js";
import type { SpecFault } from "../spec/faults/spec-fault.js";
import type { SpecReading } from "../spec/read-spec.js";
import { joinWords, type Requirement } from "../spec/requirement.js";
import type { MediaDeliverable, Spec } from "../spec/spec.js";
import { pointerStep } from "../spec/text/json-text.js";
import { locate } from "../spec/text/locate.js";
import { wordsForPlace } from "../spec/words.js";
import { type FrameRate, parseFrameRate } from "../timecode/frame-rate.js";
import { compare, multiply, type Rational, rational } from "../timecode/rational.js";

/**
 * Frame rates of one spec that cannot agree: the production's and that of every picture, that of subtitles and of the programme
 * that they go with, and that of two files which are to have the same. Twice the rate counts as the same: 50 frames a second are
 * counted by timecodes of 25, too (SMPTE ST 12-1).
 */
export function rateFaults({ json, spec, faults }: SpecReading): SpecFault[] {
  if (!spec) return [];
  // A rate that the client refuses will be another one.
  const refused = faults.map(({ requirement }) => requirement.pointer);
  return [...productionRates(spec, refused), ...besideProgramme(spec)].map(
    ({ pointer, message, actual, expected }) => ({
      code: "spec/contradiction" as const,
      message,
      requirement: locate(json, pointer),
      actual,
      ...(expected !== undefined && {
        expected,
        fix: { kind: "replace", range: locate(json, pointer).range, text: JSON.stringify(expected) } as const,
      }),
    }),
  );
}

interface Told {
  pointer: string;
  message: string;
  actual: string;
  expected?: string;
}

/** A title may be handed over at several rates: it is a slip where not one of them is the production's. */
function productionRates({ production, deliverables }: Spec, refused: readonly string[]): Told[] {
  const own = parseFrameRate(String(production.frameRate ?? ""));
  const asked = Object.entries(deliverables).flatMap(([name, one]) => {
    const isOpen = refused.some((place) => place.startsWith(`/deliverables${pointerStep(name)}/video/frameRate`));
    const listed = one.type === "media" && !isOpen ? ratesOf(one) : undefined;
    return listed ? [{ name, listed }] : [];
  });
  if (!own || asked.length === 0) return [];
  const all = asked.flatMap(({ listed }) => listed.map((rate) => parseFrameRate(rate)));
  if (all.some((rate) => rate === undefined || agree(rate, own))) return [];
  const rates = [...new Set(asked.flatMap(({ listed }) => listed))];
  const [{ name } = { name: "" }] = asked;
  const expected = rates.length === 1 ? rates[0] : undefined;
  const write = expected === undefined ? "write one of these" : `write "${expected}"`;
  return [
    {
      pointer: "/production/frameRate",
      message: `Production frame rate is ${production.frameRate}, but ${wordsForPlace(["deliverables", name, "video", "frameRate"]).toLowerCase()} is ${joinWords(rates)}: sound and papers would be counted by another rate than the picture; ${write}`,
      actual: String(production.frameRate),
      ...(expected !== undefined && { expected }),
    },
  ];
}

function besideProgramme({ deliverables }: Spec): Told[] {
  return Object.entries(deliverables).flatMap(([name, asked]): Told[] => {
    const of = asked.type === "document" ? belongsToOne(asked) : undefined;
    if (asked.type === "document" && of !== undefined) {
      const listed = listedRates(asked.timedText?.frameRate);
      return apart([name, "timedText", "frameRate"], listed, of, deliverables);
    }
    if (asked.type !== "media" || asked.sameFrameRateAs === undefined) return [];
    const other = asked.sameFrameRateAs;
    return apart(
      [name, "video", "frameRate"],
      ratesOf(asked),
      typeof other === "string" ? other : other.deliverable,
      deliverables,
      isSame,
    );
  });
}

function apart(
  keys: string[],
  listed: string[] | undefined,
  other: string,
  deliverables: Spec["deliverables"],
  agrees = agree,
): Told[] {
  const programme = Object.hasOwn(deliverables, other) ? deliverables[other] : undefined;
  const theirs = programme?.type === "media" ? ratesOf(programme) : undefined;
  if (!listed || !theirs) return [];
  const meet = listed.some((one) =>
    theirs.some((another) => {
      const [left, right] = [parseFrameRate(one), parseFrameRate(another)];
      return !left || !right || agrees(left, right);
    }),
  );
  if (meet) return [];
  return [
    {
      pointer: `/deliverables${keys.map(pointerStep).join("")}`,
      message: `${wordsForPlace(["deliverables", ...keys])} is ${joinWords(listed)}, but ${other} is asked for at ${joinWords(theirs)}, and the two are to go together; write ${joinWords(theirs.map((one) => `"${one}"`))}`,
      actual: joinWords(listed),
      ...(theirs.length === 1 && { expected: theirs[0] ?? "" }),
    },
  ];
}

function ratesOf({ video }: MediaDeliverable): string[] | undefined {
  return listedRates(video?.frameRate);
}

function listedRates(asked: Requirement<number | string> | undefined): string[] | undefined {
  const listed = listedValues(asked)?.map(String);
  return listed?.length ? listed : undefined;
}

function agree(left: FrameRate, right: FrameRate): boolean {
  const twice = (rate: FrameRate): Rational => multiply(rate.exact, rational(2));
  return isSame(left, right) || compare(twice(left), right.exact) === 0 || compare(left.exact, twice(right)) === 0;
}

function isSame(left: FrameRate, right: FrameRate): boolean {
  return compare(left.exact, right.exact) === 0;
}
