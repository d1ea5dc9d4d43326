import type { Node } from "jsonc-parser";
import { pointerKeys } from "../text/json-text.js";

/** One change to what a spec says, at a place: a key read as another, a value read as another, a value left out or put in. */
export type Mend = { pointer: string } & ({ key: string } | { value: unknown } | { remove: true });

/** The tree with one change. Everything keeps its place in the text; what is put in has the place of the object around it. */
export function mendTree(root: Node, mend: Mend): Node {
  return mendBelow(root, pointerKeys(mend.pointer), mend);
}

function mendBelow(node: Node, [step, ...rest]: string[], mend: Mend): Node {
  if (step === undefined) return "value" in mend ? nodeOf(mend.value, node) : node;
  const children = node.children ?? [];
  if (node.type === "array")
    return {
      ...node,
      children: children.map((child, at) => (at === Number(step) ? mendBelow(child, rest, mend) : child)),
    };
  if (node.type !== "object") return node;
  const isMeant = (property: Node) => property.children?.[0]?.value === step;
  if (rest.length === 0 && "value" in mend && !children.some(isMeant))
    return { ...node, children: [...children, propertyOf(step, mend.value, node)] };
  return {
    ...node,
    children: children.flatMap((property) => (isMeant(property) ? mendProperty(property, rest, mend) : [property])),
  };
}

function mendProperty(property: Node, rest: string[], mend: Mend): Node[] {
  const [key, value] = property.children ?? [];
  if (!key || !value) return [property];
  if (rest.length > 0 || "value" in mend) return [{ ...property, children: [key, mendBelow(value, rest, mend)] }];
  return "key" in mend ? [{ ...property, children: [{ ...key, value: mend.key }, value] }] : [];
}

function nodeOf(value: unknown, { offset, length }: Node): Node {
  const place = { offset, length };
  if (Array.isArray(value))
    return { ...place, type: "array", children: value.map((one) => nodeOf(one, place as Node)) };
  if (typeof value !== "object" || value === null)
    return { ...place, type: typeof value === "number" ? "number" : "string", value };
  const children = Object.entries(value).map(([key, inner]) => propertyOf(key, inner, place as Node));
  return { ...place, type: "object", children };
}

function propertyOf(key: string, value: unknown, around: Node): Node {
  const { offset } = around;
  return {
    type: "property",
    offset,
    length: 1,
    children: [{ type: "string", offset, length: 1, value: key }, nodeOf(value, { ...around, length: 1 })],
  };
}
