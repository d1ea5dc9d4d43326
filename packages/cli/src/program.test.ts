import { spawn } from "node:child_process";
import { constants } from "node:os";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { folderWith, program, runBuilt, steadyWave, waveSpec } from "./run-built.js";

describe("the command line", () => {
  it("prints its version and its help", async () => {
    expect(await runBuilt(["--version"])).toMatchObject({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
    for (const args of [["--help"], ["check", "--help"], ["help", "check"]]) {
      const { code, stdout, stderr } = await runBuilt(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain("Examples:\n");
      expect(stdout).toContain("130  stopped by Ctrl-C");
    }
  });

  it.each([
    [
      [],
      "Say what to do: deliverables check [folder], deliverables probe <files…> or deliverables explain [code]; deliverables --help tells more.",
    ],
    [["chekc"], "There is no command chekc. Did you mean check?"],
    [["./delivery"], "There is no command ./delivery. To check a folder: deliverables check ./delivery."],
    [["check", "--fromat", "json"], "There is no option --fromat. Did you mean --format?"],
    [["check", "--zzz"], "There is no option --zzz. See deliverables check --help."],
    [
      ["check", "--format", "jsno"],
      "--format takes text, json, html, xlsx, csv, markdown, email, junit, ebu-qc, sarif, github or gitlab, not jsno. Did you mean json?",
    ],
    [["probe", "x", "--format", "xml"], "--format takes text or json, not xml."],
    [["check", "--format", "html="], "--format html= names no file: write html=report.html, or html alone."],
    [
      ["check", "--format", "json", "--format", "csv"],
      "Only one report can be printed, and json and csv are asked for: give one a file, as --format csv=report.csv.",
    ],
    [
      ["check", "--format", "csv=a.csv", "--output", "b"],
      "--output says where a report goes, and every --format has a file of its own: leave --output out.",
    ],
    [["check", "--format", "xlsx"], "A workbook cannot be printed: give it a file, as --format xlsx=report.xlsx."],
    [
      ["check", "--fail-on", "warnings"],
      "--fail-on takes error, incomplete or warning, not warnings. Did you mean warning?",
    ],
    [["check", "--max-warnings", "few"], "--max-warnings takes a whole number, not few."],
    [["check", "--only", "warnings"], "--only takes errors, not warnings."],
    [["check", "--spec"], "--spec <file> needs a value, and none was given."],
    [
      ["check", "a", "b"],
      "deliverables check takes only one argument, and more were given. A path with spaces has to stand in quotes.",
    ],
    [
      ["check", "--quiet", "--format", "json"],
      "--quiet prints only the verdict, so --format json needs --output to say where the report goes.",
    ],
    [["probe"], "deliverables probe needs files, and none was given."],
    [["check", "no\u001b[31m\nwhere"], "The folder no\\u{1B}[31m\\nwhere could not be opened: it does not exist."],
  ])("says in one sentence what is wrong with %j", async (args, sentence) => {
    expect(await runBuilt(args)).toEqual({ code: 2, signal: null, stdout: "", stderr: `${sentence}\n` });
  });

  it("says of its own mistakes how to report them, and shows the stack only when asked", async () => {
    const cwd = folderWith({ "delivery.json": waveSpec });
    const before = "Date.prototype.toISOString = () => { throw new Error('boom'); }";
    const { code, stderr } = await runBuilt(["check"], { cwd, before });
    expect(code).toBe(2);
    expect(stderr).toBe(
      "deliverables made a mistake of its own and judged nothing (boom): please report it, with what the same command prints when DEBUG=deliverables is set.\n",
    );
    expect((await runBuilt(["check"], { cwd, before, env: { DEBUG: "deliverables" } })).stderr).toMatch(
      /\nError: boom\n {4}at /,
    );
  });

  it("refuses a number of workers that is none, before it looks at anything", async () => {
    for (const args of [
      ["check", "nowhere"],
      ["probe", "nowhere.wav"],
    ]) {
      expect(await runBuilt(args, { env: { DELIVERABLES_WORKERS: "many" } })).toMatchObject({
        code: 2,
        stdout: "",
        stderr: "DELIVERABLES_WORKERS takes a whole number from 1 to 16, not many.\n",
      });
    }
  });

  it("says nothing when the reader of its output leaves early, and keeps the verdict", async () => {
    const names = Array.from({ length: 2000 }, (_, index) => [`unexpected file number ${index}.txt`, "x"]);
    const cwd = folderWith({ "delivery.json": waveSpec, ...Object.fromEntries(names) });
    const child = spawn(process.execPath, [program, "check"], { cwd });
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });
});

/** Says on stderr when the first file of the delivery is read: the spec is read into a larger buffer than any of these. */
const tellOfReading = (then: string) => `
  import { open } from "node:fs/promises";
  const file = await open(process.execPath);
  const prototype = Object.getPrototypeOf(file);
  const read = prototype.read;
  let told = false;
  prototype.read = function (buffer, ...rest) {
    if (buffer.byteLength > 1e6) return read.call(this, buffer, ...rest);
    if (!told) process.stderr.write("reading\\n");
    told = true;
    ${then}
  };
  await file.close();`;

describe("a check that is stopped", () => {
  const many = () => {
    const waves = Array.from({ length: 300 }, (_, index) => [`mix ${index}.wav`, steadyWave()]);
    return folderWith({ "delivery.json": waveSpec.replace("mix.wav", "*.wav"), ...Object.fromEntries(waves) });
  };
  const stopWith = (name: NodeJS.Signals, then: string) => {
    let sent = false;
    return runBuilt(["check"], {
      cwd: many(),
      before: tellOfReading(then),
      onStderr: (text, kill) => {
        if (sent || !text.includes("reading")) return;
        sent = true;
        kill(name);
      },
    });
  };
  const said = "reading\nStopped before the end: nothing was judged.\n";

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s says so, and a shell sees %d", async (name, code) => {
    const { code: own, signal, stdout, stderr } = await stopWith(name, "return read.call(this, buffer, ...rest);");
    // Ended by the signal itself when a read was still on its way: shells give both the same number.
    const seen = own ?? (signal && 128 + constants.signals[signal]);
    expect({ seen, stdout, stderr }).toEqual({ seen: code, stdout: "", stderr: said });
  });

  it("ends even if a read never answers", async () => {
    // As a disk that hangs does, it holds on to the file.
    const stuck = "setInterval(() => stuck, 1000); const stuck = this; return new Promise(() => {});";
    expect(await stopWith("SIGINT", stuck)).toMatchObject({
      stdout: "",
      stderr: said,
    });
  });
});
