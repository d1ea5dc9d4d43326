import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { singleLine } from "./single-line.js";

describe("singleLine", () => {
  it("shows line ends and tabs as the escapes that people know", () => {
    expect(singleLine("one\ntwo\tthree\r")).toBe("one\\ntwo\\tthree\\u{D}");
  });

  it("shows what would steer a terminal", () => {
    expect(singleLine("\u001b[31mred\u009b0m\u0007")).toBe("\\u{1B}[31mred\\u{9B}0m\\u{7}");
  });

  it.each([
    ["\u202egpj.exe", "\\u{202E}gpj.exe"],
    ["\u2066a\u2069", "\\u{2066}a\\u{2069}"],
    ["\u200ea\u200f\u061c", "\\u{200E}a\\u{200F}\\u{61C}"],
    ["a\u200bb\u200d\ufeff\u00ad", "a\\u{200B}b\\u{200D}\\u{FEFF}\\u{AD}"],
    ["\u2028\u2029", "\\u{2028}\\u{2029}"],
    ["\u{E0041}\u3164\u034f", "\\u{E0041}\\u{3164}\\u{34F}"],
    ["a\ud800b", "a\\u{D800}b"],
  ])("shows what turns or hides text: %j", (text, shown) => {
    expect(singleLine(text)).toBe(shown);
  });

  it.each([
    ["::set-output name=verdict::accepted", "\\u{3A}:set-output name=verdict::accepted"],
    ["film ::error::x", "film \\u{3A}:error::x"],
    ["a ##[add-mask]b", "a \\u{23}#[add-mask]b"],
    ["###[x]", "#\\u{23}#[x]"],
    ["##vso[task.complete]", "\\u{23}#vso[task.complete]"],
    ["Ü\n::x", "Ü\\n::x"],
    ["std::vector, ## 2, [#]", "std::vector, ## 2, [#]"],
  ])("shows what a pipeline would obey in its log: %j", (text, shown) => {
    expect(singleLine(text)).toBe(shown);
    expect(singleLine(shown)).toBe(shown);
  });

  it("leaves visible text of every script as it is", () => {
    const text = "Größe 長い畑 📼 e\u0301 “quoted” – 5.1";
    expect(singleLine(text)).toBe(text);
  });

  it("lets nothing out that a terminal obeys or hides, whatever comes in", () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 0, max: 0xa0 }),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const shown = singleLine(String.fromCharCode(...units));
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(singleLine(shown)).toBe(shown);
      }),
    );
  });
});
