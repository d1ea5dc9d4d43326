import { describe, expect, it } from "vitest";
import { faultsOfSpec } from "../faults-of-spec.js";

const told = (media: object, client?: string) =>
  faultsOfSpec(
    JSON.stringify({
      ...(client && { client }),
      production: { title: "The Long Field" },
      deliverables: { programme: { type: "media", files: "a.mxf", ...media } },
    }),
  );
const contradictions = (media: object) =>
  told(media)
    .filter(({ code }) => code === "spec/contradiction")
    .map(({ requirement }) => requirement.pointer);

describe("requirements that no file can meet together", () => {
  it("are told at the one that has to give way", () => {
    const sound = { audio: { channels: 2, layout: [{ layout: "stereo" }, { layout: ["5.0", "5.1"], channels: 2 }] } };
    expect(contradictions(sound)).toEqual(["/deliverables/programme/audio/layout/1/channels"]);
    const light = { video: { hdr: { masteringMin: 5, masteringMax: { max: 1 } } } };
    expect(contradictions(light)).toEqual(["/deliverables/programme/video/hdr/masteringMin"]);
  });

  it("are none while one of several values can be met", () => {
    expect(contradictions({ video: { frameRate: ["25", "29.97"] }, timecode: { dropFrame: true } })).toEqual([]);
    expect(contradictions({ video: { scan: ["progressive", "interlaced"], fieldOrder: "top-first" } })).toEqual([]);
    expect(contradictions({ video: { scan: "progressive", fieldOrder: null } })).toEqual([]);
    expect(contradictions({ container: { format: ["MXF", "QuickTime"], operationalPattern: "OP1a" } })).toEqual([]);
    expect(contradictions({ audio: { layout: [{ layout: ["5.0", "5.1"], channels: { max: 6 } }] } })).toEqual([]);
    expect(contradictions({ video: { hdr: { maxCll: { max: 1000 }, maxFall: { max: 4000 } } } })).toEqual([]);
  });

  it("are not told a second time where the client refuses one of the two", () => {
    const picture = { video: { scan: "progressive", fieldOrder: "top-first" } };
    const ofScan = told(picture, "dpp-as11-hd@1.1").filter(({ requirement }) =>
      requirement.pointer.startsWith("/deliverables/programme/video/scan"),
    );
    expect(ofScan.map(({ code }) => code)).toEqual(["spec/client-requirement"]);
    expect(told(picture, "dpp-as11-hd@1.1").map(({ code }) => code)).not.toContain("spec/contradiction");
  });
});
