import type { Requirement, Scalar } from "../requirement.js";
import { pointerStep } from "../text/json-text.js";
import { describeFigure } from "./describe-figure.js";
import { narrowToFields } from "./fields.js";
import { narrow, narrowToStated } from "./narrow.js";
import { narrowCases } from "./narrow-cases.js";
import { narrowCondition } from "./narrow-condition.js";
import { partFaults, removalFaults } from "./part-faults.js";
import { isNote, isRemoval, ownKeys, type Sheet, unknownKey } from "./sheet.js";
import { markOf, type SourceInForce, sourceInside } from "./sheet-source.js";
import { keysOf, placeBelow, placeOfEntry, type SchemaNode, type VocabularyPlace } from "./vocabulary-place.js";
import { wordsForAsked } from "./words-for-asked.js";

/** What `null` beside an object would mean, in the words that follow "the client takes". */
const nouns: Record<string, string> = {
  video: "a picture",
  audio: "sound",
  core: "the set, complete",
  segmentation: "the set, complete",
  ukDpp: "the set, complete",
};

/** Narrows an object of the vocabulary to what a part of a sheet asks for. Everything it asks for has to be stated. */
export function narrowPart(
  sheet: Sheet,
  part: SchemaNode,
  place: VocabularyPlace,
  outer: SourceInForce,
  pointer: string,
  without: readonly string[] = [],
): SchemaNode {
  sheet.faults.push(...partFaults(part, pointer));
  const inForce = sourceInside(part, outer);
  const required: string[] = [];
  const inCases: SchemaNode[] = [];
  const properties: Record<string, SchemaNode> = {};
  for (const [key, asked] of Object.entries(part)) {
    if (ownKeys.includes(key) || without.includes(key)) continue;
    const below = placeBelow(sheet.vocabulary, place, key);
    if (!below) {
      sheet.faults.push({ pointer: pointer + pointerStep(key), message: unknownKey(key, place) });
      continue;
    }
    if (isRemoval(asked)) {
      sheet.removed.push(pointer + pointerStep(key));
      sheet.faults.push(...removalFaults(asked, pointer + pointerStep(key)));
      continue;
    }
    if (key === "cases" && Array.isArray(asked) && asked.every((one) => typeof one === "object" && one !== null)) {
      sheet.figures.push({ pointer: pointer + pointerStep(key), asked });
      const mark = marked(sheet, inForce, pointer + pointerStep(key));
      const { figure, conditions } = narrowCases(sheet, asked, place, inForce, mark);
      properties[key] = figure;
      inCases.push(...conditions);
      continue;
    }
    properties[key] = narrowKey(sheet, key, asked, below, inForce, pointer + pointerStep(key));
    // Advice need not be followed, so it need not be stated.
    if ((asked as SchemaNode | null)?.optional !== true && !properties[key]["x-advice"]) required.push(key);
  }
  const alternatives = listOf(part.alternatives).map((one, index) => ({
    title: String(one.title ?? `alternative ${index + 1}`),
    ...narrowPart(sheet, one, place, inForce, `${pointer}/alternatives/${index}`, ["title"]),
  }));
  const conditions = [
    ...inCases,
    ...listOf(part.when).map((one, index) => condition(sheet, one, place, inForce, `${pointer}/when/${index}`)),
  ];
  return {
    ...(required.length > 0 && { required }),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(alternatives.length > 0 && { anyOf: alternatives }),
    ...(conditions.length > 0 && { allOf: conditions }),
  };
}

function narrowKey(
  sheet: Sheet,
  key: string,
  asked: unknown,
  place: VocabularyPlace,
  inForce: SourceInForce,
  pointer: string,
): SchemaNode {
  const entry = placeOfEntry(sheet.vocabulary, place);
  if (entry && Array.isArray(asked)) return narrowList(sheet, asked as SchemaNode[], entry, inForce, pointer);
  if (keysOf(place) && typeof asked === "object" && asked !== null && !isNote(asked)) {
    const noun = Object.hasOwn(nouns, key) ? { type: "object", "x-takes": nouns[key] } : {};
    const part = asked as SchemaNode;
    return {
      ...noun,
      ...marked(sheet, sourceInside(part, inForce), pointer),
      ...narrowPart(sheet, part, place, inForce, pointer, ["optional"]),
      // A part of which nothing more is asked than that it is there.
      ...(Object.keys(part).every((one) => ownKeys.includes(one)) && { "x-asks": {} }),
    };
  }
  return narrowFigure(sheet, asked, place, inForce, pointer);
}

