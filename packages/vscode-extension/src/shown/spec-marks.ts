import { singleLine } from "deliverables-core";
import { atStart, type Mark, type RelatedPlace } from "./mark.js";
import type { Observed } from "./observed.js";
import { sentences } from "./sentences.js";

/** More files than this are counted, not listed. */
const mostRelated = 20;

/**
 * The marks on the spec: each fault on the line that asks. What a hundred files have in common is one row with a hundred
 * files behind it, not a hundred rows.
 */
export function specMarks(observed: readonly Observed[]): Mark[] {
  const groups = new Map<string, Observed[]>();
  for (const one of observed) {
    if (!one.requirement && one.file !== undefined) continue;
    const key = [one.requirement?.pointer, one.code, one.weight, one.item, withoutFile(one)].join("\n");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(markOf);
}

function markOf(group: Observed[]): Mark {
  const [first] = group as [Observed, ...Observed[]];
  const files = [...new Set(group.flatMap(({ file }) => (file === undefined ? [] : [file])))];
  return {
    range: first.requirement?.range ?? atStart,
    weight: first.weight,
    ...(first.code !== undefined && { code: first.code }),
    message: sentences(first, subjectOf(files, first), group.length > 1 ? withoutFile(first) : first.message),
    related: files.slice(0, mostRelated).map((file) => relatedFile(group, file)),
  };
}

function relatedFile(group: Observed[], file: string): RelatedPlace {
  const one = group.find((each) => each.file === file);
  return { file, range: one?.place ?? atStart, message: singleLine(one?.message ?? file) };
}

/** Which file is meant, unless the sentence says it already. */
function subjectOf(files: string[], { message, item }: Observed): string | undefined {
  const [only, ...more] = files;
  if (more.length > 0) return `${files.length} files`;
  if (only !== undefined) return message.includes(only) ? undefined : only;
  return item !== undefined && !message.includes(item.split(" · ")[0] ?? item) ? item : undefined;
}

/** The sentence without the name of its file, so that files with the same fault can be told together. */
function withoutFile({ message, file }: Observed): string {
  return file === undefined ? message : message.replace(file, "…");
}
