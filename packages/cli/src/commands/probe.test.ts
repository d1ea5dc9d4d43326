import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave } from "../run-built.js";

const picture = readFileSync(
  fileURLToPath(new URL("../../../deliverables-core/fixtures/images/rgb8.png", import.meta.url)),
);
const files = () => folderWith({ "mix.wav": steadyWave(), "still.png": picture, "notes.txt": "Some notes.\n" });

describe("deliverables probe", () => {
  it("prints what media, pictures and documents say, one fact a line", async () => {
    const { code, stdout, stderr } = await runBuilt(["probe", "mix.wav", "still.png", "notes.txt"], { cwd: files() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("mix.wav (14.4 kB)\n  container\n    format       Wave\n");
    expect(stdout).toMatch(/\n {4}sample rate {2}48000 Hz\n {4}bit depth {4}24 bit\n/);
    expect(stdout).toMatch(/\nstill\.png \(.*\)\n {2}image\n {4}format {8}PNG\n/);
    expect(stdout).toMatch(/\nnotes\.txt \(12 bytes\)\n {2}document\n {4}format {2}text\n {4}text {4}1 line\n$/);
  });

  it("prints the facts as JSON, in the order of the files named", async () => {
    const { stdout } = await runBuilt(["probe", "still.png", "nowhere.wav", "mix.wav", "--format", "json"], {
      cwd: files(),
    });
    expect(JSON.parse(stdout)).toMatchObject([
      { file: "still.png", kind: "image", facts: { format: "PNG" } },
      { file: "nowhere.wav", unread: "it does not exist" },
      { file: "mix.wav", kind: "media", facts: { container: { format: "Wave" }, audio: [{ sampleRate: 48_000 }] } },
    ]);
  });

  it("says of each file that cannot be read why, and goes on", async () => {
    const folder = files();
    symlinkSync("nowhere", join(folder, "broken.wav"));
    const cwd = folderWith({ "empty.mov": "", "mix.wav": steadyWave() });
    const { code, stdout, stderr } = await runBuilt(
      ["probe", "nowhere.mov", "empty.mov", folder, join(folder, "broken.wav"), "mix.wav"],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 2, stderr: "4 of 5 files could not be read.\n" });
    expect(stdout).toContain("nowhere.mov\n  could not be read: it does not exist\n");
    expect(stdout).toContain("empty.mov (0 bytes)\n  could not be read: it is empty\n");
    expect(stdout).toContain(`${folder}\n  could not be read: it is a folder\n`);
    expect(stdout).toContain("broken.wav\n  could not be read: it does not exist\n");
    expect(stdout).toContain("mix.wav (14.4 kB)\n  container\n");
  });

  it("goes by the bytes of a file, not by its name, and follows links", async () => {
    const folder = folderWith({ "mix.mxf": steadyWave() });
    symlinkSync(join(folder, "mix.mxf"), join(folder, "link.txt"));
    const { stdout } = await runBuilt(["probe", "link.txt", "--format", "json"], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject([{ file: "link.txt", facts: { container: { format: "Wave" } } }]);
  });

  it("says of random bytes that nobody knows them", async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31 + index * 7 + 129) % 251);
    const { code, stdout } = await runBuilt(["probe", "noise.mov"], { cwd: folderWith({ "noise.mov": noise }) });
    expect(code).toBe(2);
    expect(stdout).toContain("could not be read: ");
  });
});
