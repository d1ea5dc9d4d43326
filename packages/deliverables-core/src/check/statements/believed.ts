import type { FrameRate } from "../../timecode/frame-rate.js";
import { isSame } from "./same-statement.js";
import type { Said } from "./statements.js";

/** The spec, or the programme itself where the spec is silent, or most papers. */
export function believed(
  one: Said,
  specs: string[],
  others: Said[],
  rate: FrameRate | undefined,
): { right: string[]; bySpec: boolean } {
  const isLike = (value: string, wanted: string) => isSame(one.subject, value, wanted, rate);
  if (specs.length > 0) {
    // Of several episodes, a paper is of the one that its name tells.
    const name = others.find(({ file, from }) => from === "name" && file === one.file);
    const own = specs.filter((value) => name?.values.some((named) => isLike(named.value, value)));
    return { right: own.length > 0 ? own : specs, bySpec: true };
  }
  const media = others.filter(
    ({ from, item }) => from === "medium" || (from === "name" && item.asked.type === "media"),
  );
  if (media.length > 0)
    return { right: media.flatMap(({ values }) => values.map(({ value }) => value)), bySpec: false };
  const same = (value: string) => one.values.some((own) => isLike(own.value, value));
  return { right: majority(one, others, same), bySpec: false };
}

/** What more papers say than say what this one says; of two that disagree, the first one is believed. */
function majority(one: Said, others: Said[], same: (value: string) => boolean): string[] {
  const agreeing = others.filter(({ values }) => values.some(({ value }) => same(value)));
  const against = others.filter((other) => !agreeing.includes(other));
  const [first] = against;
  if (!first || against.length < agreeing.length + 1) return [];
  if (against.length === agreeing.length + 1 && first.isJudged && isBefore(one, first)) return [];
  return first.values.slice(0, 1).map(({ value }) => value);
}

function isBefore(left: Said, right: Said): boolean {
  return left.file < right.file;
}
