import { joinWords } from "../requirement.js";
import { pointerKeys } from "../text/json-text.js";
import { wordsForPlace } from "../words.js";
import type { SheetBase } from "./sheet-base.js";
import type { SchemaNode } from "./vocabulary-place.js";

/** What a sheet says of itself, for lists, pages and reports; what it does not say, the one that it extends has said. */
export function aboutSheet(value: SchemaNode, removed: readonly string[], base: SheetBase | undefined): SchemaNode {
  const before = (base?.schema["x-client"] ?? {}) as SchemaNode;
  return {
    id: value.id,
    version: value.version,
    title: value.title,
    ...(value.template === true && { template: true }),
    ...(value.date !== undefined && { date: value.date }),
    ...(value.from !== undefined && { from: value.from }),
    ...(value.until !== undefined && { until: value.until }),
    ...(base && { extends: base.name }),
    coverage: [
      ...(value.covers === undefined ? [] : [`${value.covers}.`]),
      ...(base ? [`On top of ${base.name}: ${before.coverage}`] : []),
      ...(value.notCovered === undefined ? [] : [`Not covered: ${value.notCovered}.`]),
      ...(removed.length === 0 ? [] : [`Not asked for any more: ${sayRemoved(removed)}.`]),
    ].join(" "),
    disclaimer: value.disclaimer ?? before.disclaimer,
  };
}

function sayRemoved(removed: readonly string[]): string {
  return joinWords(
    removed.map((pointer) => wordsForPlace(pointerKeys(pointer))),
    "and",
  );
}
