import { notTaken } from "../../spec/client/client-faults.js";
import { type ClientSchema, schemaOfClient } from "../../spec/client/client-schema.js";
import type { SpecFault } from "../../spec/faults/spec-fault.js";
import type { SpecReading } from "../../spec/read-spec.js";
import type { Spec } from "../../spec/spec.js";
import { findNode, type JsonText, pointerKeys, pointerStep } from "../../spec/text/json-text.js";
import { locate } from "../../spec/text/locate.js";
import { violationsOfClient } from "../../spec/validate.js";
import { wordsForPlace } from "../../spec/words.js";
import type { PlannedItem } from "../plan-items.js";
import { tokenValues } from "../tokens/token-values.js";
import { blankFillings } from "./file-pattern/fill-blanks.js";

/**
 * What a client has against the names that a spec gives its files, once their tokens are filled in: `<title>.mxf` is as right as
 * the title is.
 */
export function clientNameFaults(
  { json, spec, client, faults }: SpecReading,
  items: readonly PlannedItem[],
): SpecFault[] {
  if (!spec || !client || !JSON.stringify(schemaOfClient(client)).includes('"files"')) return [];
  const wrong = faults.flatMap(
    ({ requirement }) => /^\/(?:production|variables)\/(\w+)$/.exec(requirement.pointer)?.[1] ?? [],
  );
  const names = new Map<string, { name: string; pointer: string }[]>();
  for (const { deliverable, names: planned } of items) {
    const known = names.get(deliverable) ?? [];
    names.set(deliverable, known);
    known.push(...planned.map(({ pattern, pointer }) => ({ name: pattern, pointer })));
  }
  const violationsWith = (fill: (name: string) => string) => {
    const filled = Object.entries(spec.deliverables).map(([key, asked]) => [
      key,
      { ...asked, files: names.get(key)?.map(({ name }) => fill(name)) ?? asked.files },
    ]);
    return violationsOfClient({ ...spec, deliverables: Object.fromEntries(filled) }, client);
  };
  // A blank that takes many texts is as right as the one that fits best.
  const hasBlank = items.some((item) => item.names.some(({ pattern }) => pattern.includes("<")));
  const fillings = hasBlank ? blankFillings : blankFillings.slice(0, 1);
  const [violations = []] = fillings.map(violationsWith).sort((one, other) => one.length - other.length);
  const told = violations.flatMap((violation) => {
    const [, deliverable = "", key, index] = pointerKeys(violation.pointer);
    const at = key === "files" ? names.get(deliverable)?.[Number(index ?? 0)] : undefined;
    const written = at ? String(findNode(json.root, at.pointer)?.value.value) : "";
    // A name without a token was compared as it stands, and of a value that is wrong its own line tells.
    if (!at || !written.includes("<") || wrong.some((token) => written.includes(`<${token}`))) return [];
    return [notTaken(json, { ...violation, pointer: at.pointer, value: at.name }, client)];
  });
  const places = [...faults, ...told].map(({ requirement }) => requirement.pointer);
  const others = items.flatMap((item) => notTheToken(json, spec, client, item, wrong));
  return [
    ...onePerPlace(told),
    ...onePerPlace(others.filter(({ requirement }) => !places.includes(requirement.pointer))),
  ];
}

/** Names that have to be a token's value, such as a clock number's, and are not: letters and digits count, and no separators. */
function notTheToken(
  json: JsonText,
  spec: Spec,
  client: ClientSchema,
  item: PlannedItem,
  wrong: readonly string[],
): SpecFault[] {
  const token = tokenOfNames(client, item.deliverable);
  if (token === undefined || wrong.includes(token)) return [];
  const episode = spec.episodes?.find(({ number }) => number === item.episode);
  const value = tokenValues(spec, episode, item.language)[token];
  if (value === undefined) return [];
  const words = token.replaceAll(/([A-Z])/g, " $1").toLowerCase();
  const files = item.names.flatMap(({ pattern, pointer }): SpecFault[] => {
    const stem = pattern.slice(pattern.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
    if (plain(stem) === plain(value)) return [];
    return [
      {
        code: "spec/client-requirement",
        message: `${wordsForPlace(["deliverables", item.deliverable])} is called ${pattern}, but the ${words} is ${value}: ${client.title} takes it as the name`,
        requirement: locate(json, pointer),
        actual: pattern,
      },
    ];
  });
  const registered = (spec.production.identifiers as Record<string, unknown> | undefined)?.[token];
  if (typeof registered !== "string" || plain(registered) === plain(value)) return files;
  return [
    ...files,
    {
      code: "spec/client-requirement",
      message: `The ${words} is ${registered} among the identifiers and ${value} among the variables: ${client.title} takes one`,
      requirement: locate(json, `/production/identifiers${pointerStep(token)}`),
      expected: value,
      actual: registered,
    },
  ];
}

interface Node {
  properties?: Record<string, Node>;
  "x-names"?: string;
}

function tokenOfNames(client: ClientSchema, deliverable: string): string | undefined {
  const parts = (schemaOfClient(client) as Node).properties?.deliverables?.properties ?? {};
  return Object.hasOwn(parts, deliverable) ? parts[deliverable]?.properties?.files?.["x-names"] : undefined;
}

function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}

/** Once for each place, however many episodes give a name to it. */
function onePerPlace(faults: readonly SpecFault[]): SpecFault[] {
  const kept = new Map<string, SpecFault>();
  for (const fault of faults) if (!kept.has(fault.requirement.pointer)) kept.set(fault.requirement.pointer, fault);
  return [...kept.values()];
}
