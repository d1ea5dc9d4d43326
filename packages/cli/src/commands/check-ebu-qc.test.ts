import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const twoFiles = waveSpec.replace('"mix.wav"', '["mix.wav","DX/mix.wav"]');
const delivery = () =>
  folderWith({ "delivery.json": twoFiles, "mix.wav": steadyWave(44_100), "DX/mix.wav": steadyWave() });
const check = (folder: string, to: string, ...args: string[]) =>
  runBuilt(["check", folder, "--format", `ebu-qc=${to}`, ...args]);
const reportsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .sort();

describe("deliverables check --format ebu-qc", () => {
  it("writes a report for each media file, under the file's own name, so that none replaces another", async () => {
    const out = folderWith();
    const { code, stdout, stderr } = await check(delivery(), join(out, "qc"));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^REJECTED/);
    expect(reportsIn(join(out, "qc"))).toEqual(["DX/mix.wav.ebu-qc.xml", "mix.wav.ebu-qc.xml"]);
    expect(readFileSync(join(out, "qc/mix.wav.ebu-qc.xml"), "utf8")).toContain("<CheckResult>false</CheckResult>");
    expect(readFileSync(join(out, "qc/DX/mix.wav.ebu-qc.xml"), "utf8")).not.toContain("<CheckResult>false");
    expect(stderr).toContain(`EBU QC reports on 2 media files are in ${join(out, "qc")}\n`);
    expect(stderr).toContain("They leave out what no test of the EBU's catalogue answers in full (");
  });

  it("writes them again, and says which are left from an earlier check", async () => {
    const [folder, out] = [delivery(), folderWith({ "qc/old.mxf.ebu-qc.xml": "<Report/>", "qc/cues.xml": "<a/>" })];
    const qc = join(out, "qc");
    await check(folder, qc);
    const { code, stderr } = await check(folder, qc);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `In ${qc} there is a report of an earlier check, which this one did not write again: old.mxf.ebu-qc.xml.\n`,
    );
    expect(readFileSync(join(qc, "cues.xml"), "utf8")).toBe("<a/>");
  });

  it("says when there is nothing to write", async () => {
    const out = folderWith();
    const folder = folderWith({ "delivery.json": waveSpec });
    const { stderr } = await check(folder, join(out, "qc"));
    expect(stderr).toBe(
      "There is no EBU QC report, because nothing was compared that a test of the EBU's catalogue tells.\n",
    );
    expect(existsSync(join(out, "qc"))).toBe(false);
  });

  it("asks for a folder, before the check", async () => {
    const out = folderWith({ "report.txt": "old" });
    for (const [to, why] of [
      ["qc.xml", "cannot go to the file"],
      ["report.txt", "cannot go to the file"],
      ["none/qc", "its folder does not exist"],
    ] as const) {
      const { code, stdout, stderr } = await check(delivery(), join(out, to));
      expect({ code, stdout }, to).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(why);
    }
    const printed = await runBuilt(["check", delivery(), "--format", "ebu-qc"]);
    expect(printed.code).toBe(2);
    expect(printed.stderr).toContain("give them a folder, as --format ebu-qc=ebu-qc-reports.");
    expect(readdirSync(out)).toEqual(["report.txt"]);
  });

  it("writes nothing into the delivery, by no link either", async () => {
    const folder = delivery();
    const inside = await check(folder, join(folder, "qc"));
    expect(inside.code).toBe(2);
    expect(inside.stderr).toContain("because that lies in the delivery folder");
    const out = folderWith();
    mkdirSync(join(out, "qc"));
    symlinkSync(join(folder, "DX"), join(out, "qc/DX"));
    const linked = await check(folder, join(out, "qc"));
    expect(linked.code).toBe(2);
    expect(linked.stderr).toContain("because that lies in the delivery folder");
    expect(reportsIn(out)).toEqual([]);
    expect(readdirSync(join(folder, "DX"))).toEqual(["mix.wav"]);
  });

  it("writes none when one of them cannot be written", async () => {
    const out = folderWith();
    mkdirSync(join(out, "qc/mix.wav.ebu-qc.xml"), { recursive: true });
    const json = join(out, "report.json");
    const older = '{ "reportVersion": 1 }';
    writeFileSync(json, older);
    const { code, stderr } = await check(delivery(), join(out, "qc"), "--format", `json=${json}`);
    expect(code).toBe(2);
    expect(stderr).toContain("because that is a folder");
    expect(readFileSync(json, "utf8")).toBe(older);
    expect(readdirSync(join(out, "qc"))).toEqual(["mix.wav.ebu-qc.xml"]);
  });
});
