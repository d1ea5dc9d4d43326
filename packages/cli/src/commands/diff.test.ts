import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const home = folderWith();
const old = folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(44_100) });
const now = folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave() });
const oldReport = join(home, "old.json");

const diff = async (...args: string[]) => {
  const { code, stdout, stderr } = await runBuilt(["diff", ...args]);
  return { code, said: (stdout + stderr).replaceAll(/\s+/g, " ").trim() };
};

beforeAll(async () => {
  await runBuilt(["check", old, "--seal", "--format", `json=${oldReport}`]);
});

describe("deliverables diff", () => {
  it("tells what changed as asked and what is fixed, and gives 0 for the accepted one", async () => {
    const { code, said } = await diff(oldReport, now);
    expect(said).toContain("Changed as asked (1) changed mix.wav: it had ");
    expect(said).toContain("audio track 1: sample rate was 44100 Hz, is 48000 Hz");
    expect(said).toContain("asked for by media/sample-rate");
    expect(said).toContain("Fixed (1) error mix · mix.wav: Sample rate is 44100 Hz, expected 48000 Hz");
    expect(said).toMatch(/before REJECTED .* now ACCEPTED /);
    expect(code).toBe(0);
  });

  it("gives 1 for what is accepted and changed though nobody asked for it", async () => {
    const moved = folderWith({ "delivery.json": waveSpec.replace("mix.wav", "**/mix.wav"), "mix.wav": steadyWave() });
    const before = join(home, "moved.json");
    await runBuilt(["check", moved, "--seal", "--format", `json=${before}`]);
    mkdirSync(join(moved, "Sound"));
    renameSync(join(moved, "mix.wav"), join(moved, "Sound/mix.wav"));
    const { code, said } = await diff(before, moved);
    expect(said).toContain("Changed though nobody asked for it (1) moved mix.wav → Sound/mix.wav");
    expect(said).toContain("now ACCEPTED");
    expect(code).toBe(1);
  });

  it("compares two folders, and says when nothing changed", async () => {
    expect(await diff(now, now)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Nothing that is delivered has changed, down to the bytes\. before ACCEPTED/),
    });
    expect(await diff(now, old)).toMatchObject({ code: 1, said: expect.stringContaining("New findings (1)") });
  });

  it("takes the specs from where they lie", async () => {
    const bare = folderWith({ "mix.wav": steadyWave() });
    const spec = join(home, "lfd.json");
    writeFileSync(spec, waveSpec);
    expect(await diff(bare, bare)).toMatchObject({ code: 2, said: expect.stringContaining("holds no spec") });
    expect(await diff(bare, bare, "--spec", spec)).toMatchObject({ code: 0 });
    const strict = join(home, "strict.json");
    writeFileSync(strict, waveSpec.replace("48000", "96000"));
    const { code, said } = await diff(bare, bare, "--spec", spec, "--old-spec", strict);
    expect(said).toContain("The spec has changed");
    expect(said).toContain("before REJECTED");
    expect(said).toContain("It is accepted because less is asked");
    expect(code).toBe(1);
  });

  it("never passes for what is not known: no checksums, a changed report, a faulty spec", async () => {
    const unsealed = join(home, "unsealed.json");
    await runBuilt(["check", now, "--format", `json=${unsealed}`]);
    expect(await diff(unsealed, now)).toMatchObject({ code: 1, said: expect.stringContaining("and not the bytes") });
    const tampered = join(home, "tampered.json");
    writeFileSync(tampered, readFileSync(oldReport, "utf8").replace('"errors": 1', '"errors": 0'));
    expect(await diff(tampered, now)).toMatchObject({
      code: 1,
      said: expect.stringContaining("tampered.json has been changed since it was written."),
    });
    const faulty = folderWith({ "delivery.json": "{", "mix.wav": steadyWave() });
    expect(await diff(oldReport, faulty)).toMatchObject({
      code: 1,
      said: expect.stringContaining("Not known any more: it could not be checked this time (1)"),
    });
  });

  it("prints JSON for programs, with nothing in it that a terminal obeys", async () => {
    const folder = folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(), "a\u001b[31m.txt": "x" });
    const { stdout, code } = await runBuilt(["diff", oldReport, folder, "--format", "json"]);
    expect(code).toBe(1);
    expect(stdout).not.toContain("\u001b");
    expect(JSON.parse(stdout)).toMatchObject({
      diffVersion: 1,
      old: { verdict: "rejected", isWhole: true },
      new: { verdict: "rejected" },
      comparedBy: "content",
      files: [
        { kind: "added", path: "a\u001b[31m.txt", unasked: true },
        { kind: "changed", path: "mix.wav", unasked: false, askedBy: ["media/sample-rate"] },
      ],
      ended: [{ ending: "fixed", finding: { code: "media/sample-rate" } }],
      started: [{ finding: { code: "files/unexpected" } }, { finding: { code: "files/unportable-name" } }],
    });
    expect((await runBuilt(["diff", oldReport, folder])).stdout).not.toContain("\u001b");
  });

  it("says in one sentence what cannot be compared", async () => {
    expect(await diff(oldReport, "nowhere")).toEqual({
      code: 2,
      said: "nowhere could not be opened: it does not exist.",
    });
    const text = join(folderWith({ "a.json": "hello" }), "a.json");
    expect((await diff(text, now)).said).toContain("is no report: it is not JSON.");
    expect((await diff(oldReport)).said).toBe("deliverables diff needs new, and none was given.");
  });
});
