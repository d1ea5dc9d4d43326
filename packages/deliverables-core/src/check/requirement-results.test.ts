import { describe, expect, it } from "vitest";
import { check, mxf, programme, readersOf, spec } from "../check-in-memory.js";
import { matchDeliverables } from "../delivery/match-deliverables.js";
import { planItems } from "../delivery/plan-items.js";
import { takeInventory } from "../delivery/take-inventory.js";
import { memoryFolder } from "../folder/memory-folder.js";
import { withPicture } from "../media/probe-in-short.js";
import { rules } from "../rules/index.js";
import { readSpec } from "../spec/read-spec.js";
import { untoldRequirements } from "./requirement-results.js";

const states = async (
  deliverables: object,
  files: Record<string, Uint8Array>,
  readers?: Parameters<typeof check>[2],
  more = {},
) => {
  const report = await check(spec(deliverables, more), memoryFolder(files), readers);
  return {
    ...Object.fromEntries(report.requirements.map(({ requirement, state }) => [requirement, state])),
    percent: report.coverage.percent,
  };
};
const master = { "LFD1001A.mxf": mxf };

describe("the requirements of a report", () => {
  it("pass where they were compared and met", async () => {
    expect(await states({ programme }, master)).toEqual({
      files: "passed",
      video: "passed",
      "video/width": "passed",
      "video/height": "passed",
      percent: 100,
    });
  });

  it("are both failed, or both warned, where one finding tells of two", async () => {
    const readers = readersOf(() => withPicture({ width: 1280, height: 720 }));
    expect(await states({ programme }, master, readers)).toMatchObject({
      "video/width": "failed",
      "video/height": "failed",
      percent: 100,
    });
    const rules = { "media/raster": "warning" };
    expect(await states({ programme }, master, readers, { rules })).toMatchObject({
      "video/width": "warned",
      "video/height": "warned",
      percent: 100,
    });
    const report = await check(spec({ programme }, { rules }), memoryFolder(master), readers);
    expect(report.unchecked).toEqual([]);
  });

  it("are failed, and unchecked where the file does not say", async () => {
    const readers = readersOf(() => withPicture({ width: 1440 }));
    expect(await states({ programme }, master, readers)).toMatchObject({
      "video/width": "failed",
      "video/height": "unchecked",
      percent: 75,
    });
  });

  it("do not pass for a file that could not be read, nor for one that is missing", async () => {
    const readers = readersOf(() => ({ unread: "the disk does not answer" }));
    expect(await states({ programme }, master, readers)).toMatchObject({ files: "passed", "video/width": "unchecked" });
    expect(await states({ programme }, {})).toMatchObject({ files: "failed", "video/width": "unchecked" });
  });

  it("do not pass when one of two episodes could not be compared", async () => {
    const readers = readersOf((path) =>
      path === "LFD_1.mxf" ? withPicture({ width: 1920, height: 1080 }) : { unread: "it is on tape" },
    );
    const serial = { ...programme, per: ["episode"], files: "LFD_<episode>.mxf" };
    const found = await states({ programme: serial }, { "LFD_1.mxf": mxf, "LFD_2.mxf": mxf }, readers, {
      episodes: [{ number: 1 }, { number: 2 }],
    });
    expect(found).toMatchObject({ files: "passed", "video/width": "unchecked" });
  });

  it("are set aside when their rule is off", async () => {
    expect(await states({ programme }, master, undefined, { rules: { "media/raster": "off" } })).toMatchObject({
      "video/width": "setAside",
      percent: 50,
    });
  });

  it("are absent with an optional deliverable that did not come, and do not count", async () => {
    expect(await states({ programme: { ...programme, optional: true } }, {})).toMatchObject({
      files: "absent",
      "video/width": "absent",
      percent: 0,
    });
  });

  it("are all unchecked when the spec itself has faults", async () => {
    const faulty = { ...programme, sameDurationAs: "nothing" };
    expect(await states({ programme: faulty }, master)).toMatchObject({
      files: "unchecked",
      "video/width": "unchecked",
    });
  });
});

describe("a requirement that no rule has said a word about", () => {
  const untold = async (more: object, files: Record<string, Uint8Array>) => {
    const reading = readSpec(spec({ programme }, more));
    const delivery = matchDeliverables(planItems(reading), await takeInventory(memoryFolder(files)));
    const told = untoldRequirements({ reading, rules, delivery, compared: () => [], waived: [] });
    return told.map(({ message }) => message);
  };

  it("is told as unchecked, so that silence is no green light", async () => {
    expect(await untold({}, master)).toContain('"video/width" of programme was not compared with every file');
  });

  it("is one sentence where nothing at all was compared", async () => {
    expect(await untold({}, {})).toEqual([
      "Nothing was compared with the spec: of what it asks for no file came, and none has to",
    ]);
  });

  it("is left alone where the spec has turned its rule off, and where no file is there", async () => {
    const found = await untold({ rules: { "media/raster": "off" } }, master);
    expect(found.join()).not.toContain("video/width");
    expect((await untold({}, {})).join()).not.toContain("video/width");
  });
});
