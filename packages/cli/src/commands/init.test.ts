import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave } from "../run-built.js";

describe("deliverables init", () => {
  it("writes a spec for a client that has no faults, and says what to do next", async () => {
    const cwd = folderWith();
    const { code, stdout } = await runBuilt(
      ["init", "The_Long_Field", "--client", "netflix-sound", "--title", "The Long Field"],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toBe(
      `${join("The_Long_Field", "delivery.json")} is written for netflix-sound@1.6. Read it through: what has a note above it is yours to decide.\nThen: deliverables validate ${join("The_Long_Field", "delivery.json")}\n`,
    );
    const judged = await runBuilt(["validate", "The_Long_Field/delivery.json"], { cwd });
    expect(judged).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("no faults · The Long Field · netflix-sound@1.6"),
    });
  });

  it("takes title and file names from the folder", async () => {
    const cwd = folderWith({ "LFD1001A.mxf": "x", "Stills/LFD1001A_01.jpg": "x" });
    expect((await runBuilt(["init", "--client", "dpp-as11-hd@1.1"], { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, "delivery.json"), "utf8");
    expect(text).toContain('"productionNumber": "LFD1001A"');
    expect(text).toContain('"files": "<productionNumber>.mxf"');
    expect((await runBuilt(["validate"], { cwd })).code).toBe(0);
  });

  it("learns a spec from a delivery that was accepted, which that delivery then meets", async () => {
    const cwd = folderWith({
      "done/LFD1001A_DX.wav": steadyWave(),
      "done/LFD1001A_MX.wav": steadyWave(48_000, 2),
      "done/LFD1001A_project.bin": "\u0001\u0002",
      "next/readme": "",
    });
    const { code, stdout } = await runBuilt(["init", "next", "--from", "done", "--title", "The Long Field"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(`${join("next", "delivery.json")} is written: 3 deliverables, learned from done.\n`);
    expect(stdout).toContain("Not learned, because no file says it: loudness, owners, dates,");
    expect(stdout).toContain("  - project: nothing of its inside is known, so only its name is asked for.\n");
    const text = readFileSync(join(cwd, "next", "delivery.json"), "utf8");
    expect(text).toContain('"files": "<productionNumber>_DX.wav"');
    expect(text).toContain('"sampleRate": 48000');
    expect((await runBuilt(["check", "done", "--spec", "next/delivery.json", "--quiet"], { cwd })).stdout).toMatch(
      /^ACCEPTED/,
    );
  });

  it("numbers the next delivery as its folder is called, and says so where the folder does not tell", async () => {
    const cwd = folderWith({ "LFD1001A/LFD1001A_DX.wav": steadyWave() });
    const { stdout } = await runBuilt(["init", "LFD1002A", "--from", "LFD1001A"], { cwd });
    expect(stdout).not.toContain("production: its number");
    const text = readFileSync(join(cwd, "LFD1002A", "delivery.json"), "utf8");
    expect(text).toContain('"productionNumber": "LFD1002A"');
    expect(text).toContain('"title": "LFD1002A"');
    const copied = await runBuilt(["check", "LFD1001A", "--spec", "LFD1002A/delivery.json"], { cwd });
    expect(copied.stdout).toContain("LFD1002A_DX.wav");
    expect(copied.code).toBe(1);
    expect((await runBuilt(["init", "next", "--from", "LFD1001A"], { cwd })).stdout).toContain(
      "  - production: its number is still LFD1001A, and the next delivery has its own: write it.\n",
    );
  });

  it("takes the title from the spec that lies in the delivery, and not from the folder's name", async () => {
    const accepted = {
      production: { title: "The Long Field" },
      deliverables: { mix: { type: "other", files: "a.bin" } },
    };
    const cwd = folderWith({ "done_v2/a.bin": "x", "done_v2/delivery.json": JSON.stringify(accepted) });
    expect((await runBuilt(["init", "next", "--from", "done_v2"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "next", "delivery.json"), "utf8")).toContain('"title": "The Long Field"');
  });

  it("learns from nothing where there is nothing, and not for a client", async () => {
    const cwd = folderWith({ "done/.DS_Store": "x" });
    expect(await runBuilt(["init", "next", "--from", "done"], { cwd })).toMatchObject({
      code: 2,
      stderr: "The folder done holds no file that a spec could ask for.\n",
    });
    expect(await runBuilt(["init", "next", "--from", "done", "--client", "srf"], { cwd })).toMatchObject({ code: 2 });
    expect(existsSync(join(cwd, "next"))).toBe(false);
  });

  it("never writes over a spec, whatever it is called", async () => {
    const cwd = folderWith({ "lfd.delivery.json": "mine" });
    expect(await runBuilt(["init", "--title", "X"], { cwd })).toMatchObject({
      code: 2,
      stderr: "The folder . holds a spec already, lfd.delivery.json: nothing was written.\n",
    });
    expect(existsSync(join(cwd, "delivery.json"))).toBe(false);
  });

  it("writes nothing for a client that there is not", async () => {
    const cwd = folderWith();
    expect(await runBuilt(["init", "--client", "dpp-as11-hf"], { cwd })).toMatchObject({
      code: 2,
      stderr: "There is no client schema dpp-as11-hf. Did you mean dpp-as11-hd?\n",
    });
    expect(existsSync(join(cwd, "delivery.json"))).toBe(false);
  });
});
