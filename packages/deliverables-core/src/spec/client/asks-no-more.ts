import { durationInSeconds, parseDuration } from "../../timecode/duration.js";
import { compare, isWholeMultiple, type Rational } from "../../timecode/rational.js";
import { arithmetic } from "../numbers.js";
import { productionRate, writtenDuration } from "../production.js";
import { meets, type Quantity, type Requirement, type Scalar } from "../requirement.js";
import type { Spec } from "../spec.js";
import { allowedRange } from "../tolerance.js";

/**
 * Whether every duration that a spec takes its client takes too: `"30 s"`, `{ "max": "1 min" }` where at most 120 s are asked for.
 * JSON Schema cannot tell, because a duration is a text. In doubt false, as with frames where the production has no rate.
 */
export function asksNoMore(asked: Requirement<Scalar>, client: Requirement<Scalar>, spec: Spec): boolean {
  const episodes = spec.episodes?.length ? spec.episodes : [undefined];
  return episodes.every((episode) => isWithin(asked, client, seconds(spec, writtenDuration(spec, episode?.number))));
}

function isWithin(asked: Requirement<Scalar>, client: Requirement<Scalar>, quantity: Quantity<Rational>): boolean {
  if (asked === null || asked === "present") return false;
  if (typeof asked !== "object") return meets(asked, client, quantity) === true;
  if (Array.isArray(asked)) return asked.every((one) => meets(one, client, quantity) === true);
  if (client === null || typeof client !== "object" || Array.isArray(client)) return false;
  const [own, its] = [endsOf(asked, quantity), endsOf(client, quantity)];
  if (!own || !its || !keepsEnds(own.least, its.least, 1) || !keepsEnds(own.most, its.most, -1)) return false;
  if ("target" in client) return true;
  const limits = "target" in asked ? {} : asked;
  const step = limits.multipleOf === undefined ? undefined : quantity.read(limits.multipleOf);
  const keepsStep =
    client.multipleOf === undefined || (step !== undefined && quantity.isMultiple?.(step, client.multipleOf) === true);
  const bans = client.not === undefined ? [] : [client.not].flat();
  return keepsStep && bans.every((ban) => meets(ban, asked, quantity) === false);
}

interface End {
  at: Rational;
  /** The end itself is not allowed. */
  isOpen: boolean;
}

/** Every end on either side; undefined where one of them cannot be read. */
function endsOf(
  asked: Exclude<Extract<Requirement<Scalar>, object>, unknown[]>,
  quantity: Quantity<Rational>,
): { least: End[]; most: End[] } | undefined {
  if ("target" in asked) {
    const target = quantity.read(asked.target);
    const range = target && allowedRange(target, asked.tolerance, quantity);
    return range && { least: [{ at: range.min, isOpen: false }], most: [{ at: range.max, isOpen: false }] };
  }
  const { min, max, above, below } = asked;
  const end = (written: Scalar | undefined, isOpen: boolean): (End | undefined)[] => {
    if (written === undefined) return [];
    const at = quantity.read(written);
    return [at && { at, isOpen }];
  };
  const [least, most] = [
    [...end(min, false), ...end(above, true)],
    [...end(max, false), ...end(below, true)],
  ];
  return [...least, ...most].includes(undefined) ? undefined : { least: least as End[], most: most as End[] };
}

/** Whether each end of the client lies at or beyond one of the spec's. */
function keepsEnds(own: End[], its: End[], inwards: 1 | -1): boolean {
  return its.every((wanted) =>
    own.some(({ at, isOpen }) => {
      const sign = compare(at, wanted.at) * inwards;
      return sign > 0 || (sign === 0 && (!wanted.isOpen || isOpen));
    }),
  );
}

function seconds(spec: Spec, ofEpisode: string | undefined): Quantity<Rational> {
  const read = (value: Scalar) => {
    const duration = parseDuration(value === "<duration>" ? (ofEpisode ?? "") : String(value));
    return "reason" in duration ? undefined : durationInSeconds(duration, productionRate(spec));
  };
  return {
    read,
    compare,
    near: (value, target, tolerance) =>
      compare(arithmetic.shift(value, target, -1), tolerance) <= 0 &&
      compare(arithmetic.shift(target, value, -1), tolerance) <= 0,
    isMultiple: (value, step) => {
      const exact = read(step);
      return exact && isWholeMultiple(value, exact);
    },
    say: String,
    ...arithmetic,
  };
}
