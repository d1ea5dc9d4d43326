import { type Quantity, type Requirement, type Scalar, sayRequirement } from "../requirement.js";

const asWritten: Quantity<Scalar> = { read: (value) => value, say: String };

/** What a client asks for, in words that finish "the client takes …": `1920 pixels`, `4 or 16`, `at least 1 file`. */
export function wordsForAsked(asks: Requirement<Scalar>, unit: string): string {
  const words = sayRequirement(asks, asWritten, unit);
  return unit.endsWith("s") ? words.replace(new RegExp(`\\b1 ${unit}$`), `1 ${unit.slice(0, -1)}`) : words;
}
