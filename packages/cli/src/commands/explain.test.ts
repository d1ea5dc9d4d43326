import { rulePages } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { runBuilt } from "../run-built.js";

describe("deliverables explain", () => {
  it("prints a rule's page", async () => {
    const { code, stdout } = await runBuilt(["explain", "media/raster"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Raster\n\nmedia\/raster · /);
    expect(stdout).not.toMatch(/```|\*\*/);
  });

  it("lists every rule with its title", async () => {
    const { code, stdout } = await runBuilt(["explain"]);
    expect(code).toBe(0);
    const listed = stdout.split("\n").filter((line) => line.startsWith("  "));
    expect(listed.map((line) => line.trim().split(/ {2,}/))).toEqual(
      rulePages().map(({ code, title }) => [code, title]),
    );
  });

  it.each([
    ["media/rastre", "There is no rule media/rastre. Did you mean media/raster?\n"],
    ["raster", "There is no rule raster. Did you mean image/raster or media/raster?\n"],
    ["junkk", "There is no rule junkk. Did you mean files/junk?\n"],
    ["nothing-like-it", "There is no rule nothing-like-it. deliverables explain lists all rules.\n"],
  ])("says what was meant by %s", async (code, sentence) => {
    expect(await runBuilt(["explain", code])).toMatchObject({ code: 2, stdout: "", stderr: sentence });
  });
});
