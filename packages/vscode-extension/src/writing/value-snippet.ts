import {
  type ClientSchema,
  clientDraft,
  clientTakes,
  pointerStep,
  usualValues,
  writeDraft,
  writeValue,
} from "deliverables-core";
import { choice, field, plainInSnippet } from "./snippet-text.js";
import type { Vocabulary } from "./vocabulary-at.js";

/** The value that is written with a key: what the client fixes, or a start that is right for the key. */
export function valueSnippet(
  client: ClientSchema | undefined,
  keys: readonly string[],
  vocabulary: Vocabulary,
): { text: string; opensAgain: boolean } {
  const pointer = keys.map(pointerStep).join("");
  const draft = client && clientDraft(client, pointer);
  const asksFor = client && clientTakes(client, pointer)?.values;
  const fixes = draft && ("entries" in draft || asksFor?.length === 1);
  if (fixes) return { text: writeDraft(draft, snippetStyle), opensAgain: false };
  const { forms, words, hasOwnKeys, required } = vocabulary;
  const [usual] = usualValues(pointer);
  if (words.length > 0 && !forms.has("list")) return { text: '"$1"', opensAgain: true };
  if (usual !== undefined && words.length === 0) return { text: field(1, writeValue(usual)), opensAgain: false };
  if (words.length > 0)
    return forms.has("text") ? { text: '"$1"', opensAgain: true } : { text: '["$1"]', opensAgain: true };
  if (forms.has("truth")) return { text: choice(1, ["true", "false"]), opensAgain: false };
  if (forms.has("text")) return { text: '"$1"', opensAgain: true };
  if (required.length > 0) return { text: `{ ${required.map(requiredKey).join(", ")} }`, opensAgain: true };
  if (forms.has("object")) return { text: hasOwnKeys ? "{\n\t$1\n}" : "{ $1 }", opensAgain: true };
  if (forms.has("list")) return { text: "[$1]", opensAgain: true };
  return { text: "$1", opensAgain: true };
}

const requiredKey = (key: string, index: number) => `"${key}": "$${index + 1}"`;

/** VS Code indents a snippet's lines as the line on which it is written. */
export const snippetStyle = {
  unit: "\t",
  indent: "",
  trailingComma: false,
  escape: plainInSnippet,
  writeOpen: (value: string, index: number) =>
    value.startsWith('"') && value.length > 2 ? `"${field(index, value.slice(1, -1))}"` : field(index, value),
};
