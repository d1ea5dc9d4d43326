// For tests: what a spec says, without its comments.
import { readJsonText } from "./json-text.js";
import { valueOfNode } from "./json-value.js";

export function valueOfText(text: string): unknown {
  const { root } = readJsonText(text);
  return root && valueOfNode(root);
}
