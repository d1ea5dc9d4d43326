import type { Node } from "jsonc-parser";

/** As `JSON.parse` would give it; a key `__proto__` stays a key. */
export function valueOfNode(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOfNode);
  if (node.type !== "object") return node.value;
  const object = {};
  for (const { children = [] } of node.children ?? []) {
    const [key, child] = children;
    if (!key || !child) continue;
    Object.defineProperty(object, String(key.value), {
      value: valueOfNode(child),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}
