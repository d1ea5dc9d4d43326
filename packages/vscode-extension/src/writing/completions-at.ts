import { clientSchemas, pointerStep, starterSpec } from "deliverables-core";
import { completeDeliverables } from "./complete-deliverables.js";
import { completeKeys, keysIn } from "./complete-keys.js";
import { completeIgnored, completeNames } from "./complete-names.js";
import { completeValues } from "./complete-values.js";
import {
  completeClients,
  completeLanguages,
  completeOwners,
  completeRelations,
  completeRules,
} from "./complete-words.js";
import type { Completion, Proposal } from "./completion.js";
import type { KnownDelivery } from "./known-delivery.js";
import { type Place, placeAt } from "./place-at.js";
import { isRelation } from "./relations.js";
import { plainInSnippet } from "./snippet-text.js";
import type { SpecText } from "./spec-text.js";

/** What may be written at an offset: keys, values, names of files, tokens. Nothing in a comment or behind a finished value. */
export function completionsAt(spec: SpecText, offset: number, known: KnownDelivery): Completion[] {
  if (spec.json.text.trim() === "") return wholeSpecs(spec, known);
  const place = placeAt(spec.json.text, offset);
  if (!place) return [];
  const proposals =
    place.kind === "key" ? keyProposals(spec, place, known) : valueProposals(spec, place, known, offset);
  return proposals.map((proposal, index) => placed(spec, place, proposal, index));
}

function keyProposals(spec: SpecText, place: Place, known: KnownDelivery): Proposal[] {
  const stated = keysIn(spec, place.keys.map(pointerStep).join(""), place);
  const [section, name] = place.keys;
  if (section === "deliverables" && name === undefined) return completeDeliverables(spec, known, stated);
  if (section === "rules" && name === undefined) return completeRules(stated);
  return completeKeys(spec, place);
}

function valueProposals(spec: SpecText, place: Place, known: KnownDelivery, offset: number): Proposal[] {
  const { keys } = place;
  const [section, , field = ""] = keys;
  const [last = "", before] = keys.toReversed();
  const isEntry = /^\d+$/.test(last);
  if (keys.length === 1 && section === "client") return completeClients();
  if (section === "ignore" && isEntry) return completeIgnored(spec, place, known, offset);
  if (section === "deliverables") {
    if (field === "files") return completeNames(spec, place, known, offset);
    if (field === "owner") return completeOwners(spec);
    if (isRelation(field) && last !== "tolerance") return completeRelations(spec, place);
  }
  const isLanguage = last === "language" || (isEntry && (before === "languages" || before === "language"));
  return isLanguage ? [...completeLanguages(spec), ...completeValues(spec, place)] : completeValues(spec, place);
}

/** What a proposal replaces, and its place in the list. */
function placed({ json }: SpecText, place: Place, proposal: Proposal, index: number): Completion {
  const { range, filterText = proposal.label, insertText, ...rest } = proposal;
  const isKey = place.kind === "key";
  // The editor compares with what it replaces, quote included; a number is found in quotes too.
  const quoted = place.isQuoted && !filterText.startsWith('"') && !range ? `"${filterText}"` : filterText;
  const text = isKey && !place.needsValue ? insertText.slice(0, keyLength(proposal)) : insertText;
  return {
    ...rest,
    insertText: !range && place.needsComma && (!isKey || place.needsValue) ? `${text},` : text,
    range: range ?? json.rangeOf(place.start, place.end),
    sortText: String(index).padStart(5, "0"),
    filterText: quoted,
  };
}

/** How much of a key's text is the key: where its value stands already, only the key is replaced. */
function keyLength({ label, insertText }: Proposal): number {
  const key = plainInSnippet(JSON.stringify(label));
  return insertText.startsWith(key) ? key.length : insertText.indexOf('": ') + 1;
}

/** In an empty file: a whole spec, for each client and for none. */
function wholeSpecs({ json }: SpecText, known: KnownDelivery): Completion[] {
  return [...clientSchemas, undefined].map((client, index) => ({
    label: client ? `Spec for ${client.title}` : "Spec without a client",
    kind: "spec",
    detail: client ? "with every value that the client fixes" : "to be filled in",
    insertText: plainInSnippet(starterSpec({ ...(client && { client }), title: "Untitled", folderPaths: known.paths })),
    range: json.rangeOf(0, json.text.length),
    sortText: String(index).padStart(5, "0"),
    filterText: json.text,
  }));
}
