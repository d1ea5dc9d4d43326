import type { Requirement, Scalar } from "../requirement.js";
import { pointerStep } from "../text/json-text.js";
import { type Certainty, meetsCondition } from "./condition.js";
import { isNote, ownKeys, type Sheet, unknownKey } from "./sheet.js";
import { keysOf, placeBelow, type SchemaNode, type VocabularyPlace } from "./vocabulary-place.js";
import { wordsForAsked } from "./words-for-asked.js";

/** What a spec has to say for a condition of the sheet to hold. A condition is no figure: it carries no source, and all of it is to be stated. */
export function narrowCondition(
  sheet: Sheet,
  part: SchemaNode,
  place: VocabularyPlace,
  pointer: string,
  certainty: Certainty,
): SchemaNode {
  const keys = Object.keys(part).filter((key) => !ownKeys.includes(key));
  const properties: Record<string, SchemaNode> = {};
  for (const key of keys) {
    const below = placeBelow(sheet.vocabulary, place, key);
    const at = pointer + pointerStep(key);
    if (!below) sheet.faults.push({ pointer: at, message: unknownKey(key, place) });
    else properties[key] = conditionAt(sheet, part[key], below, at, certainty);
  }
  return { ...(keys.length > 0 && { required: keys, properties }) };
}

function conditionAt(
  sheet: Sheet,
  asked: unknown,
  place: VocabularyPlace,
  pointer: string,
  certainty: Certainty,
): SchemaNode {
  if (keysOf(place) && typeof asked === "object" && asked !== null && !Array.isArray(asked) && !isNote(asked))
    return narrowCondition(sheet, asked as SchemaNode, place, pointer, certainty);
  if (certainty === "may") sheet.figures.push({ pointer, asked });
  const { definition, node } = place;
  const isRange = typeof asked === "object" && asked !== null && !Array.isArray(asked) && !isNote(asked);
  const words = isRange ? { "x-takes": wordsForAsked(asked as Requirement<Scalar>, String(node["x-unit"] ?? "")) } : {};
  return { ...meetsCondition(asked, definition, certainty), ...words };
}
