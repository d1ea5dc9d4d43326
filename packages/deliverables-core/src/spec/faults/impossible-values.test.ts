import { describe, expect, it } from "vitest";
import { faultsOfSpec } from "../../faults-of-spec.js";

const film = { type: "media", files: "a.mov" };
const told = (production: object, deliverable: object = {}, client?: string) =>
  faultsOfSpec(
    JSON.stringify({
      ...(client && { client }),
      production: { title: "Ebbe", ...production },
      deliverables: { programme: { ...film, ...deliverable } },
    }),
  ).map(
    ({ requirement, message, fix }) =>
      `${requirement.pointer} ${message}${fix?.kind === "replace" ? ` -> ${fix.text}` : ""}`,
  );

describe("the duration of the production", () => {
  it("is one that the rate counts, whether a deliverable lasts it or not", () => {
    expect(told({ frameRate: "25", duration: "00:48:30:25" })).toEqual([
      "/production/duration Duration: 00:48:30:25 is no duration at 25 fps: there is no frame 25 at 25 frames per second",
    ]);
    expect(told({ frameRate: "25", duration: "00:48:30;00" })).toHaveLength(1);
    expect(told({ frameRate: "25", duration: "00:48:30:24" })).toEqual([]);
  });

  it("is counted by the rate of the deliverable that lasts it, where the production has none", () => {
    const lasting = { duration: "<duration>", video: { frameRate: "24" } };
    expect(told({ duration: "01:38:12:99" }, lasting)).toHaveLength(1);
    expect(told({ duration: "01:38:12:23" }, lasting)).toEqual([]);
  });
});

describe("a frame rate that no timecode counts", () => {
  it("is told where it stands, once, with the rate that is meant", () => {
    const timecode = { start: "10:00:00:00" };
    expect(told({}, { video: { frameRate: "29.976" }, timecode, duration: "00:10:00:00" })).toEqual([
      '/deliverables/programme/video/frameRate Programme video frame rate: no timecode counts 29.976 frames per second; did you mean "29.97"? -> "29.97"',
    ]);
    expect(told({ frameRate: "23.90" }, { timecode })).toEqual([
      '/production/frameRate Frame rate: no timecode counts 23.9 frames per second; did you mean "23.976"? -> "23.976"',
    ]);
    expect(told({}, { video: { frameRate: "12.5" } })).toEqual([]);
  });
});

describe("drop frame at a rate that has none", () => {
  it("is put right by a colon, and is one fault where the client refuses it too", () => {
    const deliverable = { video: { frameRate: "25" }, timecode: { start: "10:00:00;00" } };
    expect(told({}, deliverable)).toEqual([expect.stringMatching(/drop frame exists .* -> "10:00:00:00"$/)]);
    const atStart = told({}, deliverable, "zdf-s01@3.0").filter((one) => one.includes("/timecode/start"));
    expect(atStart).toEqual([expect.stringContaining("ZDF S01 takes 10:00:00:00")]);
  });
});
