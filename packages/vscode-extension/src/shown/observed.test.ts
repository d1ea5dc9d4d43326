import { describe, expect, it } from "vitest";
import { finding, judgementOf, range, unchecked } from "./judgement-of.js";
import { observedIn } from "./observed.js";

const said = (judgement: Parameters<typeof observedIn>[0], before: Parameters<typeof observedIn>[1] = []) =>
  observedIn(judgement, before).map(({ weight, file, message }) => `${weight} ${file}: ${message}`);

describe("what is shown of a judgement", () => {
  it("is what was found and what could not be checked", () => {
    const judgement = judgementOf({
      findings: [finding({ file: "a.mxf" })],
      unchecked: [unchecked({ file: "b.jpg" })],
    });
    expect(said(judgement)).toEqual([
      "error a.mxf: Raster is 1440×1080, expected 1920×1080",
      "unchecked b.jpg: Pixels per inch is not known: the file does not say",
    ]);
  });

  it("calls nothing unchecked that has only not been read yet", () => {
    const waiting = unchecked({ file: "a.mxf", message: "a.mxf could not be read: it has not been read yet" });
    const besides = unchecked({ file: "mix.wav", message: "Duration was not compared" });
    expect(said(judgementOf({ unchecked: [waiting, besides], pending: ["a.mxf"] }))).toEqual([]);
  });

  it("keeps showing what was unchecked before, while another file is read again", () => {
    const before = observedIn(
      judgementOf({ unchecked: [unchecked({ file: "b.jpg", requirement: { pointer: "/a", range: range(3) } })] }),
      [],
    );
    const again = judgementOf({
      unchecked: [
        unchecked({ file: "b.jpg", requirement: { pointer: "/a", range: range(9) } }),
        unchecked({ file: "c.jpg" }),
      ],
      pending: ["a.mxf"],
    });
    expect(said(again, before)).toEqual(["unchecked b.jpg: Pixels per inch is not known: the file does not say"]);
    expect(observedIn(again, before)[0]?.requirement?.range.start.line).toBe(9);
  });

  it("keeps what was found of the files while the spec has a fault", () => {
    const judgement = judgementOf({
      findings: [finding({ code: "spec/syntax", message: "Here a comma is missing" })],
      earlier: { findings: [finding({ file: "a.mxf" })], unchecked: [], deliverables: [] },
    });
    expect(said(judgement)).toEqual([
      "error undefined: Here a comma is missing",
      "error a.mxf: Raster is 1440×1080, expected 1920×1080",
    ]);
  });
});
