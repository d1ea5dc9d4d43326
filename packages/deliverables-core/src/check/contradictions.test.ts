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

describe("names that cannot go with the rest of the spec", () => {
  const toldOf = (deliverables: object, more: object = {}) =>
    faultsOfSpec(JSON.stringify({ production: { title: "The Long Field" }, deliverables, ...more })).map(
      ({ code, message, requirement }) => `${requirement.pointer} ${code} ${message}`,
    );
  const qc = { type: "document", files: "qc.pdf" };
  const film = { type: "media", files: "a.mxf" };

  it.each([
    [
      { qc: { ...qc, count: 3 } },
      "/deliverables/qc/count spec/contradiction Qc count is 3, but files is qc.pdf: a name without * is one file",
    ],
    [
      { qc: { ...qc, files: ["a.pdf", "b.pdf"], count: 1 } },
      "/deliverables/qc/count spec/contradiction Qc count is 1, but files is a list of 2: each name of the list is one file",
    ],
    [
      { film: { ...film, files: "trailer.mov", container: { format: "MXF" } } },
      "/deliverables/film/files spec/contradiction Film files is trailer.mov, but container format is MXF: that is called .mxf",
    ],
    [
      { still: { type: "image", files: "*.jpg", format: "PNG" } },
      "/deliverables/still/files spec/contradiction Still files is *.jpg, but format is PNG: that is called .png or .apng",
    ],
    [
      { qc: { ...qc, files: "qc.docx", format: "PDF" } },
      "/deliverables/qc/files spec/contradiction Qc files is qc.docx, but format is PDF: that is called .pdf or .ai",
    ],
    [
      { film: { ...film, video: null, audio: null } },
      '/deliverables/film/audio spec/contradiction Film audio is null, but video is null: a media file has picture or sound, or "captions"',
    ],
    [
      { film: { ...film, audio: { layout: [{ layout: "5.1", channelOrder: "L R C LFE Ls XX" }] } } },
      "/deliverables/film/audio/layout/0/channelOrder spec/contradiction Film audio layout 1 channel order is L R C LFE Ls XX, but audio layout 1 layout is 5.1: that has L R C LFE Ls Rs, in one order or another",
    ],
    [
      { film: { ...film, audio: { layout: [{ layout: "5.1", channelOrder: "L L C LFE Ls Rs" }] } } },
      "/deliverables/film/audio/layout/0/channelOrder spec/contradiction Film audio layout 1 channel order is L L C LFE Ls Rs, but audio layout 1 layout is 5.1: that has L R C LFE Ls Rs, in one order or another",
    ],
    [
      { qc, other: { ...qc, files: "QC.pdf" } },
      "/deliverables/other/files spec/same-file Other asks for QC.pdf, which differs only in case from qc.pdf of qc",
    ],
    [
      { "": qc },
      '/deliverables/ spec/value A deliverable has an empty key; give it one that reports can name, as in "programme"',
    ],
  ])("are told once: %j", (deliverables, sentence) => {
    expect(toldOf(deliverables)).toEqual([sentence]);
  });

  it("are told where the spec refuses every file by the name that it asks for", () => {
    const forbidden = [{ files: "**/*.mxf", reason: "No MXF" }];
    expect(toldOf({ film, qc }, { forbidden })).toEqual([
      '/forbidden/0/files spec/contradiction "**/*.mxf" is forbidden, but Film asks for a.mxf',
    ]);
    expect(toldOf({ film, qc }, { names: { characters: "a-z", longestPath: 3 } })).toEqual([
      "/names/characters spec/contradiction Names take a-z, but Film asks for a.mxf",
      "/names/longestPath spec/contradiction Names have at most 3 characters, but Film asks for a.mxf",
    ]);
    expect(toldOf({ film }, { names: { longestPath: 3 }, rules: { "files/path-length": "warning" } })).toEqual([]);
  });

  it("are told as the name of another deliverable, where it is that", () => {
    expect(toldOf({ film, qc: { ...qc, files: "a.mxf", format: "PDF" } })).toEqual([
      "/deliverables/qc/files spec/same-file Qc asks for a.mxf, which film asks for already",
    ]);
  });

  it("are none where a file can be both", () => {
    expect(
      toldOf({
        qc: { ...qc, files: "qc_*.pdf", count: 3 },
        two: { ...qc, files: ["a.pdf", "b.pdf"], count: 2 },
        perhaps: { ...qc, files: "c.pdf", count: { max: 1 } },
        film: { ...film, files: "a.mov", container: { format: ["QuickTime", "MXF"] } },
        odd: { ...film, files: "b.xyz", container: { format: "MXF" } },
        sound: { ...film, files: "c.wav", audio: { layout: [{ layout: "5.1", channelOrder: "L C R Ls Rs LFE" }] } },
        takes: { ...film, files: "<take:digits>.mxf", count: 4 },
      }),
    ).toEqual([]);
  });
});
