import { cueSheetOf } from "../cue-sheets/cue-sheet-of.js";
import type { Delivery, Item } from "../delivery/delivery.js";
import type { Spot } from "../papers/contents.js";
import { readStatements, type Subject } from "../papers/read-statements.js";

/** Who says what of the production: one paper, one subject. */
export interface Said {
  subject: Subject;
  values: { value: string; at: Spot }[];
  item: Item;
  file: string;
  /** False where another rule tells that it is wrong: then it only bears witness. */
  isJudged: boolean;
}

/** What all papers of a delivery say, cue sheets included. */
export function* statementsIn(delivery: Delivery): Iterable<Said> {
  for (const item of delivery.items) {
    const { asked } = item;
    for (const { path: file, facts } of item.files) {
      if (facts?.kind === "document" && facts.document.contents && asked.type === "document") {
        // What the spec takes out of the paper itself is compared there.
        const taken = Object.values(asked.fields ?? {}).map(({ agrees }) => agrees);
        for (const { subject, values } of readStatements(facts.document.contents))
          yield { subject, values, item, file, isJudged: !taken.some((agrees) => agrees === subject) };
      }
      if (facts?.kind === "cue-sheet" && asked.type === "cue-sheet" && facts.table.format !== undefined) {
        const { header } = cueSheetOf(facts.table, { ...asked.columns });
        const told = [
          ["productionNumber", header.productionNumber],
          ["title", header.programmeTitle],
          ["episodeTitle", header.episodeTitle],
          ["duration", header.programmeDuration],
        ] as const;
        for (const [subject, cell] of told)
          if (cell) yield { subject, values: [{ value: cell.text, at: {} }], item, file, isJudged: false };
      }
    }
  }
}
