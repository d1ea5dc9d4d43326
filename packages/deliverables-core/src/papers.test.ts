import { describe, expect, it } from "vitest";
import { check, spec } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";

describe("a cue sheet in a delivery", () => {
  const asked = { type: "cue-sheet", files: "cues.csv" };
  const sheets = (content: string | Uint8Array, more: object = {}) =>
    check(spec({ "cue-sheet": { ...asked, ...more } }), memoryFolder({ "cues.csv": content }));

  it("has its findings at their cells, in the order of the sheet", async () => {
    const { findings } = await sheets(
      "Title;Composer;In;Out\r\nDawn;Jo;0:40;0:10\r\n\r\nDusk;Jo;1:00;1:00\r\nNight;Jo;2:00;1:30\r\n",
    );
    expect(findings.map(({ code, place }) => `${code} ${place?.start.line}:${place?.start.column}`)).toEqual([
      "cue-sheet/in-before-out 2:14",
      "cue-sheet/zero-length 4:14",
      "cue-sheet/in-before-out 5:15",
    ]);
  });

  it("is accepted when nothing is wrong with it", async () => {
    expect(await sheets("Title,Composer,Duration\nDawn,Jo,0:30\n")).toMatchObject({
      verdict: "accepted",
      findings: [],
    });
  });

  it("without headings is unchecked, and no rule can be turned off to make it pass", async () => {
    expect(await sheets("Dawn,Jo,0:30\nDusk,Jo,0:30\n")).toMatchObject({ verdict: "incomplete", findings: [] });
    const off = spec({ "cue-sheet": asked }, { rules: { "cue-sheet/columns": "off" } });
    expect((await check(off, memoryFolder({ "cues.csv": "x" }))).findings[0]?.code).toBe("spec/unknown-rule");
  });

  it("in a kind of file that is not read is unchecked, and a picture is none", async () => {
    const pdf = memoryFolder({ "cues.pdf": "%PDF-1.7\n%âãÏÓ\n1 0 obj" });
    expect(await check(spec({ "cue-sheet": { ...asked, files: "cues.pdf" } }), pdf)).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ message: expect.stringContaining("cues.pdf could not be read: it is PDF") }],
    });
    const { findings } = await sheets(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
    expect(findings.map(({ code }) => code)).toContain("files/not-media");
  });

  it("cut off inside a cell is not whole", async () => {
    const { findings } = await sheets('Title,Composer,Duration\nDawn,Jo,0:30\n"Du');
    expect(findings.map(({ code }) => code)).toEqual(["files/truncated"]);
  });

  it("belongs to a programme that the spec asks for", async () => {
    const { findings } = await sheets("Title,Composer,Duration\n", { of: "programm" });
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'spec/unknown-deliverable cue-sheet belongs to "programm", but the spec has no deliverable "programm"',
    ]);
  });
});
