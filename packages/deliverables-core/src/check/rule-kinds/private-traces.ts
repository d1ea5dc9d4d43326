import type { Contents } from "../../papers/contents.js";
import { allThatGoesOut } from "../../papers/private/all-that-goes-out.js";
import { labelledCells } from "../../papers/private/labelled-cells.js";
import type { PrivateTrace } from "../../papers/private/private-trace.js";
import type { Table } from "../../tables/table.js";

/** What is seen comes first. What is on the page is not told again where it lies hidden below it. */
export function tracesIn(
  contents: Contents,
  table: Table | undefined,
  trace: (contents: Contents) => PrivateTrace[],
): PrivateTrace[] {
  const all = allThatGoesOut(contents);
  const inLines = trace(all);
  const isSeen = inLines.some(({ unseen }) => !unseen);
  const traces = isSeen ? inLines : [...trace(labelledCells(all, table)), ...inLines];
  const told = new Set(traces.flatMap(({ unseen, written }) => (unseen ? [] : written)));
  return traces.filter(({ unseen, written }) => {
    const isNew = !unseen || !told.has(written);
    told.add(written);
    return isNew;
  });
}

/** `a bank account that nobody sees: GB…19, the first of 2`. */
export function sayTraces(first: PrivateTrace, traces: PrivateTrace[], noun: string | undefined): string {
  const where = first.where === undefined ? "" : ` ${first.where}`;
  const unseen = traces.filter((trace) => trace.unseen).length;
  const apart = !first.unseen && unseen > 0 ? ` (${unseen} of them ${unseen === 1 ? "is" : "are"} hidden)` : "";
  const count = traces.length === 1 ? "" : `, the first of ${traces.length}${apart}`;
  return `${noun === undefined ? `${first.masked}${where}` : `${noun}${where}: ${first.masked}`}${count}`;
}
