import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatNames, formats } from "../formats/format-names.js";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const accepted = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave() });
const rejected = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(44_100), "notes.txt": "bye" });

describe("deliverables check with several formats", () => {
  it("writes every format from one check, and prints one", async () => {
    const out = folderWith();
    const args = formatNames.flatMap((name) => ["--format", `${name}=${join(out, formats[name])}`]);
    const { code, stdout, stderr } = await runBuilt(["check", rejected(), ...args, "--format", "json"]);
    expect(code).toBe(1);
    expect(stderr).toContain(`EBU QC reports on 1 media file are in ${join(out, formats["ebu-qc"])}\n`);
    expect(JSON.parse(stdout).verdict).toBe("rejected");
    expect(readdirSync(out).sort()).toEqual(Object.values(formats).toSorted());
    for (const name of formatNames) {
      const file = name === "ebu-qc" ? `${formats[name]}/mix.wav.ebu-qc.xml` : formats[name];
      expect(readFileSync(join(out, file)).length, name).toBeGreaterThan(100);
    }
    expect(JSON.parse(readFileSync(join(out, formats.json), "utf8"))).toEqual(JSON.parse(stdout));
  });

  it("says where they are when none is printed", async () => {
    const out = folderWith();
    const [html, junit] = [join(out, "a report.html"), join(out, "junit.xml")];
    const { stdout } = await runBuilt(["check", rejected(), "--format", `html=${html}`, "--format", `junit=${junit}`]);
    expect(stdout).toMatch(/^REJECTED .*\n/);
    expect(stdout).toContain(`\nThe report is in ${html}\nThe report is in ${junit}\n`);
  });

  it("writes none at all when one cannot be written, and says so before the check", async () => {
    const out = folderWith();
    const { code, stdout, stderr } = await runBuilt([
      "check",
      rejected(),
      "--format",
      `html=${join(out, "report.html")}`,
      "--format",
      `json=${join(out, "none/report.json")}`,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("none/report.json: its folder does not exist.");
    expect(readdirSync(out)).toEqual([]);
  });

  it("says of a link that leads nowhere what it is", async () => {
    const out = folderWith();
    const link = join(out, "report.json");
    symlinkSync(join(out, "gone.json"), link);
    const { code, stderr } = await runBuilt(["check", rejected(), "--format", `json=${link}`]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `The report cannot go to ${link}, because that is a link to a file that is not there: remove the link, or give another name.\n`,
    });
    expect(readdirSync(out)).toEqual(["report.json"]);
  });

  it("keeps all old reports when the disk fills in the middle", async () => {
    const old = { "report.json": '{ "reportVersion": 1 }', "report.txt": "ACCEPTED  nothing to put right" };
    const out = folderWith(old);
    const before = `
      import { createRequire, syncBuiltinESMExports } from "node:module";
      const fs = createRequire(process.execPath)("node:fs");
      const write = fs.writeSync;
      let reports = 0;
      fs.writeSync = (file, bytes, ...rest) => {
        if (bytes?.length > 100 && (reports += 1) > 1) throw Object.assign(new Error("full"), { code: "ENOSPC" });
        return write(file, bytes, ...rest);
      };
      syncBuiltinESMExports();`;
    const { code, stderr } = await runBuilt(
      [
        "check",
        rejected(),
        "--format",
        `json=${join(out, "report.json")}`,
        "--format",
        `text=${join(out, "report.txt")}`,
      ],
      { before },
    );
    expect(code).toBe(2);
    expect(stderr).toContain("report.txt: the disk is full.");
    expect(readdirSync(out).sort()).toEqual(["report.json", "report.txt"]);
    for (const [name, text] of Object.entries(old)) expect(readFileSync(join(out, name), "utf8")).toBe(text);
  });

  it("refuses two reports in one file, by whatever way", async () => {
    const out = folderWith();
    mkdirSync(join(out, "a"));
    symlinkSync(join(out, "a"), join(out, "b"));
    const paths = [join(out, "a/report.json"), join(out, "b/report.json")];
    const { code, stderr } = await runBuilt([
      "check",
      rejected(),
      ...paths.flatMap((path) => ["--format", `json=${path}`]),
    ]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `Two reports are to go to ${paths[1]}: give each a file of its own.\n`,
    });
  });

  it("writes over its own earlier reports, and over no other text, spec or configuration", async () => {
    const out = folderWith({});
    const formats = [
      "text=a.txt",
      "json=b.json",
      "sarif=c.json",
      "gitlab=d.json",
      "github=e.txt",
      "markdown=f.md",
      "email=g.txt",
      "html=h.html",
      "xlsx=i.xlsx",
      "csv=j.csv",
      "junit=k.xml",
      "ebu-qc=l",
    ];
    const options = formats.flatMap((format) => ["--format", format.replace("=", `=${out}/`)]);
    for (const folder of [rejected(), accepted(), rejected()])
      expect((await runBuilt(["check", folder, ...options])).stderr).not.toContain("cannot go to");

    const material = { "synopsis.txt": "A synopsis", "cues.json": "{}", "notes.md": "# Notes" };
    const theirs = folderWith(material);
    for (const [name, text] of Object.entries(material)) {
      const { code, stderr } = await runBuilt(["check", rejected(), "--output", join(theirs, name)]);
      expect(code).toBe(2);
      expect(stderr).toContain(
        "a file is there already that is no report of an earlier check: choose another, such as report.",
      );
      expect(readFileSync(join(theirs, name), "utf8")).toBe(text);
    }
    for (const name of ["LFD1002A.delivery.json", "delivery.yaml", ".deliverablesrc.json", "house.schema.json"]) {
      const { code, stderr } = await runBuilt(["check", rejected(), "--format", `json=${join(theirs, name)}`]);
      expect(code).toBe(2);
      expect(stderr).toContain("that is the name of a spec or of a configuration");
    }
  });

  it("does not write over a cue sheet, a metadata file or another tool's report, which end as reports do", async () => {
    const material = {
      "cues.xlsx": "cues",
      "metadata.xml": "<a/>",
      "LFD1001A_QC_report.xlsx": "theirs",
      "report.html": "theirs",
    };
    const out = folderWith(material);
    for (const [index, [name, text]] of Object.entries(material).entries()) {
      const format = ["xlsx", "junit", "xlsx", "html"][index];
      const { code, stderr } = await runBuilt(["check", rejected(), "--format", `${format}=${join(out, name)}`]);
      expect(code).toBe(2);
      expect(stderr).toContain(
        "because a file is there already that is no report of an earlier check: choose another, such as report.",
      );
      expect(readFileSync(join(out, name), "utf8")).toBe(text);
    }
  });

  it("gives paths as the pipeline sees them, from where it runs", async () => {
    const cwd = folderWith({ "deliveries/LFD/delivery.json": waveSpec });
    const { stdout } = await runBuilt(["check", "deliveries/LFD", "--format", "github"], { cwd });
    expect(stdout).toContain("::error file=deliveries/LFD/delivery.json,line=1,");
    expect(existsSync(join(cwd, "deliveries/LFD/mix.wav"))).toBe(false);
  });
});

