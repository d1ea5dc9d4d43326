import { describe, expect, it } from "vitest";
import { check, mxf, programme, spec } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";

/** Of a name that promises another kind, bytes that are of none. */
const bytesFor = (name: string) => (name.toLowerCase().endsWith(".mxf") ? mxf : Uint8Array.of(1, 2, 3, 4));

describe("names", () => {
  const of = (names: string[], deliverables: object) =>
    check(spec(deliverables), memoryFolder(Object.fromEntries(names.map((name) => [name, bytesFor(name)])))).then(
      ({ findings }) => findings.map(({ code, message }) => `${code} ${message}`),
    );

  it("are asked for by each entry of a list", async () => {
    expect(await of(["a.wav"], { stems: { type: "other", files: ["a.wav", "b.wav"] } })).toEqual([
      "files/missing b.wav is missing",
    ]);
  });

  it("are one finding when they are nearly right, not a missing and an unexpected file", async () => {
    expect(await of(["LFD1001a.mxf"], { programme })).toEqual([
      "files/name LFD1001a.mxf differs from LFD1001A.mxf in case",
    ]);
  });

  it("are nearly right together, where their folder has the slip", async () => {
    const stills = { type: "other", files: "Stills/*.jpg", count: { min: 2 } };
    expect(await of(["stills/a.jpg", "stills/b.jpg"], { stills })).toEqual([
      "files/name stills/a.jpg differs from Stills/*.jpg in case",
      "files/name stills/b.jpg differs from Stills/*.jpg in case",
    ]);
  });

  it("with wildcards do not count the litter of the operating system", async () => {
    expect(await of(["Stills/._a.jpg"], { stills: { type: "other", files: "Stills/*.jpg" } })).toEqual([
      "files/missing No file matches Stills/*.jpg",
      "files/junk Stills/._a.jpg is litter: macOS's side file of another file",
    ]);
  });

  it("match whatever Unicode form the disk keeps", async () => {
    expect(await of(["Se\u0301ance.mov"], { programme: { type: "other", files: "S\u00E9ance.mov" } })).toEqual([]);
  });

  it("are asked for per episode and language", async () => {
    const text = spec(
      {
        subtitles: {
          type: "other",
          per: ["episode", "language"],
          languages: ["en-GB", "de"],
          files: "<productionNumber>_<language>.stl",
        },
      },
      {
        episodes: [
          { number: 1, productionNumber: "LFD1001A" },
          { number: 2, productionNumber: "LFD1002B" },
        ],
      },
    );
    const { findings, deliverables } = await check(
      text,
      memoryFolder({ "LFD1001A_en-GB.stl": "x", "LFD1001A_de.stl": "x", "LFD1002B_de.stl": "x" }),
    );
    expect(findings.map(({ item, message }) => `${item}: ${message}`)).toEqual([
      "LFD1002B · en-GB: LFD1002B_en-GB.stl is missing",
    ]);
    expect(deliverables[0]?.items.map(({ item, state }) => `${item} ${state}`)).toEqual([
      "LFD1001A · en-GB accepted",
      "LFD1001A · de accepted",
      "LFD1002B · en-GB missing",
      "LFD1002B · de accepted",
    ]);
  });
});
