import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt } from "../run-built.js";

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
