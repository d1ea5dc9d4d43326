import { headingOf, tableRule } from "../../check/rule-kinds/table-rule.js";
import { plainWords } from "../../tables/plain-words.js";
import type { Row } from "../../tables/table-rows.js";

const headings = "Clip,Source,In,Out";
const asked = { preset: "archive-log" } as const;

export const sameTimes = tableRule({
  code: "table/same-times",
  title: "Two clips at the very same time",
  severity: "warning",
  why: "Times that were filled down leave a clip without its own, and its owner is paid for another one's length.",
  fix: "Look both clips up in the edit, and write the times of each; where they are seen side by side, leave it.",
  examples: () => [
    {
      table: [
        headings,
        "Ebb,Hedge,10:08:00:00,10:08:30:00",
        "Mole,Hedge,10:08:00:00,10:08:12:00",
        "Ebb,Sky,10:08:00:00,10:08:30:00",
        "Storm,Hedge,10:09:00:00,10:09:30:00",
      ],
      asked,
      finds: [],
    },
    {
      table: [headings, "Ebb,Hedge,10:08:00:00,10:08:30:00", "Mole,Hedge,10:08:00:00,10:08:30:00"],
      asked,
      finds: ["In and Out of row 3 are 10:08:00:00 and 10:08:30:00, as in row 2, which is another clip"],
    },
  ],
  *look(delivered) {
    if (delivered.asked.preset !== "archive-log") return;
    const [inTitle, outTitle] = ["in", "out"].map((name) => headingOf(delivered, name)?.text ?? name);
    const groups = new Map<string, Row[]>();
    for (const row of delivered.rows) {
      const [clip, from, to] = ["clip", "in", "out"].map((name) => row.cells.get(name));
      if (!clip || !from || !to) continue;
      const key = `${from.text} ${to.text}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    for (const [before, ...rows] of groups.values()) {
      const [other, ...more] = rows.filter((row) => before && clipOf(row) !== clipOf(before));
      const [from, to] = [other?.cells.get("in"), other?.cells.get("out")];
      if (!before || !other || !from || !to) continue;
      const many = more.length === 0 ? "" : `; ${more.length} more have them too`;
      const message = `${inTitle} and ${outTitle} of ${other.inSentence} are ${from.text} and ${to.text}, as in ${before.inSentence}, which is another clip${many}`;
      yield { at: from, message, actual: from.text };
    }
  },
});

function clipOf(row: Row): string {
  return plainWords(row.cells.get("clip")?.text ?? "");
}
