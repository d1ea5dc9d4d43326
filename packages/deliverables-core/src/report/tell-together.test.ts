import { describe, expect, it } from "vitest";
import type { Finding } from "./finding.js";
import { tellApart, tellTogether } from "./tell-together.js";

const finding = (file: string, more: Partial<Finding> = {}): Finding => ({
  code: "image/bit-depth",
  severity: "error",
  message: "Bit depth is 8 bit, expected 10 bit",
  deliverable: "frames",
  file,
  remedy: "Save it again.",
  help: "",
  ...more,
});
const frame = (number: number) => `Frames/LF_${String(number).padStart(7, "0")}.dpx`;
const frames = (from: number, files: number) => Array.from({ length: files }, (_, index) => frame(from + index));
const together = (findings: Finding[]) => tellTogether(findings, (deliverable) => deliverable === "frames");
const messages = (findings: Finding[]) => together(findings).map(({ message }) => message);

describe("what many files have in common", () => {
  it("is one finding for the frames of a sequence, with the stretches that have it", () => {
    const all = [...frames(86_400, 3000), ...frames(90_000, 1)];
    const told = together(all.map((file) => finding(file)));
    expect(told.map(({ message }) => message)).toEqual([
      "Frames 0086400–0089399, 0090000 (3,001 files): Bit depth is 8 bit, expected 10 bit",
    ]);
    expect(told[0]).toMatchObject({ file: frame(86_400), together: { files: 3001 } });
    expect(tellApart(told)).toEqual(all.map((file) => finding(file)));
  });

  it("calls the frames by what their names have in common, where the sentence names its file", () => {
    const empty = frames(1, 3).map((file) => finding(file, { message: `${file} is empty` }));
    expect(messages(empty)).toEqual(["Frames 0000001–0000003 (3 files): Frames/LF_*.dpx is empty"]);
    expect(tellApart(together(empty))).toEqual(empty);
  });

  it("is one finding for ten files of one folder, whatever they are called", () => {
    const names = ["ash", "bay", "cob", "doe", "elm", "fen", "gap", "hay", "ivy", "jay"];
    const strays = (count: number) =>
      names.slice(0, count).map((name) => {
        const { deliverable: _, ...stray } = finding(`Stills/${name}.jpg`);
        return { ...stray, message: `No deliverable asks for Stills/${name}.jpg` };
      });
    expect(messages(strays(10))).toEqual(["10 files: No deliverable asks for Stills/*.jpg"]);
    expect(messages(strays(9))).toHaveLength(9);
  });

  it("names the first where names have nothing in common", () => {
    const strays = Array.from({ length: 12 }, (_, at) => `stray.${String.fromCharCode(97 + at)}`);
    const told = strays.map((file) => finding(file, { message: `No deliverable asks for ${file}` }));
    expect(messages(told)).toEqual(["12 files: No deliverable asks for stray.a and 11 more"]);
  });

  it("keeps apart what weighs otherwise, says something else, has a place in its file or a change of its own", () => {
    const three = (more: Partial<Finding>[]) => frames(1, 3).map((file, index) => finding(file, more[index]));
    expect(messages(three([{}, { severity: "warning" }, {}]))).toHaveLength(3);
    expect(messages(three([{}, { message: "Bit depth is 12 bit, expected 10 bit" }, {}]))).toHaveLength(3);
    expect(messages(three([{}, {}, { page: 1 }]))).toHaveLength(3);
    expect(messages(three([{}, {}, { fix: { kind: "rename", from: "a", to: "b" } }]))).toHaveLength(3);
  });

  it("gives the value of the first where each has another", () => {
    const sums = frames(1, 3).map((file, index) => finding(file, { actual: `sum ${index}` }));
    expect(together(sums)[0]?.actual).toBe("sum 0 in the first, another in the others");
  });
});
