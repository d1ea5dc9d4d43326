import { atStart, type Mark } from "./mark.js";
import type { Observed } from "./observed.js";
import { sentences } from "./sentences.js";

/** The marks on the delivered files, by path: at the line and column in a text, at the start of everything else. */
export function fileMarks(observed: readonly Observed[]): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const one of observed) {
    if (one.file === undefined) continue;
    const onFile = marks.get(one.file) ?? [];
    onFile.push(markOf(one));
    marks.set(one.file, onFile);
  }
  return marks;
}

function markOf(one: Observed): Mark {
  return {
    range: one.place ?? atStart,
    weight: one.weight,
    ...(one.code !== undefined && { code: one.code }),
    message: sentences(one),
    related: one.requirement ? [{ range: one.requirement.range, message: "The spec asks for it here" }] : [],
  };
}
