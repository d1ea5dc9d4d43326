import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../check/agreement-of.js";
import type { DeliveredPaper } from "../check/rule-kinds/paper-rule.js";
import { isSame } from "../check/statements/same-statement.js";
import { titleSpellings } from "./title-spellings.js";

const agrees = (title: string, written: string) => {
  const paper = { values: { title }, item: {} } as unknown as DeliveredPaper;
  const answer = agreementOf("title", written, paper);
  return "agrees" in answer && answer.agrees;
};

const alike = [
  ["The Long Field", "LONG FIELD, THE"],
  ["Long Field, The", "The Long Field"],
  ["Das Große Feld", "GROSSE FELD, DAS"],
  ["Rock & Roll", "Rock and Roll"],
  ["Rock and Roll", "ROCK & ROLL"],
  ["Krieg & Frieden", "Krieg und Frieden"],
  ["L'Été à Paris", "L’ETE A PARIS"],
  ["Müllers Büro", "MUELLERS BUERO"],
  ["The Long Field: Seed", "The Long Field – Seed"],
] as const;

describe("a title", () => {
  it.each(alike)("%s may be written %s", (title, written) => {
    expect(agrees(title, written)).toBe(true);
    expect(isSame("title", title, written, undefined)).toBe(!/BUERO/.test(written));
  });

  it.each([
    ["L'Été à Paris", "L'Ete a Paris"],
    ["Rock and Roll", "Rock und Roll"],
    ["Müllers Büro", "MULLERS BURO"],
    ["The Long Field", "A Long Field"],
    ["The Long Field", "Long Field, A"],
    ["Et", "&"],
    ["The", "A"],
    ["Rock & Roll", "Rock or Roll"],
    ["दिल", "दल"],
    ["МОЙ ДОМ", "МОИ ДОМ"],
  ])("%s is not %s", (title, written) => expect(agrees(title, written)).toBe(false));

  it("is its own first spelling, and no spelling is empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (title) => {
        const spellings = titleSpellings(title);
        expect(spellings.length).toBeLessThanOrEqual(80);
        for (const { text } of spellings.slice(1)) expect(text).toMatch(/[^\s,:&+-]/u);
      }),
    );
  });
});
