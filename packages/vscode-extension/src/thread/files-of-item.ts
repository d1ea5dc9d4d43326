import type { Judgement } from "deliverables-core";
import { fileMarks } from "../shown/file-marks.js";
import type { Observed } from "../shown/observed.js";
import { specMarks } from "../shown/spec-marks.js";
import type { ItemFiles } from "./questions.js";

/** The files of one item of a deliverable with what is told of each, and what is told of the item itself. */
export function filesOfItem(
  judgement: Judgement | undefined,
  observed: readonly Observed[],
  deliverable: string,
  item: string | undefined,
): ItemFiles {
  const results = judgement?.earlier?.deliverables ?? judgement?.report.deliverables ?? [];
  const found = results.find((one) => one.deliverable === deliverable)?.items.find((one) => one.item === item);
  const about = observed.filter((one) => one.deliverable === deliverable && one.item === item);
  const marks = fileMarks(observed);
  return {
    files: (found?.files ?? []).map((path) => ({ path, marks: marks.get(path) ?? [] })),
    marks: specMarks(about.filter(({ file }) => file === undefined)),
  };
}