describe("from where on a delivery fails", () => {
  const warned = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(), ".DS_Store": "x" });
  const incomplete = () =>
    folderWith({
      "delivery.json": waveSpec.replace('"sampleRate":48000', '"sampleRate":48000,"language":"en"'),
      "mix.wav": steadyWave(),
    });
  const run = async (folder: string, ...args: string[]) => {
    const { code, stderr } = await runBuilt(["check", folder, "--quiet", ...args]);
    return [code, stderr];
  };

  it("is what is incomplete, unless somebody says otherwise", async () => {
    expect(await run(warned())).toEqual([0, ""]);
    expect(await run(incomplete())).toEqual([1, ""]);
    expect(await run(incomplete(), "--fail-on", "error")).toEqual([
      0,
      "The exit code is 0 because of --fail-on error, and 1 thing was not checked.\n",
    ]);
    expect(await run(rejected(), "--fail-on", "error")).toEqual([1, ""]);
  });

  it("can be a warning, and then says that it is", async () => {
    const said = (option: string) => [1, `The exit code is 1 because of ${option}: there is 1 warning.\n`];
    expect(await run(warned(), "--fail-on", "warning")).toEqual(said("--fail-on warning"));
    expect(await run(warned(), "--max-warnings", "0")).toEqual(said("--max-warnings 0"));
    expect(await run(warned(), "--max-warnings", "1")).toEqual([0, ""]);
  });
});
