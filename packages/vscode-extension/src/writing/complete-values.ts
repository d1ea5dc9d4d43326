import { clientTakes, pointerStep, usualValues, writeValue } from "deliverables-core";
import { clientDetail, clientNote } from "./client-note.js";
import type { Proposal } from "./completion.js";
import { plainText } from "./markdown.js";
import type { Place } from "./place-at.js";
import { field, plainInSnippet } from "./snippet-text.js";
import type { SpecText } from "./spec-text.js";
import { type Vocabulary, vocabularyAt } from "./vocabulary-at.js";

/** The values that a place takes: the client's first, then the vocabulary's words, usual values, and the other forms. */
export function completeValues(spec: SpecText, { keys }: Place): Proposal[] {
  const vocabulary = vocabularyAt(keys, (name) => spec.deliverables.get(name)?.type);
  if (!vocabulary) return [];
  const isEntry = /^\d+$/.test(keys.at(-1) ?? "") && keys[0] !== "episodes";
  const asked = isEntry ? keys.slice(0, -1) : keys;
  const documentation = [
    vocabulary.description && plainText(vocabulary.description),
    vocabulary.takes && `It takes ${plainText(vocabulary.takes)}.`,
    clientNote(spec.client, asked),
  ]
    .filter(Boolean)
    .join("\n\n");
  const about = documentation ? { documentation } : {};
  const values: Proposal[] = [
    ...clientValues(spec, asked, isEntry),
    ...vocabulary.words.map((word) => valueProposal(word)),
    ...usualValues(asked.map(pointerStep).join(""))
      .filter((value) => !isEntry || typeof value !== "object")
      .map((value) => valueProposal(value, "usual")),
    ...(isEntry ? [] : otherForms(vocabulary)),
  ];
  const seen = new Set<string>();
  return values
    .filter(({ insertText }) => !seen.has(insertText) && seen.add(insertText))
    .map((proposal) => ({ ...about, ...proposal }));
}

function clientValues({ client }: SpecText, keys: string[], isEntry: boolean): Proposal[] {
  if (!client) return [];
  const takes = clientTakes(client, keys.map(pointerStep).join(""));
  const least = takes?.least === undefined ? [] : [{ min: takes.least }];
  return [...(takes?.values ?? []), ...least]
    .filter((value) => !isEntry || typeof value !== "object")
    .map((value) => valueProposal(value, clientDetail(client, keys)));
}

function valueProposal(value: unknown, detail?: string): Proposal {
  const text = writeValue(value);
  return {
    label: typeof value === "string" ? value : text,
    kind: "value",
    ...(detail && { detail }),
    insertText: plainInSnippet(text),
    filterText: text,
  };
}

function otherForms({ forms, words }: Vocabulary): Proposal[] {
  const isNumber = forms.has("number") && !forms.has("text");
  const blank = (index: number) => (isNumber ? field(index, "0") : `"$${index}"`);
  const form = (label: string, detail: string, insertText: string): Proposal => ({
    label,
    kind: "value",
    detail,
    insertText,
    filterText: label,
  });
  return [
    ...(forms.has("truth") ? [form("true", "", "true"), form("false", "", "false")] : []),
    ...(forms.has("range")
      ? [
          form('{ "min" }', "at least", `{ "min": ${blank(1)} }`),
          form('{ "max" }', "at most", `{ "max": ${blank(1)} }`),
          form('{ "min", "max" }', "between", `{ "min": ${blank(1)}, "max": ${blank(2)} }`),
        ]
      : []),
    ...(forms.has("about")
      ? [form('{ "target", "tolerance" }', "about", `{ "target": ${blank(1)}, "tolerance": ${blank(2)} }`)]
      : []),
    ...(forms.has("list") ? [form("[ ]", "a list", words.length > 0 ? '["$1"]' : "[$1]")] : []),
    ...(forms.has("object") ? [form("{ }", "keys in braces", "{ $1 }")] : []),
    ...(forms.has("present") ? [form('"present"', "there must be one, whatever it is", '"present"')] : []),
    ...(forms.has("absent") ? [form("null", "there must be none", "null")] : []),
  ].map(({ detail, ...rest }) => ({ ...rest, ...(detail && { detail }) }));
}
