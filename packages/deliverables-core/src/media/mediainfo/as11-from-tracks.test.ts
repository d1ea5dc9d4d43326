import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { as11FromTracks } from "./as11-from-tracks.js";
import { readTracks } from "./track.js";

const json = readFileSync(fileURLToPath(new URL("fixtures/as11-uk-dpp.json", import.meta.url)), "utf8");
const facts = (text: string) => as11FromTracks(readTracks(text) ?? []);
const setOf = (format: string, extra: object) =>
  JSON.stringify({ media: { track: [{ "@type": "Other", Format: format, extra }] } });

describe("as11FromTracks", () => {
  it("reads the sets of a UK DPP file", () => {
    expect(facts(json)).toMatchObject({
      core: { shimName: "UK DPP HD", audioLayout: "EBU R 48: 2a", primaryLanguage: "en", captions: false },
      segmentation: {
        total: 1,
        duration: "00:00:00:02",
        parts: [{ start: "10:00:00:00", duration: "00:00:00:02", end: "10:00:00:02" }],
      },
      ukDpp: {
        productionNumber: "LFD1001A",
        copyrightYear: 2026,
        pse: "passed",
        threeD: false,
        lineUpStart: "09:59:30:00",
      },
    });
  });

  it("takes two sets that say the same for one, and settles nothing where they differ", () => {
    const { media } = JSON.parse(json) as { media: { track: { Format?: string; extra?: object }[] } };
    const core = media.track.find(({ Format }) => Format === "AS-11 Core");
    const twice = JSON.stringify({ media: { track: [...media.track, core] } });
    expect(facts(twice)).toEqual(facts(json));
    const other = { ...core, extra: { ...core?.extra, ShimName: "UK DPP SD" } };
    const differing = facts(JSON.stringify({ media: { track: [...media.track, other] } }));
    expect(differing).toMatchObject({ several: ["core"] });
    expect(differing).not.toHaveProperty("core");
  });

  it("leaves out words that it does not know, instead of guessing", () => {
    const read = facts(setOf("AS-11 UKDPP", { FpaPass: "Perhaps", SigningPresent: "Maybe", CopyrightYear: "MMXXVI" }));
    expect(read).toEqual({ ukDpp: {} });
  });

  it("lists the parts up to the first that cannot be read", () => {
    const parts = { PartTotal: "3", _1: "10:00:00:00 + 00:10:00:00 = 10:10:00:00", _2: "?", _3: "" };
    expect(facts(setOf("AS-11 Segmentation", parts))?.segmentation).toEqual({
      total: 3,
      parts: [{ start: "10:00:00:00", duration: "00:10:00:00", end: "10:10:00:00" }],
    });
  });

  it("says nothing of a file without the sets, whatever else it holds", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (extra) => {
        expect(facts(setOf("MXF TC", extra))).toBeUndefined();
      }),
    );
  });
});
