import { describe, expect, it } from "vitest";
import { readSpec } from "../read-spec.js";

const faultsOf = (timeline: object, more: object = {}, production: object = {}) =>
  readSpec(
    JSON.stringify({
      production: { title: "The Long Field", frameRate: "25", ...production },
      deliverables: {
        programme: { type: "media", files: "a.mxf", timeline, ...more },
        "qc-report": { type: "document", files: "a.pdf" },
      },
    }),
  ).faults.map(({ message }) => message);

describe("what no file can have of a timeline", () => {
  it("is nothing in one that holds", () => {
    const regions = [
      { what: "line-up", start: "09:59:30:00", duration: "20 s" },
      { what: "clock", start: "09:59:50:00", duration: { min: "7 s" }, silent: true },
      { what: "part", start: "10:00:00:00", duration: "00:20:00:00" },
      { what: "part", start: "10:21:00:00", duration: "00:28:30:00" },
    ];
    const timeline = { regions, programme: "<duration>", report: "qc-report" };
    expect(faultsOf(timeline, { timecode: { start: "09:59:30:00" } }, { duration: "00:48:30:00" })).toEqual([]);
  });

  it("is a region over the one before it", () => {
    const regions = [
      { what: "clock", start: "09:59:50:00", duration: "12 s" },
      { what: "part", start: "10:00:00:00" },
    ];
    expect(faultsOf({ regions })).toEqual(["Programme timeline: the programme part starts before the clock can end"]);
  });

  it("is a region before the file", () => {
    const regions = [{ what: "line-up", start: "09:59:30:00" }];
    expect(faultsOf({ regions }, { timecode: { start: "10:00:00:00" } })).toEqual([
      "Programme timeline: the line-up starts before the file starts",
    ]);
  });

  it("is a frame that the rate does not count", () => {
    expect(faultsOf({ regions: [{ what: "part", start: "10:00:00:25" }] })).toEqual([
      "Programme timeline: the programme part has 10:00:00:25, which does not exist at the rate of the spec",
    ]);
    expect(faultsOf({ regions: [{ what: "part", start: "10:01:00;00" }] }, {}, { frameRate: "29.97" })).toHaveLength(1);
  });

  it("is a programme that its parts do not add up to", () => {
    const regions = [
      { what: "part", start: "10:00:00:00", duration: "10 min" },
      { what: "part", start: "10:11:00:00", duration: "10 min" },
    ];
    expect(faultsOf({ regions, programme: "21 min" })).toEqual(["Programme timeline: its parts do not add up to that"]);
    expect(faultsOf({ regions, programme: { max: "20 min" } })).toEqual([]);
  });

  it("is a report that is no deliverable, and a length that nobody states", () => {
    const regions = [{ what: "part", duration: "<duration>" }];
    expect(faultsOf({ regions, report: "qc-reprt" }, {}, { duration: "00:10:00:00" })).toEqual([
      'programme names "qc-reprt" as the report of its timeline, but the spec has no deliverable "qc-reprt"; did you mean "qc-report"?',
    ]);
    expect(faultsOf({ regions })).toHaveLength(1);
    expect(
      faultsOf({ regions: [{ what: "part" }] }, { audio: { layout: [{ role: "programme" }], report: "qc" } }),
    ).toEqual([
      'programme names "qc" as the report of what its sound tracks hold, but the spec has no deliverable "qc"',
    ]);
  });

  it("is a word that there is not", () => {
    expect(faultsOf({ regions: [{ what: "part", durration: "10 s" }] })).toEqual([
      'Programme timeline regions 1 has no key "durration"; did you mean "duration"?',
    ]);
  });
});
