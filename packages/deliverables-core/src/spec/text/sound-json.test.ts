import fc from "fast-check";
import { parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { valueOfNode } from "./json-value.js";
import { soundJson } from "./sound-json.js";

const deepest = 64;
const read = (text: string) => soundJson(text, deepest);

/** Texts that are JSON, nearly JSON, and none: values written in several styles, with comments, commas and slips put in. */
const texts = fc
  .tuple(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom(undefined, 2, "\t"),
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.constantFrom(
          "// x\n",
          '/* " */',
          "/*",
          "*/",
          "//",
          ",",
          "{",
          "}",
          "]",
          '"',
          ":",
          "\\",
          "\u00a0",
          '"a": 1,',
          "\n",
        ),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([value, indent, slips]) =>
    slips.reduce((text, [at, slip]) => text.slice(0, at) + slip + text.slice(at), JSON.stringify(value, null, indent)),
  );

describe("soundJson", () => {
  it("takes no text that the tree finds a fault in, and reads the same value", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sound = read(text);
        if (!sound) return;
        const errors: unknown[] = [];
        const root = parseTree(text, errors as never[], { allowTrailingComma: true });
        expect(errors).toEqual([]);
        expect(root && valueOfNode(root)).toEqual(sound.value);
      }),
      { numRuns: 3000 },
    );
  });

  it("takes every JSON text without a key that stands twice", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ["a key that stands twice", '{ "a": 1, "a": 2 }'],
    ["a key that stands twice under another spelling", '{ "a": 1, "\\u0061": 2 }'],
    ["a key twice among texts that look like keys", '{ "x": ["a", ":"], "b": 1, "b": "\\":" }'],
    ["two commas at the end", "[1,, ]"],
    ["a comma and nothing else", '{ "a": [,] }'],
    ["a comma and a comment, and nothing else", "{ /* a */ , }"],
    ["a comment that does not end", "{} /* and so on"],
    ["half a comment", "{} /*/"],
    ["a word parted by a comment", "[tr/* */ue]"],
    ["two values", "1 /* */ 2"],
    ["nothing", ""],
    ["brackets nested too deep", `${"[".repeat(65)}${"]".repeat(65)}`],
  ])("leaves %s to the tree", (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it("takes a comma behind the last entry, and leaves one in a text alone", () => {
    expect(read('{ "a": [1, ",]", ], // b\n }')).toEqual({ value: { a: [1, ",]"] } });
  });

  it("keeps a key by the name of a prototype, and slashes in texts", () => {
    const { value } = read('{ "__proto__": "a // b", /* "c": 1 */ "d": "/* e */" } // f') ?? {};
    expect(Object.entries(value as object)).toEqual([
      ["__proto__", "a // b"],
      ["d", "/* e */"],
    ]);
  });

  it("is not held up by what looks like the start of a comment again and again, nor by a text of 4 MB", () => {
    expect(read(`{} ${"/* ".repeat(2 ** 20)}`)).toBeUndefined();
    expect(read(`[${'"'.repeat(2 ** 20 + 1)}`)).toBeUndefined();
    expect(read(`"${"\\n/".repeat(2 ** 20)}"`)?.value).toHaveLength(2 ** 21);
  });
});
