import { describe, expect, it } from "vitest";
import { folderWith, runBuilt } from "../run-built.js";

const series = JSON.stringify({
  production: { title: "The Long Field", series: 2 },
  episodes: [
    { number: 1, productionNumber: "LFD1001A" },
    { number: 2, productionNumber: "LFD1002A" },
  ],
  deliverables: {
    subtitles: {
      type: "other",
      per: ["episode", "language"],
      languages: ["en-GB", "de"],
      files: "<productionNumber>_<language>.stl",
      owner: "access",
    },
    poster: { type: "image", files: "poster_<version:digits>.jpg", optional: true, width: { min: 2000 } },
  },
});

describe("deliverables resolve", () => {
  it("names every file of every episode and language, and leaves blanks as they stand", async () => {
    const { code, stdout } = await runBuilt(["resolve"], { cwd: folderWith({ "delivery.json": series }) });
    expect(code).toBe(0);
    expect(stdout).toBe(`The Long Field

subtitles  other, from access
  LFD1001A · en-GB
    LFD1001A_en-GB.stl
  LFD1001A · de
    LFD1001A_de.stl
  LFD1002A · en-GB
    LFD1002A_en-GB.stl
  LFD1002A · de
    LFD1002A_de.stl

poster  image, may be missing; asks for width
  poster_<version:digits>.jpg
`);
  });

  it("gives the same as JSON, with what is asked of each file", async () => {
    const cwd = folderWith({ "delivery.json": series });
    const { items } = JSON.parse((await runBuilt(["resolve", "--format", "json"], { cwd })).stdout);
    expect(items).toHaveLength(5);
    expect(items[4]).toMatchObject({ deliverable: "poster", optional: true, asks: { width: { min: 2000 } } });
  });

  it("does not guess at a spec with faults", async () => {
    const cwd = folderWith({ "delivery.json": series.replace('"title"', '"titel"') });
    expect(await runBuilt(["resolve"], { cwd })).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^The spec .*delivery\.json has (a fault|\d+ faults), so it is not understood: see deliverables validate/,
      ),
    });
  });
});
