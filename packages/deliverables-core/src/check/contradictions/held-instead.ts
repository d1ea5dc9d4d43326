import { meets, type Requirement, type Scalar } from "../../spec/requirement.js";
import { eitherOf, numbers, words } from "../quantities.js";

/**
 * What files hold in place of what is asked for, by the limits of every kind that they may be. Undefined where one of the kinds
 * may hold it, or where nothing is known of one.
 */
export function heldInstead<Key extends string>(
  limits: readonly { readonly [key in Key]?: readonly Scalar[] }[],
  key: Key,
  asked: Requirement<Scalar> | undefined,
): Scalar[] | undefined {
  if (asked === undefined || asked === null) return undefined;
  const held = limits.map((one) => one[key]);
  if (held.length === 0 || held.includes(undefined)) return undefined;
  const values = [...new Set(held.flatMap((one) => one ?? []))];
  return values.some((value) => mayBe(value, asked)) ? undefined : values;
}

function mayBe(value: Scalar, asked: Requirement<Scalar>): boolean {
  if (typeof value === "number") return meets(value, asked, numbers) !== false;
  if (typeof value === "string") return meets(value, asked, words) !== false;
  return meets(value, asked, eitherOf("yes", "no")) !== false;
}
