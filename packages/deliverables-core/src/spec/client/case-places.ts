import { pointerStep } from "../text/json-text.js";

type Node = Record<string, unknown>;

/**
 * The places of a spec on whose values it depends whether a part of a client's schema holds: those that the cases around it ask
 * about. `schemaPath` is Ajv's, as `#/allOf/0/else/properties/deliverables/required`.
 */
export function casePlaces(schema: Readonly<Node>, schemaPath: string): string[] {
  const places: string[] = [];
  let node: unknown = schema;
  let pointer = "";
  const steps = schemaPath.split("/").slice(1).map(unescaped);
  for (const [index, step] of steps.entries()) {
    if (typeof node !== "object" || node === null) break;
    if ((step === "then" || step === "else") && isNode((node as Node).if))
      places.push(...leavesOf((node as Node).if as Node, pointer));
    // Behind `properties` stands a key of the spec, behind `items` a place in a list.
    const before = steps[index - 1];
    if (before === "properties" || (before === "items" && Array.isArray(node))) pointer += pointerStep(step);
    node = (node as Node)[step];
  }
  return places;
}

/** Nothing of a condition of another form, which asks about the whole part. */
function leavesOf(condition: Node, pointer: string): string[] {
  if (condition.not !== undefined) return [];
  const inside = Object.entries((condition.properties ?? {}) as Record<string, Node>);
  return inside.length === 0 || pointer.split("/").length > 8
    ? [pointer]
    : inside.flatMap(([key, inner]) => leavesOf(inner, pointer + pointerStep(key)));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** Ajv writes its paths as fragments of an address. */
function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}
