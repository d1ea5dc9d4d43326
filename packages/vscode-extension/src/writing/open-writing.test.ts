import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { know } from "./judge-in-test.js";
import { openWriting } from "./open-writing.js";
import { example, nothingKnown } from "./spec-in-test.js";

const writing = openWriting();
const everywhere = { start: { line: 1, column: 1 }, end: { line: 10_000, column: 1 } };

/** Everything that the editor may ask of a text at an offset. */
const askAll = (text: string, offset: number, known = nothingKnown): unknown[] => [
  writing.completionsAt(text, offset, known),
  writing.hoverAt(text, offset, known),
  writing.symbolsOf(text),
  writing.lensesOf(text, known),
  writing.hintsIn(text, everywhere, known),
  writing.definitionAt(text, offset),
  writing.linksIn(text, known),
  writing.fixesFor(text, known.report?.findings ?? [], known),
  writing.safeFixesFor(text, known.report?.findings ?? [], known),
  writing.formatEdits(text, { tabSize: 2, insertSpaces: true }),
  writing.foldingRangesOf(text),
  writing.selectionRangesAt(text, [offset]),
];

describe("help while writing", () => {
  it.each(["dpp-episode", "dpp-episode-rejected"] as const)(
    "copes with %s as it is typed, wherever the cursor is",
    async (name) => {
      const text = example(name);
      const known = await know(text, { "LFD1001A.mxf": "x", "Stems/LFD1001A_DX.wav": "x", ".DS_Store": "x" });
      const lengths = fc.integer({ min: 0, max: text.length });
      fc.assert(
        fc.property(lengths, lengths, (end, offset) => {
          const half = text.slice(0, end);
          // What was judged was the whole text: positions and pointers of it lead nowhere in the half.
          expect(askAll(half, Math.min(offset, end), known)).toEqual(
            structuredClone(askAll(half, Math.min(offset, end), known)),
          );
        }),
        { numRuns: 150 },
      );
    },
  );

  it("copes with a spec in which a piece is missing or doubled", async () => {
    const text = example("dpp-episode");
    const known = await know(text, {});
    const places = fc.tuple(fc.nat(text.length), fc.nat(60), fc.nat(text.length));
    fc.assert(
      fc.property(places, ([at, length, offset]) => {
        for (const broken of [text.slice(0, at) + text.slice(at + length), text.slice(0, at + length) + text.slice(at)])
          askAll(broken, Math.min(offset, broken.length), known);
      }),
      { numRuns: 100 },
    );
  });

  it("copes with anything at all", () => {
    const signs = fc.array(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        '"',
        ":",
        ",",
        "<",
        ">",
        "deliverables",
        "files",
        "a",
        "1",
        "//",
        "/*",
        "*/",
        "\\",
        "\n",
        " ",
        "__proto__",
        "constructor",
      ),
    );
    fc.assert(
      fc.property(signs, fc.nat(40), (parts, offset) => {
        const text = parts.join("");
        askAll(text, Math.min(offset, text.length));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["nested 100,000 deep", "[".repeat(100_000)],
    ["of 50 MB", `{ "a": "${"x".repeat(50 * 2 ** 20)}" }`],
    ["empty", ""],
  ])("copes with a spec that is %s", (_, text) => {
    askAll(text, Math.min(9, text.length));
  });
});
