import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const accepted = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave() });
const rejected = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(44_100), "notes.txt": "bye" });

describe("deliverables check", () => {
  it("accepts a delivery that meets its spec, and prints nothing extra off a terminal", async () => {
    const { code, stdout, stderr } = await runBuilt(["check", accepted()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("\nACCEPTED  nothing to put right · 2 files, ");
    expect(stdout).not.toContain("\u001b");
  });

  it("checks the folder it is in when none is named", async () => {
    expect((await runBuilt(["check"], { cwd: accepted() })).code).toBe(0);
  });

  it("rejects a delivery that does not, and says where and what to do", async () => {
    const { code, stdout, stderr } = await runBuilt(["check", rejected()]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("44100 Hz, expected 48000 Hz\n    file      mix.wav\n    spec      delivery.json:1:");
    expect(stdout).toContain(
      "(/deliverables/mix/audio/sampleRate)\n    expected  48000 Hz\n    actual    44100 Hz\n    → ",
    );
    expect(stdout).toContain("\n    more      deliverables explain media/sample-rate\n");
    expect(stdout).toMatch(/\nREJECTED {2}2 errors · 3 files, /);
  });

  it("does not take an incomplete delivery for an accepted one", async () => {
    const spec = waveSpec.replace('"sampleRate":48000', '"sampleRate":48000,"language":"en"');
    const { code, stdout } = await runBuilt(["check", folderWith({ "delivery.json": spec, "mix.wav": steadyWave() })]);
    expect(stdout).toMatch(/\nINCOMPLETE {2}1 unchecked · /);
    expect(code).toBe(1);
  });

  it("reports the faults of a spec", async () => {
    const { code, stdout, stderr } = await runBuilt([
      "check",
      folderWith({ "delivery.json": waveSpec.replace("audio", "adio") }),
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("\nSpec\n\n  error  ");
  });

  it("reports a spec that is not JSON at all", async () => {
    const { code, stdout, stderr } = await runBuilt(["check", folderWith({ "delivery.json": "hello" })]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("REJECTED");
  });

  it("prints the report as JSON", async () => {
    const { code, stdout } = await runBuilt(["check", rejected(), "--format", "json"]);
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.header.tool).toBe("deliverables");
    expect(report.findings.map((finding: { code: string }) => finding.code)).toEqual([
      "media/sample-rate",
      "files/unexpected",
    ]);
  });

  it("shows errors alone with --only errors", async () => {
    const folder = folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(), ".DS_Store": "x" });
    expect((await runBuilt(["check", folder])).stdout).toContain("files/junk");
    const { stdout } = await runBuilt(["check", folder, "--only", "errors"]);
    expect(stdout).not.toContain("files/junk");
    expect(stdout).toContain("Not shown because of --only errors: 1 finding that does not reject.");
  });

  it("prints only the verdict with --quiet", async () => {
    const { code, stdout } = await runBuilt(["check", rejected(), "--quiet"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^REJECTED {2}2 errors · 3 files, \S+ kB\n$/);
  });

  it("colours when told to, and not with --no-color", async () => {
    const env = { FORCE_COLOR: "1" };
    expect((await runBuilt(["check", accepted()], { env })).stdout).toContain("\u001b[32mACCEPTED");
    expect((await runBuilt(["check", accepted(), "--no-color"], { env })).stdout).not.toContain("\u001b");
  });

  it("does not guess which of two specs is meant, nor what an empty name stands for", async () => {
    const folder = accepted();
    const sentence = async (args: string[]) => {
      const { code, stderr } = await runBuilt(args);
      return `${code} ${stderr}`;
    };
    expect(await sentence(["check", folder, "--spec", "a.json", "--spec", "b.json"])).toBe(
      "2 --spec is given twice: a.json and b.json. Give it once.\n",
    );
    expect(await sentence(["check", ""])).toBe("2 The name of the delivery folder is empty.\n");
    expect(await sentence(["check", folder, "--output", "-"])).toContain(
      "2 Without --output, and with --format and no file, the report is printed",
    );
    expect(await sentence(["help", "nope"])).toBe(
      "2 There is no command nope to help with; deliverables --help lists them.\n",
    );
  });

  it("does not write a report over a file that is none", async () => {
    const film = join(folderWith({ "film.mov": "essence" }), "film.mov");
    const { code, stderr } = await runBuilt(["check", accepted(), "--output", film]);
    expect({ code, film: readFileSync(film, "utf8") }).toEqual({ code: 2, film: "essence" });
    expect(stderr).toContain("because a file is there already that is no report of an earlier check");
  });

  it("leaves the delivery folder as it was", async () => {
    const folder = rejected();
    mkdirSync(join(folder, "Stems"));
    const state = () =>
      [".", ...readdirSync(folder, { recursive: true }).map(String)].sort().map((path) => {
        const { mtimeMs, ctimeMs, size, mode } = statSync(join(folder, path));
        return { path, mtimeMs, ctimeMs, size, mode };
      });
    const before = state();
    await runBuilt(["check", folder], { cwd: folder });
    expect(state()).toEqual(before);
  });

  it("shows file names that would steer a terminal as escapes", async () => {
    const folder = folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(), "a\u001b[31m\n\u202eb.txt": "x" });
    const { stdout } = await runBuilt(["check", folder]);
    expect(stdout).toContain("a\\u{1B}[31m\\n\\u{202E}b.txt");
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u202e");
  });
});
