import { describe, expect, it } from "vitest";
import { readSpec } from "../../spec/read-spec.js";
import { planItems } from "../plan-items.js";

const planned = (reels: object, spec: object = {}) =>
  planItems(
    readSpec(
      JSON.stringify({
        production: { title: "The Long Field", reels: 3, frameRate: "24" },
        deliverables: { reels: { type: "media", per: ["reel"], files: "LF_R<reel>.mov", ...reels } },
        ...spec,
      }),
    ),
  );
const askedOf = (reels: object) =>
  planned(reels).items.map(({ asked }) => asked as { timecode?: object; timeline?: object; cases?: object });
const faultsOf = (reels: object, spec?: object) => planned(reels, spec).faults.map(({ message }) => message);

describe("withOwnTimecodes", () => {
  it("gives each reel its own hour", () => {
    expect(askedOf({ timecode: { start: "<reel:02>:00:00:00" } }).map(({ timecode }) => timecode)).toEqual([
      { start: "01:00:00:00" },
      { start: "02:00:00:00" },
      { start: "03:00:00:00" },
    ]);
  });

  it("fills in ranges, lists, timelines and cases as well", () => {
    const [, second] = askedOf({
      timecode: { start: ["<reel:02>:00:00:00"] },
      timeline: { regions: [{ what: "black", start: "<reel:02>:00:00:00", duration: "8 s" }, { what: "part" }] },
      cases: [{ if: { timecode: { start: { min: "1<reel>:00:00:00" } } }, else: { duration: "8 s" } }],
    });
    expect(second?.timecode).toEqual({ start: ["02:00:00:00"] });
    expect(second?.timeline).toMatchObject({ regions: [{ start: "02:00:00:00" }, { what: "part" }] });
    expect(second?.cases).toMatchObject([{ if: { timecode: { start: { min: "12:00:00:00" } } } }]);
  });

  it("tells an hour of one digit, an hour that there is not, and a token without a value", () => {
    expect(faultsOf({ timecode: { start: "<reel>:00:00:00" } })).toEqual([
      'Reels: "<reel>:00:00:00" stands for 1:00:00:00: an hour has two digits, as <reel:02> gives',
    ]);
    expect(faultsOf({ reels: 24, timecode: { start: "<reel:02>:00:00:00" } })).toEqual([
      'Reels: "<reel:02>:00:00:00" stands for 24:00:00:00: there is no hour 24',
    ]);
    expect(faultsOf({ timecode: { start: "<episode:02>:00:00:00" } })).toEqual([
      'Reels: <episode> has no value: ask for the deliverable with "per": ["episode"]',
    ]);
    expect(faultsOf({ timecode: { start: "<real:02>:00:00:00" } })).toEqual([
      'Reels: <real:02> in "<real:02>:00:00:00" is not a token; did you mean <reel:02>?',
    ]);
  });

  it("still tells what is wrong at any hour: a frame that the rate does not count, drop frame at 24", () => {
    expect(faultsOf({ timecode: { start: "<reel:02>:00:00:24" } })).toEqual([
      "Reels timecode start: there is no frame 24 at 24 frames per second",
    ]);
    expect(faultsOf({ timecode: { start: "<reel:02>:00:00;00" } })).toEqual([
      "Reels timecode start: drop frame exists at 29.97, 59.94 and 119.88 frames per second, not at 24",
    ]);
  });

  it("tells regions over one another in a timeline whose hours are tokens", () => {
    const timeline = {
      regions: [
        { what: "black", start: "<reel:02>:00:00:00", duration: "8 s" },
        { what: "part", start: "<reel:02>:00:06:00" },
      ],
    };
    expect(faultsOf({ timeline })).toEqual(["Reels timeline: the programme part starts before the black can end"]);
    expect(
      faultsOf({
        timecode: { start: "<reel:02>:00:00:00" },
        timeline: { regions: [timeline.regions[0], { what: "part" }] },
      }),
    ).toEqual([]);
  });
});
