import { tableRule } from "../../check/rule-kinds/table-rule.js";

export const repeatedRow = tableRule({
  code: "table/repeated-row",
  title: "Row that stands there a second time",
  severity: "warning",
  why: "Two rows that are the same in every cell are one thing counted twice, or stand where another should.",
  fix: "Take one of the two out, or put right the one that was meant otherwise.",
  examples: () =>
    [
      { table: ["Clip,Source", "A 17,Sky", "A 17,Sea"], finds: [] },
      { table: ["Clip,Source", "A 17,Sky", "A 18,Sky", "A 17,Sky"], finds: ["Row 4 says the same as row 2"] },
    ].map((example) => ({ ...example, asked: { columns: { clip: {}, source: {} } } })),
  *look({ rows }) {
    const first = new Map<string, string>();
    for (const { name, inSentence, all, at } of rows) {
      // A single cell by itself may well be said again.
      if (all.length < 2) continue;
      const text = JSON.stringify(all.map((cell) => cell.text));
      const before = first.get(text);
      if (before === undefined) first.set(text, inSentence);
      else yield { at, message: `${name} says the same as ${before}` };
    }
  },
});
