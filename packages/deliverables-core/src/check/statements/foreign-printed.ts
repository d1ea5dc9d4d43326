import type { Item } from "../../delivery/delivery.js";
import { quote } from "../../papers/quote.js";
import { productionNumbers } from "../../spec/production-numbers.js";
import type { Spec } from "../../spec/spec.js";
import type { Table } from "../../tables/table.js";
import type { SeenInFile } from "../seen-in-file.js";
import { foreignFoot } from "./foreign-foot.js";
import { type ForeignMark, foreignEpisode, foreignSeries } from "./foreign-marks.js";
import { isInRange, printedAround, sayPages, withoutOtherNumbers } from "./lines-around.js";

export const pagesRemedy =
  "If it is that of this programme, put right the head or the foot of its pages and export it again; else bring the right one.";

/** The list says whose it is and is right, and its pages are those of another programme: the template of the last job was filled in again. */
export function foreignPrinted({
  table,
  spec,
  item,
  file,
}: {
  table: Table;
  spec: Spec;
  item: Item;
  file: string;
}): SeenInFile | undefined {
  const mark = markOnPages(table, spec, item);
  if (!mark) return undefined;
  const { written, expected } = mark;
  return {
    severity: "warning",
    message: `${sayPages(file)} says ${quote(written)}, expected ${sayOwn(mark)}`,
    expected,
    actual: written,
    remedy: pagesRemedy,
  };
}

function markOnPages(table: Table, spec: Spec, { episode }: Item): ForeignMark | undefined {
  const lines = printedAround(table);
  if (lines.length === 0) return undefined;
  const own = productionNumbers(spec);
  for (const line of withoutOtherNumbers(lines, spec)) {
    const isOfSeveral = own.some((number) => isInRange(line.text, number));
    const mark = isOfSeveral ? undefined : foreignFoot({ lines: [line] }, spec, episode);
    if (mark) return mark;
  }
  return foreignSeries({ lines }, spec) ?? foreignEpisode({ lines }, spec, episode);
}

function sayOwn({ what, expected }: ForeignMark): string {
  return what === "series" || what === "episode" ? `${what} ${expected}` : quote(expected);
}
