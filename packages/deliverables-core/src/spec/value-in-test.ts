// For tests: what a spec says, without its comments.
import { readJsonText } from "./text/json-text.js";
import { valueOfNode } from "./text/json-value.js";

export function valueOfText(text: string): unknown {
  const { root } = readJsonText(text);
  return root && valueOfNode(root);
}
