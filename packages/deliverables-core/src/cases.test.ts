import { describe, expect, it } from "vitest";
import { check, mxf, readersOf, spec } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";
import type { Probe, VideoTrack } from "./media/probe.js";

const film = (video: Partial<VideoTrack>, more: Partial<Probe> = {}): Probe => ({
  container: { format: "MXF" },
  video: [{ color: {}, hdr: { formats: [] }, ...video }],
  audio: [],
  ...more,
});

const judged = (cases: object[], probe: Probe, more: object = {}, papers: object = {}) =>
  check(
    spec({ spot: { type: "media", files: "spot.mxf", cases, ...more }, ...papers }),
    memoryFolder({ "spot.mxf": mxf }),
    readersOf(() => probe),
  );
const said = async (...about: Parameters<typeof judged>) => {
  const { findings, unchecked, verdict } = await judged(...about);
  return [verdict, ...[...findings, ...unchecked].map(({ code, message }) => `${code} ${message}`)];
};

/** A case as a spec writes it. */
const inCase = (condition: object, asked: object, otherwise?: object) => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: "then" is the spec's own word.
  then: asked,
  ...(otherwise && { else: otherwise }),
});
const dropFrame = inCase({ video: { frameRate: "29.97" } }, { timecode: { dropFrame: true } });
const shortForm = inCase(
  { duration: { max: "120 s" } },
  { loudness: { shortTerm: { max: -18 } } },
  { audio: { channels: 6 } },
);
const at = (dropFrame: boolean): Partial<Probe> => ({
  timecode: { start: dropFrame ? "10:00:00;00" : "10:00:00:00", dropFrame },
});

describe("a case that a spec makes", () => {
  it("asks only of files for which it holds", async () => {
    expect(await said([dropFrame], film({ frameRate: "30000/1001" }, at(true)))).toEqual(["accepted"]);
    expect(await said([dropFrame], film({ frameRate: "25" }, at(false)))).toEqual(["accepted"]);
    expect(await said([dropFrame], film({ frameRate: "30000/1001" }, at(false)))).toEqual([
      "rejected",
      expect.stringMatching(/^media\/drop-frame /),
    ]);
  });

  it("has its findings at its own line of the spec", async () => {
    const { findings } = await judged([dropFrame], film({ frameRate: "30000/1001" }, at(false)));
    expect(findings[0]?.requirement?.pointer).toBe("/deliverables/spot/cases/0/then/timecode/dropFrame");
  });

  it("is unchecked, never passed, where the file does not say whether it holds", async () => {
    expect(await said([dropFrame], film({}, at(false)))).toEqual([
      "incomplete",
      expect.stringMatching(/^media\/case Whether case 1 holds is not known: Frame rate is not known/),
    ]);
  });

  it("does not hold as soon as one part of its condition does not", async () => {
    const hdr = inCase({ video: { frameRate: "25", color: { transfer: "PQ" } } }, { video: { bitDepth: 12 } });
    expect(await said([hdr], film({ frameRate: "24", bitDepth: 8 }))).toEqual(["accepted"]);
    expect((await said([hdr], film({ frameRate: "25", bitDepth: 8 })))[0]).toBe("incomplete");
  });

  it("asks the other thing where it does not hold", async () => {
    const long = film({ frameRate: "25", frames: 25 * 300 });
    const [verdict, ...told] = await said([shortForm], long);
    expect([verdict, told[0]]).toEqual(["rejected", expect.stringContaining("media/")]);
  });

  it("asks for what takes decoding, which is unchecked for short films only", async () => {
    const short = film({ frameRate: "25", frames: 25 * 30 });
    const told = await said([shortForm], short);
    expect(told[0]).toBe("incomplete");
    expect(told[1]).toMatch(/^media\/loudness /);
    const { else: _, ...only } = shortForm;
    expect(await said([only], film({ frameRate: "25", frames: 25 * 300 }))).toEqual(["accepted"]);
  });

  it("counts as one requirement, which passes where it was decided and met", async () => {
    const { coverage, requirements } = await judged([dropFrame], film({ frameRate: "30000/1001" }, at(true)));
    expect(coverage.percent).toBe(100);
    expect(requirements.find(({ requirement }) => requirement === "cases")?.state).toBe("passed");
    const wrong = await judged([dropFrame], film({ frameRate: "30000/1001" }, at(false)));
    expect(wrong.requirements.find(({ requirement }) => requirement === "cases")?.state).toBe("failed");
  });

  it("does not tell twice what is asked of every file", async () => {
    const both = await said([dropFrame], film({ frameRate: "30000/1001", bitDepth: 8 }, at(true)), {
      video: { bitDepth: 10 },
    });
    expect(both.filter((line) => line.startsWith("media/bit-depth"))).toHaveLength(1);
  });

  it("is written in words that are known", async () => {
    const typo = inCase({ video: { framerate: "25" } }, { timecode: { dropFrame: false } });
    expect((await said([typo], film({})))[1]).toContain('did you mean "frameRate"?');
    expect((await said([{ if: { video: { bitDepth: 8 } } }], film({})))[1]).toMatch(/^spec\//);
    const reversed = inCase({ video: { width: { min: 3, max: 2 } } }, { video: { bitDepth: 8 } });
    expect((await said([reversed], film({})))[1]).toContain("the minimum 3 is above the maximum 2");
    const report = inCase(shortForm.if, { loudness: { shortTerm: { max: -18 }, report: "qc" } });
    expect((await said([report], film({})))[1]).toContain('the spec has no deliverable "qc"');
  });
});
