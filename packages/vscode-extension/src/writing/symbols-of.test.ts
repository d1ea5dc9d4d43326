import { describe, expect, it } from "vitest";
import { example } from "./spec-in-test.js";
import { readSpecText } from "./spec-text.js";
import { type SpecSymbol, symbolsOf } from "./symbols-of.js";

const named = (symbols: SpecSymbol[], name: string) => symbols.find((one) => one.name === name);

describe("the outline", () => {
  const symbols = symbolsOf(readSpecText(example("dpp-episode")));

  it("lists the deliverables by their keys, with type and names", () => {
    const deliverables = named(symbols, "deliverables")?.children ?? [];
    expect(deliverables.map(({ name, detail, kind }) => `${kind} ${name}: ${detail}`).slice(3, 5)).toEqual([
      "deliverable trailer: media · Trailer/*_trailer.mov",
      "deliverable stills: image · Stills/*.jpg",
    ]);
    expect(named(named(deliverables, "trailer")?.children ?? [], "video")?.children.map(({ name }) => name)).toContain(
      "codec",
    );
  });

  it("lists the episodes by number and title", () => {
    expect(named(symbols, "episodes")?.children.map(({ name, detail }) => [name, detail])).toEqual([
      ["Episode 1 Seed", "LFD1001A"],
    ]);
  });

  it("gives each the range of its whole and of its key", () => {
    const programme = named(named(symbols, "deliverables")?.children ?? [], "programme");
    expect(programme?.selectionRange).toEqual({ start: { line: 17, column: 5 }, end: { line: 17, column: 16 } });
    expect(programme?.range).toEqual({ start: { line: 17, column: 5 }, end: { line: 52, column: 6 } });
  });

  it("keeps what it can of a spec that is being typed, and names no line with nothing", () => {
    const half = symbolsOf(readSpecText('{ "deliverables": { "a": { "type": "media" }, "": '));
    expect(half[0]?.children.map(({ name }) => name)).toEqual(["a", "…"]);
  });
});
