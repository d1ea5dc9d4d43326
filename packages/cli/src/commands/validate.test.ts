import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, waveSpec } from "../run-built.js";

const refused = JSON.stringify(
  {
    client: "ebu-r128@5.0",
    production: { title: "The Long Field" },
    deliverables: {
      programme: { type: "media", files: "a.wav", loudness: { integrated: -27, truePeak: { max: -1 } } },
    },
  },
  null,
  2,
);

describe("deliverables validate", () => {
  it("says that a spec has no faults, and what it asks for", async () => {
    const cwd = folderWith({ "delivery.json": waveSpec });
    expect(await runBuilt(["validate"], { cwd })).toMatchObject({
      code: 0,
      stdout: "delivery.json: no faults · The Long Field · 1 deliverable, 1 item\n",
      stderr: "",
    });
  });

  it("prints each fault on a line that starts with its place, and the verdict of each spec", async () => {
    const cwd = folderWith({ "a.json": waveSpec, "b.json": refused });
    const { code, stdout } = await runBuilt(["validate", "a.json", "b.json"], { cwd });
    expect(code).toBe(1);
    expect(stdout.split("\n").slice(0, -1)).toEqual([
      "a.json: no faults · The Long Field · 1 deliverable, 1 item",
      "b.json:11:23  error  Programme loudness integrated is -27, EBU R 128 takes -23 ± 1 LUFS (EBU R 128 5.0, recommends (h))  spec/client-requirement",
      "b.json: 1 fault · The Long Field · ebu-r128@5.0",
    ]);
  });

  it("warns of a delivery date that is over, and tells where two requirements cannot go together", async () => {
    const copied = JSON.stringify({
      production: { title: "The Long Field", dates: { delivery: "2019-12-04" } },
      deliverables: {
        programme: { type: "media", files: "a.mov", video: { frameRate: "25" }, timecode: { dropFrame: true } },
      },
    });
    const { code, stdout } = await runBuilt(["validate", "a.json"], { cwd: folderWith({ "a.json": copied }) });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /a\.json:1:\d+ {2}warning {2}The delivery date 2019-12-04 is in the past {2}spec\/past-date/,
    );
    expect(stdout).toMatch(/error {2}Programme timecode drop frame is true, but video frame rate is 25: /);
  });

  it("passes a spec that does otherwise than advised, with a warning", async () => {
    const advised = JSON.stringify({
      client: "youtube@2026-11",
      production: { title: "The Long Field" },
      deliverables: { programme: { type: "media", files: "a.mov", container: { format: "QuickTime" } } },
    });
    const { code, stdout } = await runBuilt(["validate", "a.json"], { cwd: folderWith({ "a.json": advised }) });
    expect(code).toBe(0);
    expect(stdout).toContain("  warning  Programme container format is QuickTime, YouTube advises MPEG-4");
    expect(stdout).toContain(
      "a.json: no faults · The Long Field · youtube@2026-11 · 1 deliverable, 1 item · 1 warning\n",
    );
  });

  it("gives the same as JSON", async () => {
    const { code, stdout } = await runBuilt(["validate", "b.json", "--format", "json"], {
      cwd: folderWith({ "b.json": refused }),
    });
    expect(code).toBe(1);
    const [judged] = JSON.parse(stdout);
    expect(judged).toMatchObject({ spec: "b.json", client: "ebu-r128@5.0", items: 0 });
    expect(judged.findings).toHaveLength(1);
  });

  it("judges the others where one of several cannot be read, and takes the spec of a folder", async () => {
    const cwd = folderWith({ "b.json": refused, "film/delivery.json": waveSpec });
    expect(await runBuilt(["validate", "film", "nowhere.json", "b.json"], { cwd })).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^film\/delivery\.json: no faults.*\n[\s\S]*b\.json: 1 fault/),
      stderr: "The spec nowhere.json could not be opened: it does not exist.\n",
    });
    expect(await runBuilt(["resolve", "film"], { cwd })).toMatchObject({ code: 0 });
    const { stderr } = await runBuilt(["validate"], { cwd });
    expect(stderr).toContain("put it there, or give another file by its path");
  });

  it("says what was not looked at, what to write once, and what to do where nothing can be written", async () => {
    const text = JSON.stringify({
      client: "zdf-s1@3.0",
      production: { title: "The Long Field", language: "en-UK" },
      deliverables: { one: { type: "other", files: "a.wav" }, two: { type: "other", files: "a.wav" } },
    });
    const { stdout } = await runBuilt(["validate", "a.json"], { cwd: folderWith({ "a.json": text }) });
    expect(stdout).toContain('did you mean "zdf-s01@3.0"?  spec/unknown-client\n');
    expect(stdout).toContain('did you mean "en-GB"?  spec/language-tag\n');
    expect(stdout).toContain("which one asks for already → Give each deliverable a name of its own");
    expect(stdout).toContain("a.json: What the client asks for was not looked at until this is right\n");
  });

  it("does not run on what is no file", async () => {
    expect(await runBuilt(["validate", "nowhere.json"])).toMatchObject({
      code: 2,
      stderr: "The spec nowhere.json could not be opened: it does not exist.\n",
    });
  });
});
