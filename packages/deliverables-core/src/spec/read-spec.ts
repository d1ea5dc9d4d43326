import type { ReportedHouse } from "../report/reported-house.js";
import { clientDates } from "./client/client-dates.js";
import { clientFaults } from "./client/client-faults.js";
import { type ClientSchema, clientName, clientOf, clientSchemas } from "./client/client-schema.js";
import { knownClient, sayKnownClient } from "./client/say-known-client.js";
import { asksLess } from "./faults/asks-less.js";
import { daysOff } from "./faults/date-faults.js";
import { examplesLeft, ownExamplesLeft } from "./faults/examples-left.js";
import { meaningFaults } from "./faults/meaning-faults.js";
import { oddNames } from "./faults/odd-names.js";
import type { SpecFault } from "./faults/spec-fault.js";
import { beyondDoubt, type Doubts, followsFrom, isDoubtful, refusedCounts } from "./mended/doubts.js";
import { mendSpec } from "./mended/mend-spec.js";
import { sayUnlooked } from "./mended/say-unlooked.js";
import { type ClientReading, isClientPath } from "./own-client/client-file.js";
import type { Spec } from "./spec.js";
import { faultsAboveSyntaxFault } from "./text/half-typed.js";
import { type JsonText, largestSpecBytes, pointerKeys, pointerStep, readJsonText } from "./text/json-text.js";
import { locate } from "./text/locate.js";

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
  /** The spec as far as it is understood, to find what else is wrong with it; absent where that is too little. */
  understood?: Understood;
  /** What of the spec was not looked at because of its faults, in a sentence each. */
  unlooked?: string[];
  /** What the client advises and the spec does otherwise. */
  advice?: SpecFault[];
}

/** A spec without what nobody can read in it. Its tree has the places of the text. */
export interface Understood {
  json: JsonText;
  spec: Spec;
  /** Where it was mended: what is said of these places is no news. */
  doubts: Doubts;
}

/** What belongs to a spec and does not stand in it. */
export interface NamedElsewhere {
  /** The client schema of one's own that the spec names by its file, as `readClientFile` has read it: this has no disk. */
  own?: ClientReading | undefined;
  /** The client of a spec that names none. */
  usualClient?: string | undefined;
  /** Where that one is a file. */
  usualOwn?: ClientReading | undefined;
  /** The spec's text as `readYamlSpec` has read it, where it is YAML. */
  yaml?: JsonText | undefined;
}

/**
 * Reads a spec and judges it: as JSON, by the vocabulary, by what its names mean, and by its client schema. What one step
 * finds is left out of the next, so that one fault is told once and hides no other.
 */
export function readSpec(text: string, { yaml, ...around }: NamedElsewhere = {}): SpecReading {
  if (text.length > largestSpecBytes) return tooLarge(text);
  const json = yaml ?? readJsonText(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text);
  const textFaults = faultsOfText(json);
  if (json.value === undefined || textFaults.some(({ code }) => code === "spec/syntax"))
    return {
      json,
      faults: [...textFaults, ...faultsAboveSyntaxFault(json)],
      unlooked: sayUnlooked(json.text.trim() === "" ? [] : [""]),
    };
  const mended = mendSpec(json);
  const faults = [...textFaults, ...mended.faults];
  const unlooked = sayUnlooked(mended.unlooked);
  if (!mended.spec) return { json, faults, unlooked };
  const { spec, doubts } = mended;
  const understood: Understood = { json: mended.json, spec, doubts };
  const isWhole = faults.length === 0;
  const reading: SpecReading = { json, ...(isWhole && { spec }), faults, understood, unlooked };
  return judgeMeaning(reading, understood, around);
}

