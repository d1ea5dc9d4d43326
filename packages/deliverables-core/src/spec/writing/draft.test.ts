import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonText } from "../text/json-text.js";
import { valueOfNode } from "../text/json-value.js";
import { type Draft, valueOfDraft, withoutNotes, writeDraft } from "./draft.js";

const style = { unit: "  ", indent: "", trailingComma: true };

describe("a draft", () => {
  it("keeps a short object on its line, and puts a long or a noted one on several", () => {
    const short: Draft = { entries: [{ key: "min", draft: { value: 5 } }] };
    expect(
      writeDraft(
        {
          entries: [
            { key: "count", draft: short },
            { key: "owner", draft: { value: "sound", note: "Who brings it." } },
          ],
        },
        style,
      ),
    ).toBe('{\n  "count": { "min": 5 },\n  // Who brings it.\n  "owner": "sound",\n}');
  });

  it("breaks a long note into lines", () => {
    const written = writeDraft(
      { entries: [{ key: "a", draft: { value: 1, note: "word ".repeat(60).trim() } }] },
      style,
    );
    for (const line of written.split("\n")) expect(line.length).toBeLessThanOrEqual(110);
  });

  it("reads as the values that it holds, whatever they and its notes are", () => {
    const draft: fc.Arbitrary<Draft> = fc.letrec<{ draft: Draft }>((tie) => ({
      draft: fc.oneof(
        { maxDepth: 3 },
        fc.record({
          value: fc.jsonValue({ maxDepth: 1 }),
          note: fc.string({ unit: fc.constantFrom("a", " ", "\n", "*", "/", "\u2028", '"') }),
        }),
        fc.record({
          entries: fc.uniqueArray(
            fc.record({ key: fc.oneof(fc.string(), fc.constant("__proto__")), draft: tie("draft") }),
            { selector: ({ key }) => key },
          ),
        }),
      ),
    })).draft;
    fc.assert(
      fc.property(draft, fc.boolean(), (one, trailingComma) => {
        const { root, syntaxFault } = readJsonText(writeDraft(one, { ...style, trailingComma }));
        expect(syntaxFault).toBeUndefined();
        expect(JSON.stringify(root && valueOfNode(root))).toBe(JSON.stringify(valueOfDraft(one)));
        expect(writeDraft(withoutNotes(one), style)).not.toMatch(/^\s*\/\//m);
      }),
      { examples: [[{ entries: [{ key: "", draft: { value: JSON.parse('{ "__proto__": 0 }') } }] }, false]] },
    );
  });
});
