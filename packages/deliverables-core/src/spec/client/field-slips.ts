import type { ErrorObject } from "ajv";
import { wordsForValue } from "../words.js";

/** What in a text made of fields, such as `LongField_FTR-1_F`, a client does not take. */
export interface FieldSlips {
  separator: string;
  /** The fields that are wrong, in their order. */
  slips: FieldSlip[];
  /** Where there are more or fewer of them than there should be, what the whole of it should be. */
  whole?: string;
}

interface FieldSlip {
  /** Counted from one. */
  number: number;
  title: string;
  takes: string;
}

/** What is wrong with the text at a place, by what Ajv says of each of its fields; undefined where it is not made of fields. */
export function slipsAt(errors: readonly ErrorObject[], pointer: string): FieldSlips | undefined {
  const found = new Map<number, FieldSlip>();
  let separator: string | undefined;
  let whole: string | undefined;
  for (const { instancePath, parentSchema = {} } of errors) {
    if (instancePath !== pointer || typeof parentSchema["x-separator"] !== "string") continue;
    separator = parentSchema["x-separator"];
    const { "x-field": number, "x-field-title": title, "x-takes": takes } = parentSchema as Record<string, unknown>;
    if (typeof number !== "number") whole = String(takes);
    else if (!found.has(number)) found.set(number, { number, title: String(title), takes: String(takes) });
  }
  if (separator === undefined) return undefined;
  return {
    separator,
    ...(whole !== undefined && { whole }),
    slips: [...found.values()].sort((left, right) => left.number - right.number),
  };
}

/**
 * What is said of the place, each field in a clause of its own: `, field 2 (content type), is FEATURE, Acme takes FTR or TLR`.
 * Undefined where the text has no fields at all: then what the whole of it should be is said.
 */
export function saySlips(
  { separator, slips, whole }: FieldSlips,
  { value, client, verb }: { value: string; client: string; verb: "takes" | "advises" },
): string | undefined {
  const written = value.split(separator);
  if (written.length === 1) return undefined;
  const textOf = ({ number }: FieldSlip) => {
    const text = written[number - 1] ?? "";
    return wordsForValue(text, text === "");
  };
  const [first, ...others] = slips.filter(({ number }) => number <= written.length);
  // From the one that is missing or too many on every field stands in another's place: the first that does not fit is nearest to it.
  if (whole !== undefined) {
    const nearest = first ? `, and field ${first.number} (${first.title}) is ${textOf(first)}` : "";
    return ` has ${written.length} fields${nearest}; ${client} ${verb} ${whole}`;
  }
  if (!first) return undefined;
  return [
    `, field ${first.number} (${first.title}), is ${textOf(first)}, ${client} ${verb} ${first.takes}`,
    ...others.map((slip) => `field ${slip.number} (${slip.title}) is ${textOf(slip)}, it ${verb} ${slip.takes}`),
  ].join("; ");
}