/** By what its names mean, and by its client. */
function judgeMeaning(reading: SpecReading, understood: Understood, around: NamedElsewhere): SpecReading {
  const { json, spec, doubts } = understood;
  const meant = beyondDoubt(meaningFaults(json, spec), doubts);
  const name = spec.client ?? around.usualClient;
  const own = spec.client === undefined ? around.usualOwn : around.own;
  const slips = beyondDoubt(
    [...ownExamplesLeft(json, spec), ...oddNames(json, spec), ...asksLess(json, spec), ...daysOff(json, spec)],
    doubts,
  );
  const withMeaning = {
    ...reading,
    faults: [...reading.faults, ...meant],
    ...(slips.length > 0 && { advice: slips }),
  };
  if (isDoubtful("/client", doubts)) return withoutClient(withMeaning, []);
  if (name === undefined) return withMeaning;
  const client = isClientPath(name) ? own?.path === name && own.client : clientOf(name);
  if (!client) return withoutClient(withMeaning, noClient(json, name, own));
  const all = beyondDoubt(clientFaults(json, spec, client, doubts), doubts);
  // What is wrong by itself, and makes other values wrong that are reckoned from it or asked for in its case.
  const roots = new Set(
    all
      .filter(({ code, because }) => code !== "spec/client-advice" && because === undefined)
      .map(({ requirement }) => requirement.pointer),
  );
  const told = all.filter((fault) => !followsFrom(fault, roots) && !isOfWrongType(fault, roots));
  const unlooked = told.length < all.length ? [...(reading.unlooked ?? []), unknownCase] : reading.unlooked;
  const advised = told.filter(({ code }) => code === "spec/client-advice");
  const refused = told.filter((fault) => !advised.includes(fault));
  const odd = slips.filter(({ requirement }) => !roots.has(requirement.pointer));
  const advice = [...advised, ...examplesLeft(json, client), ...odd, ...clientDates(json, spec, client)];
  // A deliverable that the client asks for and the spec lacks is one fault, not one more for each relation to it.
  const lacking = new Set(refused.map(({ requirement }) => requirement.pointer));
  // What the client's own value puts right, or one of its values, is one fault with its sentence.
  const putRight = new Set(
    refused.flatMap(({ requirement, expected }) => (expected === undefined ? [] : [requirement.pointer])),
  );
  const standing = beyondDoubt(meant, refusedCounts(refused)).filter(
    (fault) => !followsFrom(fault, roots) && !isOfWrongType(fault, roots),
  );
  const known = standing.filter(({ code, actual, requirement }) =>
    code === "spec/unknown-deliverable"
      ? !lacking.has(`/deliverables${pointerStep(actual ?? "")}`)
      : code !== "spec/value" || !putRight.has(requirement.pointer),
  );
  const ofVocabulary = reading.faults.filter((fault) => !isOfWrongType(fault, roots));
  const faults = [...ofVocabulary, ...known, ...refused];
  return { ...reading, client, faults, ...(unlooked && { unlooked }), ...(advice.length > 0 && { advice }) };
}

/** What stands in a deliverable whose type the client refuses will be another deliverable's. */
function isOfWrongType({ requirement: { pointer } }: SpecFault, refused: ReadonlySet<string>): boolean {
  const [section, name] = pointerKeys(pointer);
  if (section !== "deliverables" || name === undefined) return false;
  const type = `/deliverables${pointerStep(name)}/type`;
  return pointer !== type && refused.has(type);
}

const unknownCase =
  "What the client asks for in one case or another was not looked at until it is right which case this is";

/** Without its client, the rest of the spec is judged all the same, and what the client asks for is told to be open. */
function withoutClient(reading: SpecReading, why: SpecFault[]): SpecReading {
  const open = "What the client asks for was not looked at until this is right";
  return { ...reading, faults: [...reading.faults, ...why], unlooked: [...(reading.unlooked ?? []), open] };
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
  const known = clientSchemas.map(clientName);
  const suggestion = knownClient(asked, known);
  const requirement = locate(json, "/client");
  return {
    code: "spec/unknown-client",
    message: `There is no client schema "${asked}"${sayKnownClient(asked, known)}`,
    requirement,
    actual: asked,
    ...(suggestion && {
      expected: suggestion,
      fix: { kind: "replace", range: requirement.range, text: JSON.stringify(suggestion) },
    }),
  };
}
