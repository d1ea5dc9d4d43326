import type { ReportedHouse } from "../report/reported-house.js";
import { clientFaults } from "./client-faults.js";
import { type ClientSchema, clientName, clientOf, clientSchemas } from "./client-schema.js";
import { nearest } from "./did-you-mean.js";
import { type JsonText, largestSpecBytes, pointerStep, readJsonText } from "./json-text.js";
import { locate } from "./locate.js";
import { meaningFaults } from "./meaning-faults.js";
import { type ClientReading, isClientPath } from "./own-client/client-file.js";
import { joinWords } from "./requirement.js";
import type { Spec } from "./spec.js";
import type { SpecFault } from "./spec-fault.js";
import { vocabularyFaults } from "./vocabulary-faults.js";

/** A spec as it was read: what it asks, or what is wrong with it. */
export interface SpecReading {
  json: JsonText;
  /** Present when the vocabulary takes it; there may be faults all the same. */
  spec?: Spec;
  client?: ClientSchema;
  /** What the configuration of a house has added to `spec`. */
  house?: ReportedHouse;
  /** With any of these, no file is looked at. */
  faults: SpecFault[];
  /** What the client advises and the spec does otherwise. */
  advice?: SpecFault[];
}

/** What belongs to a spec and does not stand in it. */
export interface NamedElsewhere {
  /** The client schema of one's own that the spec names by its file, as `readClientFile` has read it: this has no disk. */
  own?: ClientReading | undefined;
  /** The client of a spec that names none. */
  usualClient?: string | undefined;
  /** The spec's text as `readYamlSpec` has read it, where it is YAML. */
  yaml?: JsonText | undefined;
}

/**
 * Reads a spec and judges it: as JSON, by the vocabulary, by what its names mean, and by its client schema.
 * Each step runs only when the one before found nothing, so that one fault is told once.
 */
export function readSpec(text: string, { own, usualClient, yaml }: NamedElsewhere = {}): SpecReading {
  if (text.length > largestSpecBytes) return tooLarge(text);
  const json = yaml ?? readJsonText(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text);
  const textFaults = faultsOfText(json);
  if (textFaults.length > 0) return { json, faults: textFaults };
  const { value } = json;
  const unknown = vocabularyFaults(json, value);
  if (unknown.length > 0) return { json, faults: unknown };
  const spec = value as Spec; // The vocabulary has taken it.
  const reading: SpecReading = { json, spec, faults: meaningFaults(json, spec) };
  const name = spec.client ?? usualClient;
  if (name === undefined) return reading;
  const client = isClientPath(name) ? own?.path === name && own.client : clientOf(name);
  if (!client) return { ...reading, faults: [...reading.faults, ...noClient(json, name, own)] };
  const told = clientFaults(json, spec, client);
  const advice = told.filter(({ code }) => code === "spec/client-advice");
  const refused = told.filter((fault) => !advice.includes(fault));
  // A deliverable that the client asks for and the spec lacks is one fault, not one more for each relation to it.
  const lacking = new Set(refused.map(({ requirement }) => requirement.pointer));
  const meant = reading.faults.filter(
    ({ code, actual }) =>
      code !== "spec/unknown-deliverable" || !lacking.has(`/deliverables${pointerStep(actual ?? "")}`),
  );
  return { ...reading, client, faults: [...meant, ...refused], ...(advice.length > 0 && { advice }) };
}

export function faultsOfText(json: JsonText): SpecFault[] {
  if (json.syntaxFault && json.text.trim() !== "") {
    const { message, range } = json.syntaxFault;
    return [{ code: "spec/syntax", message, requirement: { pointer: "", range } }];
  }
  if (json.value === undefined) {
    const message = 'The spec is empty; the least that it can say is { "production": { … }, "deliverables": { … } }';
    return [{ code: "spec/syntax", message, requirement: locate(json, "") }];
  }
  return json.duplicateKeys.map(({ key, pointer, range }) => ({
    code: "spec/duplicate-key",
    message: `The key "${key}" stands here a second time; only one of the two can count`,
    requirement: { pointer, range },
    actual: key,
  }));
}

function tooLarge(text: string): SpecReading {
  const json = readJsonText("");
  const megabytes = (text.length / 2 ** 20).toFixed(1);
  const message = `The spec has ${megabytes} MB; one of more than ${largestSpecBytes / 2 ** 20} MB is not read`;
  return { json, faults: [{ code: "spec/syntax", message, requirement: locate(json, "") }] };
}

/** Why there is no client schema to judge by: an id that there is not, or a file with faults of its own. */
function noClient(json: JsonText, asked: string, own: ClientReading | undefined): SpecFault[] {
  if (!isClientPath(asked)) return [unknownClient(json, asked)];
  const requirement = locate(json, "/client");
  if (own?.path !== asked) {
    const message = `The client schema ${asked} is a file, and here only shipped ones are read; deliverables validate reads it`;
    return [{ code: "spec/client-file", message, requirement, actual: asked }];
  }
  return own.faults.map(({ message, place }) => ({
    code: "spec/client-file" as const,
    message,
    requirement,
    ...(place && { file: asked, place }),
  }));
}

export function unknownClient(json: JsonText, asked: string): SpecFault {
  const names = clientSchemas.map(clientName);
  const suggestion = nearest(asked, names);
  const requirement = locate(json, "/client");
  return {
    code: "spec/unknown-client",
    message: `There is no client schema "${asked}"; ${suggestion ? `did you mean "${suggestion}"?` : `there is ${joinWords(names, "and")}`}`,
    requirement,
    actual: asked,
    ...(suggestion && {
      expected: suggestion,
      fix: { kind: "replace", range: requirement.range, text: JSON.stringify(suggestion) },
    }),
  };
}
