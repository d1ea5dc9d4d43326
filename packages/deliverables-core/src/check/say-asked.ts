import { type Quantity, type Requirement, type Scalar, sayRequirement } from "../spec/requirement.js";

const asWritten: Quantity<Scalar> = { read: (value) => value, say: String };
const mostLetters = 200;
/** `{ "min": 3000 }`, `{ "target": -23, "tolerance": 0.5 }`. */
const limits = ["min", "max", "above", "below", "multipleOf", "not", "target"];

/** What the spec asks for, for people: `at least 3000`, `table music-edit, tracks MX`, where no rule has said it with its unit. */
export function sayAsked(asked: unknown): string {
  const text = say(asked);
  return text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text;
}

function say(asked: unknown): string {
  if (typeof asked === "boolean") return asked ? "yes" : "no";
  if (asked === null) return "none";
  if (typeof asked !== "object") return String(asked);
  if (Array.isArray(asked)) return asked.map(sayInside).join(", ");
  if (limits.some((key) => key in asked)) return sayRequirement(asked as Requirement<Scalar>, asWritten);
  return Object.entries(asked)
    .map(([key, value]) => `${key} ${sayInside(value)}`)
    .join(", ");
}

/** Within others, what has parts of its own is kept together. */
function sayInside(value: unknown): string {
  const hasParts = typeof value === "object" && value !== null && Object.keys(value).length > 1;
  return hasParts ? `(${say(value)})` : say(value);
}
