import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const owned = () => {
  const spec = JSON.parse(waveSpec);
  spec.deliverables.mix.owner = "sound";
  spec.deliverables.poster = { type: "other", files: "poster.tif", owner: "publicity" };
  return folderWith({ "delivery.json": JSON.stringify(spec), "mix.wav": steadyWave(44_100) });
};

describe("deliverables check --owner", () => {
  it("prints a mail with what is with that one, and exits by the whole delivery", async () => {
    const { code, stdout } = await runBuilt(["check", owned(), "--owner", "sound"]);
    expect(code).toBe(1);
    expect(stdout).toContain("To: sound\nSubject: The Long Field: 1 thing is still open\n");
    expect(stdout).toContain("Sample rate is 44100 Hz");
    expect(stdout).not.toContain("poster");
    const markdown = await runBuilt(["check", owned(), "--owner", "publicity", "--format", "markdown"]);
    expect(markdown.stdout).toContain("poster.tif is missing");
    expect(markdown.stdout).not.toContain("44100");
  });

  it("refuses a name that the spec does not have, and a report that a pipeline reads", async () => {
    expect(await runBuilt(["check", owned(), "--owner", "sond"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "Nobody is called sond in the spec. Did you mean sound?\n",
    });
    expect((await runBuilt(["check", owned(), "--owner", "grade"])).stderr).toContain("There is publicity, sound.");
    expect((await runBuilt(["check", owned(), "--owner", "sound", "--format", "junit"])).stderr).toBe(
      "--owner narrows email and markdown, and junit tells of the whole delivery: leave one of the two out.\n",
    );
  });
});
