import { pointerStep } from "../text/json-text.js";
import type { Draft, DraftEntry } from "../writing/draft.js";
import { usualValue } from "../writing/usual-values.js";
import type { ClientSchema } from "./client-schema.js";
import { type ClientTakes, clientTakes } from "./client-takes.js";

/**
 * What a client wants to have stated at one place of a spec, filled in with every value that it fixes. What it leaves open
 * is the usual value of the field, marked so. Undefined where the client says nothing.
 */
export function clientDraft(client: ClientSchema, pointer: string): Draft | undefined {
  const takes = clientTakes(client, pointer);
  if (!takes) return undefined;
  if (takes.values.length > 0) return fixed(takes);
  if (takes.required.length === 0 || takes.keys.length === 0) return openValue(pointer, takes);
  // What a client asks for in cases only, a spec that leaves open which files come has to state.
  const stated = [...takes.required, ...takes.keys.filter((key) => key === "cases" && !takes.required.includes(key))];
  const entries = stated.map(
    (key): DraftEntry => ({
      key,
      draft: clientDraft(client, pointer + pointerStep(key)) ?? openValue(`${pointer}${pointerStep(key)}`),
    }),
  );
  return { entries };
}

/** A list of all that the client takes promises as much as the client asks, and no more; unless its sheet names a value to start from. */
function fixed({ values, words, isFixed, example }: ClientTakes): Draft {
  const lists = values.filter((value) => Array.isArray(value)).sort((one, other) => other.length - one.length);
  const value = example ?? lists[0] ?? values[0];
  if (isFixed) return { value };
  // One value says by itself what the client takes.
  return { value, isOpen: true, ...(words && values.length > 1 && { note: `The client takes ${words}.` }) };
}

function openValue(pointer: string, takes?: ClientTakes): Draft {
  const note = takes?.words ? `The client leaves this open; it takes ${takes.words}.` : "The client leaves this open.";
  return { value: takes?.example ?? takes?.least ?? usualValue(pointer), isOpen: true, note };
}