/** One figure: a requirement as a spec writes it, or `{ "asks": …, "source": … }`, `{ "open": … }`, `{ "pattern": … }`. */
function narrowFigure(
  sheet: Sheet,
  asked: unknown,
  { node, definition }: VocabularyPlace,
  outer: SourceInForce,
  pointer: string,
): SchemaNode {
  sheet.figures.push({ pointer, asked });
  const note = isNote(asked) ? asked : undefined;
  const mark = marked(sheet, note ? sourceInside(note, outer) : outer, pointer);
  const example = note?.example === undefined ? {} : { examples: [note.example] };
  const described = (takes: string) => describeFigure(sheet.title, node, takes, mark);
  if (note && "open" in note)
    return {
      ...described(String(note.open)),
      ...narrowToStated(),
      ...(typeof note.least === "number" && { type: "array", minItems: note.least }),
      ...example,
      "x-takes": String(note.open),
      ...mark,
    };
  if (note && "fields" in note) {
    const words = { "x-takes": String(note.takes), ...mark };
    return { ...described(String(note.takes)), ...narrowToFields(note, mark), ...example, ...words };
  }
  if (note && "pattern" in note) {
    const words = { "x-takes": String(note.takes), ...mark };
    // A file's name is compared with its tokens filled in, which no schema can do.
    const pattern = /\/files$/.test(pointer) ? `(?:${note.pattern})|<` : note.pattern;
    return {
      ...described(String(note.takes)),
      type: ["string", "array"],
      pattern,
      items: { pattern, ...words },
      ...(typeof note.names === "string" && { "x-names": note.names }),
      ...example,
      ...words,
    };
  }
  // What is none of the vocabulary's forms is told by `figureFaults`, which reads the figure as a spec.
  const asks = (note ? note.asks : asked) as Requirement<Scalar>;
  const promise = node["x-promise"] as Side | undefined;
  const takes = [promise, wordsForAsked(asks, String(node["x-unit"] ?? ""))].filter(Boolean).join(" ");
  const words = { "x-takes": takes, ...mark };
  return {
    ...described(takes),
    ...(promise === undefined ? narrow(asks, definition, words) : narrowToSide(asks, promise)),
    ...example,
    ...words,
    "x-asks": asks,
    ...(definition === "duration" && { "x-quantity": definition }),
    // Of times JSON Schema knows no order.
    ...(promise !== undefined && typeof asks === "string" && { "x-quantity": "duration", "x-promise": promise }),
  };
}

/** Which side of a figure that has no limits of its own a file keeps to: two lines at most, two frames at least. */
type Side = "at most" | "at least";

function narrowToSide(asks: Requirement<Scalar>, promise: Side): SchemaNode {
  if (typeof asks !== "number") return { const: asks };
  return promise === "at most" ? { maximum: asks } : { minimum: asks };
}

/**
 * A list in its order, such as the tracks of a file: as many entries, each as asked. `"more"` for the last one leaves open what
 * follows, as the parts of a programme.
 */
function narrowList(
  sheet: Sheet,
  asked: SchemaNode[],
  entry: VocabularyPlace,
  inForce: SourceInForce,
  pointer: string,
): SchemaNode {
  const isOpen = (asked as unknown[]).at(-1) === "more";
  const entries = isOpen ? asked.slice(0, -1) : asked;
  const count = entries.length;
  sheet.figures.push({ pointer, asked: entries });
  // As part of the list they are held against the vocabulary with it.
  const inside = { ...sheet, figures: [] };
  return {
    "x-takes": `${count} ${count === 1 ? "entry" : "entries"}${isOpen ? ", and more if there are" : ""}`,
    ...marked(sheet, inForce, pointer),
    minItems: count,
    ...(!isOpen && { maxItems: count }),
    items: entries.map((one, index) => narrowPart(inside, one, entry, inForce, `${pointer}/${index}`)),
    "x-asks": entries,
  };
}

function condition(
  sheet: Sheet,
  { if: holds, then }: SchemaNode,
  place: VocabularyPlace,
  inForce: SourceInForce,
  pointer: string,
): SchemaNode {
  return {
    if: narrowCondition(sheet, (holds ?? {}) as SchemaNode, place, `${pointer}/if`, "may"),
    // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's own word.
    then: narrowPart(sheet, (then ?? {}) as SchemaNode, place, inForce, `${pointer}/then`),
  };
}

function marked(sheet: Sheet, inForce: SourceInForce, pointer: string): SchemaNode {
  const mark = markOf(inForce, sheet.sources);
  if (!("reason" in mark)) return mark;
  sheet.faults.push({ pointer, message: `The figure ${mark.reason}` });
  return {};
}

function listOf(value: unknown): SchemaNode[] {
  return Array.isArray(value) ? value : [];
}
