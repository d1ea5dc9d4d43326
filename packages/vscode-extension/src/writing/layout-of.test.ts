import { describe, expect, it } from "vitest";
import { applyFix } from "./fixes/apply-fix.js";
import { foldingRangesOf, formatEdits, selectionRangesAt } from "./layout-of.js";
import { example, typed } from "./spec-in-test.js";
import { readSpecText } from "./spec-text.js";

const spaces = { tabSize: 2, insertSpaces: true };
const formatted = (text: string) => applyFix(text, formatEdits(readSpecText(text), spaces));

describe("the layout of a spec", () => {
  it("is left alone where it is as the examples have it", () => {
    expect(formatEdits(readSpecText(example("dpp-episode")), spaces)).toEqual([]);
  });

  it("is put right in its indentation and spaces, with its lines, notes and commas kept", () => {
    expect(formatted('{\n"production":{"title":"x"},// note\n   "ignore":["a","b"],\n}\n')).toBe(
      '{\n  "production": { "title": "x" }, // note\n  "ignore": ["a", "b"],\n}\n',
    );
  });

  it("folds deliverables and notes", () => {
    const folds = foldingRangesOf(
      readSpecText('{\n  // one\n  // two\n  "deliverables": {\n    "a": {\n      "type": "media"\n    }\n  }\n}'),
    );
    expect(folds).toEqual(expect.arrayContaining([expect.objectContaining({ startLine: 5, endLine: 6 })]));
  });

  it("grows a selection from the word to the whole", () => {
    const { spec, offset } = typed('{ "a": { "b": "wo¦rd" } }');
    const [ranges = []] = selectionRangesAt(spec, [offset]);
    const texts = ranges.map(({ start, end }) => spec.text.slice(start.column - 1, end.column - 1));
    expect(texts[0]).toBe("word");
    expect(texts).toContain('"b": "word"');
    expect(texts.at(-1)).toBe(spec.text);
  });

  it("is not touched in a spec that is nested deeper than anything that is read", () => {
    const deep = readSpecText("[".repeat(100_000));
    expect([formatEdits(deep, spaces), foldingRangesOf(deep), selectionRangesAt(deep, [5])]).toEqual([[], [], [[]]]);
  });
});
