import type { Node } from "jsonc-parser";

/** As `JSON.parse` would give it; a key `__proto__` stays a key. */
export function valueOfNode(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOfNode);
  if (node.type !== "object") return node.value;
  const object: Record<string, unknown> = {};
  for (const { children = [] } of node.children ?? []) {
    const [key, child] = children;
    if (!key || !child) continue;
    const [name, value] = [String(key.value), valueOfNode(child)];
    if (name !== "__proto__") object[name] = value;
    else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}
