import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const accepted = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave() });
const rejected = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(44_100), "notes.txt": "bye" });

describe("deliverables check --output", () => {
  it("writes the whole report to the file and prints the verdict", async () => {
    const out = join(folderWith(), "report.txt");
    const { code, stdout } = await runBuilt(["check", rejected(), "--output", out], { env: { FORCE_COLOR: "1" } });
    expect(code).toBe(1);
    expect(stdout).toContain(`The report is in ${out}\n`);
    expect(stdout).toContain("REJECTED");
    expect(readFileSync(out, "utf8")).toContain("media/sample-rate");
    expect(readFileSync(out, "utf8")).not.toContain("\u001b");
    expect(readdirSync(join(out, ".."))).toEqual(["report.txt"]);
  });

  it("writes JSON, and with --quiet prints the verdict alone", async () => {
    const out = join(folderWith({ "report.json": '{ "reportVersion": 1 }' }), "report.json");
    const { stdout } = await runBuilt(["check", accepted(), "--format", "json", "--quiet", "--output", out]);
    expect(JSON.parse(readFileSync(out, "utf8")).verdict).toBe("accepted");
    expect(stdout).toMatch(/^ACCEPTED .*\n$/);
  });

  it("keeps the old report when there is no new one", async () => {
    const out = join(folderWith({ "report.txt": "INCOMPLETE  old" }), "report.txt");
    expect((await runBuilt(["check", "nowhere", "--output", out])).code).toBe(2);
    const before = "Date.prototype.toISOString = () => { throw new Error('boom'); }";
    expect((await runBuilt(["check", accepted(), "--output", out], { before })).code).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("INCOMPLETE  old");
    expect(readdirSync(join(out, ".."))).toEqual(["report.txt"]);
  });

  const refusal = async (folder: string, out: string) => {
    const { code, stdout, stderr } = await runBuilt(["check", folder, "--output", out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    return stderr;
  };

  it("is refused inside the delivery folder, by whatever way", async () => {
    const folder = accepted();
    mkdirSync(join(folder, "Paperwork"));
    const elsewhere = folderWith();
    symlinkSync(folder, join(elsewhere, "way"));
    symlinkSync(join(folder, "mix.wav"), join(elsewhere, "mix.txt"));
    const ways = [
      join(folder, "report.txt"),
      join(folder, "Paperwork/report.txt"),
      join(elsewhere, "way/report.txt"),
      join(elsewhere, "mix.txt"),
    ];
    for (const out of ways) {
      expect(await refusal(folder, out)).toBe(
        `The report cannot go to ${out}, because that lies in the delivery folder, where nothing is ever written: choose a place outside.\n`,
      );
    }
    expect(readdirSync(folder).sort()).toEqual(["Paperwork", "delivery.json", "mix.wav"]);
  });

  it("is refused before the check where it cannot be written", async () => {
    const elsewhere = folderWith();
    expect(await refusal(accepted(), join(elsewhere, "none/report.txt"))).toBe(
      `The report could not be written to ${join(elsewhere, "none/report.txt")}: its folder does not exist.\n`,
    );
    expect(await refusal(accepted(), elsewhere)).toBe(
      `The report cannot go to ${elsewhere}, because that is a folder: give a file's name.\n`,
    );
    expect(await refusal(accepted(), "/dev/null")).toBe(
      "The report cannot go to /dev/null, because that is not a plain file; without --output it is printed.\n",
    );
  });

  it("is refused over the spec", async () => {
    const spec = join(folderWith({ "lfd.json": waveSpec }), "lfd.json");
    const { code, stderr } = await runBuilt(["check", accepted(), "--spec", spec, "--output", spec]);
    expect(code).toBe(2);
    expect(stderr).toBe(`The report cannot go to ${spec}, because that is the spec.\n`);
    expect(readFileSync(spec, "utf8")).toBe(waveSpec);
  });

  it("writes through a link that leads elsewhere", async () => {
    const elsewhere = folderWith({ "report.txt": "INCOMPLETE  old" });
    symlinkSync(join(elsewhere, "report.txt"), join(elsewhere, "link.txt"));
    await runBuilt(["check", accepted(), "--output", join(elsewhere, "link.txt")]);
    expect(readFileSync(join(elsewhere, "report.txt"), "utf8")).toContain("ACCEPTED");
  });

  it("takes a name of 255 bytes", async () => {
    const out = join(folderWith(), "r".repeat(255));
    writeFileSync(out, "");
    expect((await runBuilt(["check", accepted(), "--output", out])).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("ACCEPTED");
  });
});
