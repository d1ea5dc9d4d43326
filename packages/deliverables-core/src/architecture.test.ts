import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("./", import.meta.url));

/** Each layer may import itself and what stands before it. */
const layers = [
  ["report"],
  ["folder"],
  ["timecode"],
  ["identifiers"],
  ["spec"],
  ["media"],
  ["images"],
  ["documents"],
  ["tables"],
  ["papers"],
  ["cue-sheets"],
  ["delivery"],
  ["learning"],
  ["facts-in-words"],
  ["check"],
  ["house"],
  ["rules"],
  ["(top)"],
  ["node"],
];
const rankOf = (layer: string) => layers.findIndex((names) => names.includes(layer));
const layerOf = (path: string) => (path.includes(sep) ? (path.split(sep)[0] ?? "") : "(top)");

const files = readdirSync(source, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.endsWith(".d.ts"));
const imports = files.flatMap((path) =>
  [...readFileSync(join(source, path), "utf8").matchAll(/(?:from|import) "([^"]+)"|import\("([^"]+)"\)/g)].map(
    (match) => ({
      path,
      target: match[1] ?? match[2] ?? "",
    }),
  ),
);

describe("the architecture", () => {
  it("knows every folder of the core", () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => rankOf(layer) < 0)).toEqual([]);
  });

  it("lets a layer import only those before it", () => {
    const upward = imports
      .filter(({ target }) => target.startsWith("."))
      .map(({ path, target }) => ({ path, to: relative(source, join(dirname(join(source, path)), target)) }))
      .filter(({ path, to }) => rankOf(layerOf(to)) > rankOf(layerOf(path)))
      .map(({ path, to }) => `${path} imports ${to}`);
    expect(upward).toEqual([]);
  });

  it("keeps Node, and the prober, out of everything but node/", () => {
    const outside = imports
      .filter(({ path }) => layerOf(path) !== "node")
      .filter(({ target }) => target.startsWith("node:") || target === "mediainfo.js")
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(outside).toEqual([]);
  });

  it("lets only media/mediainfo/ know MediaInfo's field names", () => {
    const knowing = files
      .filter((path) => !path.startsWith(join("media", "mediainfo")))
      .filter((path) =>
        /\b(Format_Profile|Format_Commercial|ScanType|ChromaSubsampling|BitDepth|FrameRate_Num|TimeCode_FirstFrame)\b/.test(
          readFileSync(join(source, path), "utf8"),
        ),
      )
      // The vocabulary's own type shares one name with MediaInfo.
      .filter((path) => path !== join("media", "vocabulary.ts") && path !== join("media", "probe.ts"));
    expect(knowing).toEqual([]);
  });

  it("keeps files short enough to be read as a page", () => {
    const long = files
      .filter((path) => !path.endsWith(".generated.ts"))
      .map((path) => ({ path, lines: readFileSync(join(source, path), "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it("holds one rule in each file of rules/, named after its code", () => {
    const wrong = files
      .filter((path) => layerOf(path) === "rules" && !/(index|list)\.ts$/.test(path))
      .filter((path) => {
        const code = path.slice("rules/".length, -".ts".length).split(sep).join("/");
        return !readFileSync(join(source, path), "utf8").includes(`code: "${code}"`);
      });
    expect(wrong).toEqual([]);
  });
});
