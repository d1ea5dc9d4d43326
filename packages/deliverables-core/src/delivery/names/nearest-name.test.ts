import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern, type FilePattern } from "./file-pattern.js";
import { nearestName } from "./nearest-name.js";

describe("nearestName", () => {
  it.each([
    ["LFD1001A.mxf", "LFD1001a.mxf", "case"],
    ["Stems/mix.wav", "stems/MIX.wav", "case"],
    ["LFD1001A.mxf", "LFD1001A\uff0emxf", "unicode-form"],
    ["Stills/final.jpg", "Stills/\ufb01nal.jpg", "unicode-form"],
    ["LFD1001A.mxf", "LFD1001A\u200b.mxf", "unicode-form"],
    ["LFD1001A_mix.wav", "LFD1001A mix.wav", "spaces"],
    ["LFD1001A_mix.wav", "LFD1001A__mix .wav", "spaces"],
    ["Stems old/a.b-c.wav", "Stems_old/a_b.c.wav", "spaces"],
    ["Stems/LFD1001A_mix.wav", "LFD1001A_mix.wav", "folder"],
    ["mix.wav", "a/b/mix.wav", "folder"],
    ["LFD1001A.mxf", "LFD1001A.mov", "extension"],
    ["Stems/README", "Stems/README.txt", "extension"],
    ["LFD1001A_textless.mov", "LFD1001A_texltess.mov", "spelling"],
    ["LFD1001A_dialogue.wav", "LFD1001A_dialog.wav", "spelling"],
    ["Paperwork/certificate.pdf", "Paperwork/certifcate.pdf", "spelling"],
    ["LFD1001A_mixdown.wav", "LFD1001Amixdown.wav", "spelling"],
    ["Stills/*.jpg", "stills/a.JPG", "case"],
    ["Trailer/*_trailer.mov", "x_trailer.mov", "folder"],
    ["Stems/{a,b}x.wav", "bx.wav", "folder"],
  ])("takes for %s the file %s: another %s", (expected, path, difference) => {
    expect(pairs([expected], ["other.txt", path])).toEqual([[expected, path, difference]]);
  });

  it.each([
    ["LFD1001A.mxf", "LFD1002A.mxf"],
    ["LFD1001A.mxf", "LFD1010A.mxf"],
    ["LFD1001A_DX.wav", "LFD1001A_MX.wav"],
    ["LFD1001A_L.wav", "LFD1001A_R.wav"],
    ["LFD1001A_subtitles_en.stl", "LFD1001A_subtitles_es.stl"],
    ["LFD1001A.mxf", "LFD1001A_old.mxf"],
    ["mix.wav", "mux.wav"],
    ["Stems/mix.wav", "MIX.wav"],
    ["Stills/*.jpg", "Stills/a.jpeg"],
    ["Docs/*", "a.pdf"],
    ["LFD1001A.mxf", "._LFD1001A.mxf"],
    ["*.mxf", "._LFD1001A.MXF"],
  ])("does not take for %s the file %s", (expected, path) => {
    expect(pairs([expected], [path])).toEqual([]);
  });

  it("prefers the likeliest slip, then the nearest folder, then the first path", () => {
    expect(pairs(["Stems/mix.wav"], ["mix.wav", "Stems/mix.aif", "Stems/Mix.wav"])).toEqual([
      ["Stems/mix.wav", "Stems/Mix.wav", "case"],
    ]);
    expect(pairs(["a/b/mix.wav"], ["x/y/mix.wav", "a/c/mix.wav"])).toEqual([["a/b/mix.wav", "a/c/mix.wav", "folder"]]);
    expect(pairs(["a/mix.wav"], ["c/mix.wav", "b/mix.wav"])).toEqual([["a/mix.wav", "b/mix.wav", "folder"]]);
  });

  it("uses each name and each path once", () => {
    expect(pairs(["a/mix.wav", "b/mix.wav", "c/mix.wav"], ["mix.wav", "d/mix.wav"])).toEqual([
      ["a/mix.wav", "mix.wav", "folder"],
      ["b/mix.wav", "d/mix.wav", "folder"],
    ]);
    expect(pairs(["Mix.wav", "mix.WAV"], ["mix.wav"])).toEqual([["Mix.wav", "mix.wav", "case"]]);
  });

  it("does not depend on the order of the paths", () => {
    const name = fc.constantFrom(
      "mix.wav",
      "Mix.wav",
      "mix.aif",
      "a/mix.wav",
      "b/mix.wav",
      "a/m ix.wav",
      "a/m_ix.wav",
      "master.wav",
      "maste.wav",
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.uniqueArray(name), (expected, paths) => {
        const found = pairs(expected, paths);
        expect(pairs(expected, paths.toReversed())).toEqual(found);
        expect(new Set(found.map(([, path]) => path)).size).toBe(found.length);
        expect(new Set(found.map(([pattern]) => pattern)).size).toBe(found.length);
      }),
    );
  });

  it("finds every name among very many", () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => String(index).padStart(4, "0"));
    const expected = numbers.map((number) => compiled(`Stems/LFD${number}_dialogue.wav`));
    const paths = numbers.flatMap((number) => [
      `Stems/LFD${number}_dialog.wav`,
      `Stems/LFD${number}_old.wav`,
      `LFD${number}.wav`,
    ]);
    const found = nearestName(expected, paths);
    expect(found.length).toBe(1000);
    expect(found.every(({ path, difference }) => path.endsWith("_dialog.wav") && difference === "spelling")).toBe(true);
  });

  it("ends where nearly everything is alike", () => {
    const expected = Array.from({ length: 1000 }, (_, index) => compiled(`a${index}/mix.wav`));
    const paths = Array.from({ length: 10_000 }, (_, index) => `b${index}/mix.wav`);
    expect(nearestName(expected, paths).length).toBeGreaterThan(0);
  });
});

function pairs(expected: string[], paths: string[]) {
  return nearestName(expected.map(compiled), paths).map((one) => [one.expected.text, one.path, one.difference]);
}

function compiled(pattern: string): FilePattern {
  const compiledPattern = compilePattern(pattern);
  if ("reason" in compiledPattern) throw new Error(compiledPattern.reason);
  return compiledPattern;
}
