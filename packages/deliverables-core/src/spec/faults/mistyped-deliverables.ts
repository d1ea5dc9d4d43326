import { joinWords } from "../requirement.js";
import { schemas } from "../schemas.js";
import { type JsonText, pointerKeys } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { Violation } from "../validate.js";
import { wordsForPlace } from "../words.js";
import { nearest } from "./did-you-mean.js";
import type { SpecFault } from "./spec-fault.js";
import { homeOfKey } from "./vocabulary-faults.js";

/**
 * Deliverables whose keys are all those of one other type: "document" with a video and an audio. That is one fault of the type, and
 * not one of each key. `violations` are those of the vocabulary.
 */
export function mistypedDeliverables(json: JsonText, violations: readonly Violation[]): SpecFault[] {
  const strange = new Map<string, { keys: string[]; value: Record<string, unknown> }>();
  for (const { keyword, pointer, params, schema } of violations) {
    if (keyword !== "additionalProperties" || !/^\/deliverables\/[^/]+$/.test(pointer)) continue;
    const value = valueAt(json.value, pointer);
    const key = String(params.additionalProperty);
    const ofType = Object.keys((schema.properties ?? {}) as object);
    // What is nearly a key of this type, or one of what is inside it, is that one, misspelt or misplaced.
    const isMeant = nearest(key, ofType) !== undefined || homeOfKey(key, ofType) !== undefined;
    if (typeof value?.type !== "string" || isMeant) continue;
    const known = strange.get(pointer) ?? { keys: [], value };
    strange.set(pointer, known);
    known.keys.push(key);
  }
  return [...strange].flatMap(([pointer, { keys, value }]): SpecFault[] => {
    const [type, ...others] = typesThatHave(Object.keys(value));
    if (type === undefined || others.length > 0) return [];
    const place = `${pointer}/type`;
    const requirement = locate(json, place);
    const what = joinWords(
      keys.map((key) => `"${key}"`),
      "or",
    );
    const them = keys.length === 1 ? what : "them";
    return [
      {
        code: "spec/value",
        message: `${wordsForPlace(pointerKeys(place))} is ${value.type}, which has no ${what}; write "${type}", or take ${them} out`,
        requirement,
        expected: type,
        actual: String(value.type),
        fix: { kind: "replace", range: requirement.range, text: JSON.stringify(type) },
      },
    ];
  });
}

function valueAt(spec: unknown, pointer: string): Record<string, unknown> | undefined {
  const [, name = ""] = pointerKeys(pointer);
  const all = (spec as { deliverables?: Record<string, Record<string, unknown>> }).deliverables ?? {};
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

function typesThatHave(keys: readonly string[]): string[] {
  const { definitions } = schemas["common/deliverable.schema.json"] as {
    definitions: Record<string, { properties?: Record<string, { const?: unknown }> }>;
  };
  return Object.values(definitions).flatMap(({ properties = {} }) => {
    const type = properties.type?.const;
    return typeof type === "string" && keys.every((key) => Object.hasOwn(properties, key)) ? [type] : [];
  });
}
