import { type JsonText, pointerStep } from "deliverables-core";
import { findNodeAtOffset, getNodePath, type Node } from "jsonc-parser";

/** What an offset stands on: a key, or a value that is no object and no list. */
export interface NodeAt {
  node: Node;
  isKey: boolean;
  /** The way from the root to the value: of a key, to the value behind it. */
  keys: string[];
  /** JSON pointer of the same. */
  pointer: string;
}

/** The key or the value at an offset; undefined between them. */
export function nodeAt({ root }: JsonText, offset: number): NodeAt | undefined {
  const node = root && findNodeAtOffset(root, offset, true);
  if (!node || !["string", "number", "boolean", "null"].includes(node.type)) return undefined;
  const keys = getNodePath(node).map(String);
  const isKey = node.parent?.type === "property" && node.parent.children?.[0] === node;
  return { node, isKey, keys, pointer: keys.map(pointerStep).join("") };
}
