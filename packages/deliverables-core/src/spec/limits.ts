import { isLike } from "./is-like.js";
import { joinWords, type Quantity, type Scalar, same } from "./requirement.js";

/**
 * A requirement in limits, all of which hold: `{ "min": 3000 }`, `{ "above": 0, "below": 15 }`, `{ "multipleOf": "5 frames" }`,
 * `{ "not": ["AAC", "MP3"] }`. `min` and `max` are allowed themselves, `above` and `below` are not.
 */
export interface Limits<Value extends Scalar> {
  min?: Value;
  max?: Value;
  above?: Value;
  below?: Value;
  multipleOf?: Value | string;
  not?: Value | Value[];
  /** Of texts: `LFD####A`, in which # is a digit, ? any one character and * anything. */
  like?: string;
  /** Of texts: how many characters they have. */
  characters?: { min?: number; max?: number };
}

type Answer = boolean | "unreadable";

/** Whether a value keeps every limit; with one that cannot be compared it is `unreadable`, unless it breaks another. */
export function keepsLimits<Exact>(value: Exact, limits: Limits<Scalar>, quantity: Quantity<Exact>): Answer {
  const { min, max, above, below, multipleOf, not, like, characters } = limits;
  const ordered = (asked: Scalar | undefined, holds: (sign: number) => boolean): Answer[] => {
    if (asked === undefined) return [];
    const exact = quantity.read(asked);
    return [exact === undefined || !quantity.compare ? "unreadable" : holds(quantity.compare(value, exact))];
  };
  const answers = [
    ...ordered(min, (sign) => sign >= 0),
    ...ordered(max, (sign) => sign <= 0),
    ...ordered(above, (sign) => sign > 0),
    ...ordered(below, (sign) => sign < 0),
    ...(multipleOf === undefined ? [] : [quantity.isMultiple?.(value, multipleOf) ?? ("unreadable" as const)]),
    ...(not === undefined ? [] : [not].flat().map((one) => differs(value, one, quantity))),
    ...(like === undefined ? [] : [isLike(quantity.say(value), like)]),
    ...(characters === undefined ? [] : [hasCharacters(quantity.say(value), characters)]),
  ];
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes("unreadable") ? "unreadable" : true;
}

function hasCharacters(
  text: string,
  { min = 0, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number },
): boolean {
  const { length } = [...text];
  return length >= min && length <= max;
}

function differs<Exact>(value: Exact, banned: Scalar, quantity: Quantity<Exact>): Answer {
  const exact = quantity.read(banned);
  if (exact === undefined) return "unreadable";
  if (same(value, exact, quantity)) return false;
  // `en` may be the `en-GB` that must not be.
  return quantity.mayBe?.(value, exact) ? "unreadable" : true;
}

/** Whether a requirement only says what must not be. */
export function isBan(asked: unknown): boolean {
  return typeof asked === "object" && asked !== null && "not" in asked;
}

/** The limits in words that finish "expected …": `1 to 8`, `more than 0 and an even number`, `anything but AAC or MP3`. */
export function sayLimits(limits: Limits<Scalar>, say: (value: Scalar) => string, suffix: string): string {
  const { min, max, above, below, multipleOf, not, like, characters } = limits;
  const parts = [
    ...(min !== undefined && max !== undefined
      ? [`${say(min)} to ${say(max)}`]
      : [
          ...(min === undefined ? [] : [`at least ${say(min)}`]),
          ...(max === undefined ? [] : [`at most ${say(max)}`]),
        ]),
    ...(above === undefined ? [] : [`more than ${say(above)}`]),
    ...(below === undefined ? [] : [`less than ${say(below)}`]),
    ...(multipleOf === undefined || multipleOf === 2 ? [] : [`a multiple of ${say(multipleOf)}`]),
  ].map((part) => part + suffix);
  const even = multipleOf === 2 ? [suffix ? `an even number of${suffix}` : "an even number"] : [];
  const texts = [
    ...(like === undefined ? [] : [`one like ${like}`]),
    ...(characters === undefined ? [] : [sayLimits(characters, String, " characters")]),
  ];
  const asked = joinWords([...parts, ...even, ...texts], "and");
  const but = not === undefined ? "" : `but ${joinWords([not].flat().map(say))}${suffix}`;
  if (asked === "") return `anything ${but}`;
  return but ? `${asked}, ${but.replace("but", "but not")}` : asked;
}
