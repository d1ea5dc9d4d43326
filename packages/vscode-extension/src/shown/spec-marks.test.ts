import { describe, expect, it } from "vitest";
import { finding, range, unchecked } from "./judgement-of.js";
import { atStart } from "./mark.js";
import { specMarks } from "./spec-marks.js";

const requirement = { pointer: "/deliverables/programme/video/width", range: range(27, 18) };

describe("the marks on the spec", () => {
  it("name the file, what it is, what was expected, and what to do", () => {
    const [mark] = specMarks([{ ...finding({ file: "LFD1001A.mxf", requirement }), weight: "error" }]);
    expect(mark).toEqual({
      range: range(27, 18),
      weight: "error",
      code: "media/raster",
      message: "LFD1001A.mxf: Raster is 1440×1080, expected 1920×1080\n→ Export again.",
      related: [{ file: "LFD1001A.mxf", range: atStart, message: "Raster is 1440×1080, expected 1920×1080" }],
    });
  });

  it("tell a fault that a hundred files have once, with the files behind it", () => {
    const marks = specMarks(
      Array.from({ length: 100 }, (_, index) => ({
        ...finding({ file: `${index}.mxf`, requirement }),
        weight: "error" as const,
      })),
    );
    expect(marks).toHaveLength(1);
    expect(marks[0]?.message).toMatch(/^100 files: Raster is/);
    expect(marks[0]?.related).toHaveLength(20);
  });

  it("do not name the file twice, also where several have the fault", () => {
    const size = (file: string) => finding({ file, requirement, message: `${file} is empty (0 bytes)` });
    expect(specMarks([{ ...size("a.pdf"), weight: "error" }])[0]?.message).toMatch(/^a\.pdf is empty/);
    expect(
      specMarks([
        { ...size("a.pdf"), weight: "error" },
        { ...size("b.pdf"), weight: "error" },
      ])[0]?.message,
    ).toMatch(/^2 files: … is empty/);
  });

  it("name the episode of what is missing, unless its name says it", () => {
    const missing = finding({ item: "LFD1001A · en-GB", requirement, message: "subtitles are missing" });
    expect(specMarks([{ ...missing, weight: "error" }])[0]?.message).toMatch(/^LFD1001A · en-GB: subtitles/);
    const named = { ...missing, message: "LFD1001A.stl is missing" };
    expect(specMarks([{ ...named, weight: "error" }])[0]?.message).toMatch(/^LFD1001A\.stl is missing/);
  });

  it("say unchecked of what could not be checked", () => {
    expect(specMarks([{ ...unchecked({ requirement }), weight: "unchecked" }])[0]?.message).toMatch(
      /^Unchecked: Pixels/,
    );
  });

  it("leave to its file what no line of the spec asks for", () => {
    expect(specMarks([{ ...finding({ file: ".DS_Store" }), weight: "warning" }])).toEqual([]);
  });
});
