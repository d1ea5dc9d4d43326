// What must hold when something goes wrong around a check: two runs at once, a signal, a disk, a report from elsewhere.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, program, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const accepted = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave() });
const rejected = (more: Record<string, string> = {}) =>
  folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave(44_100), ...more });

describe("two runs in one folder at once", () => {
  it("give the same verdict, and leave one whole report where both write to one file", async () => {
    const [folder, out] = [rejected(), folderWith()];
    const args = ["check", folder, "--seal", "--format", `json=${join(out, "report.json")}`];
    const runs = await Promise.all(Array.from({ length: 4 }, () => runBuilt(args)));
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(4).fill({ code: 1, stderr: "" }));
    expect(readdirSync(out)).toEqual(["report.json"]);
    expect(JSON.parse(readFileSync(join(out, "report.json"), "utf8")).verdict).toBe("rejected");
    expect(readdirSync(folder).sort()).toEqual(["delivery.json", "mix.wav"]);
    const { stdout } = await runBuilt(["verify-report", join(out, "report.json"), folder]);
    expect(stdout).toContain("This is what was judged rejected");
  });

  it("lose no waiver: what one has written the other does not write over", async () => {
    const names = ["a.txt", "b.txt", "c.txt"];
    const folder = rejected(Object.fromEntries(names.map((name) => [name, name])));
    const waive = (name: string) =>
      runBuilt(["waive", "files/unexpected", folder, "--file", name, "--reason", "Agreed", "--by", "Client", "--yes"]);
    const runs = await Promise.all(names.map(waive));
    const spec = JSON.parse(readFileSync(join(folder, "delivery.json"), "utf8"));
    const written = names.filter((_, index) => runs[index]?.code === 0);
    expect(spec.waivers.map(({ file }: { file: string }) => file).sort()).toEqual(written);
    expect(written.length).toBeGreaterThan(0);
    for (const { code, stderr } of runs)
      if (code !== 0)
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("nothing was written") });
    expect(readdirSync(folder).sort()).toEqual([...names, "delivery.json", "mix.wav"]);
  });

  it("are not held up for ever by a run that was killed while it wrote", async () => {
    const folder = rejected({ "a.txt": "a", ".delivery.json.lock": "" });
    utimesSync(join(folder, ".delivery.json.lock"), new Date(0), new Date(0));
    const { code } = await runBuilt([
      "waive",
      "files/unexpected",
      folder,
      "--file",
      "a.txt",
      "--reason",
      "Agreed",
      "--by",
      "Client",
      "--yes",
    ]);
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "delivery.json", "mix.wav"]);
  });
});

describe("a check that is stopped in the middle", () => {
  /** Tells on stderr when the check reads its first file, and waits there. */
  const tellsOfReading = (name: string) => `
    import { open } from "node:fs/promises";
    const file = await open(process.execPath);
    const prototype = Object.getPrototypeOf(file);
    const read = prototype.read;
    let told = false;
    prototype.read = async function (buffer, ...rest) {
      if (buffer.byteLength > 1e6) return read.call(this, buffer, ...rest);
      if (!told) process.stderr.write(${JSON.stringify(name)} + "\\n");
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return read.call(this, buffer, ...rest);
    };
    await file.close();`;

  it.each(["SIGTERM", "SIGINT"] as const)("by %s leaves the old reports, and nothing half written", async (signal) => {
    const out = folderWith({ "report.json": '{ "reportVersion": 1 }', "report.html": "" });
    let sent = false;
    const { stdout, stderr } = await runBuilt(
      [
        "check",
        rejected(),
        "--seal",
        "--format",
        `json=${join(out, "report.json")}`,
        "--format",
        `html=${join(out, "report.html")}`,
      ],
      {
        before: tellsOfReading("reading"),
        onStderr(text, kill) {
          if (sent || !text.includes("reading")) return;
          sent = true;
          kill(signal);
        },
      },
    );
    expect({ stdout, stderr }).toEqual({
      stdout: "",
      stderr: "reading\nStopped before the end: nothing was judged.\n",
    });
    expect(readdirSync(out).sort()).toEqual(["report.html", "report.json"]);
    expect(readFileSync(join(out, "report.json"), "utf8")).toBe('{ "reportVersion": 1 }');
    expect(readFileSync(join(out, "report.html"), "utf8")).toBe("");
  });
});

describe("a disk that does not take what is written", () => {
  /** Opening a file to write it fails as the system would say it. */
  const refuses = (code: string) => `
    import { createRequire, syncBuiltinESMExports } from "node:module";
    const fs = createRequire(process.execPath)("node:fs");
    const open = fs.openSync;
    fs.openSync = (path, flags, ...rest) => {
      if (flags === "wx") throw Object.assign(new Error("refused"), { code: ${JSON.stringify(code)} });
      return open(path, flags, ...rest);
    };
    syncBuiltinESMExports();`;

  it.each([
    ["EACCES", "permission denied"],
    ["EROFS", "the disk is read-only"],
    ["ENOSPC", "the disk is full"],
  ])("(%s) is told before the check starts", async (code, words) => {
    const out = join(folderWith(), "report.json");
    const told = `${refuses(code)}
      const { open: openFile } = await import("node:fs/promises");
      const file = await openFile(process.execPath);
      const prototype = Object.getPrototypeOf(file);
      const read = prototype.read;
      prototype.read = function (buffer, ...rest) {
        if (buffer.byteLength < 1e6) process.stderr.write("reading\\n");
        return read.call(this, buffer, ...rest);
      };
      await file.close();`;
    const {
      code: exit,
      stdout,
      stderr,
    } = await runBuilt(["check", accepted(), "--format", `json=${out}`], { before: told });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^The report could not be written to .*report\\.json: .*${words}`));
    expect(stderr).not.toContain("reading");
  });

  it("and is full when the report is printed to it: the exit code is not that of a verdict", async () => {
    const child = spawn("sh", ["-c", '"$0" "$1" check "$2" > /dev/full', process.execPath, program, accepted()]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 2, stderr: "The report could not be printed: the disk is full.\n" });
  });
});

describe("a report that is not to be relied on", () => {
  const commands = (report: string, folder: string) => [
    ["verify-report", report, folder],
    ["diff", report, folder],
    ["diff", folder, report],
  ];

  it("says so, whoever reads it: edited, of another version, cut off, too large", async () => {
    const [folder, out] = [rejected(), folderWith()];
    const report = join(out, "report.json");
    await runBuilt(["check", folder, "--seal", "--format", `json=${report}`]);
    const whole = readFileSync(report, "utf8");
    const cases: [string, string, number][] = [
      [whole.replace('"verdict": "rejected"', '"verdict": "accepted"'), "has been changed since it was written", 1],
      [
        whole.replace('"reportVersion": 1', '"reportVersion": 2'),
        "is a report of version 2, and this program reads version 1",
        2,
      ],
      [whole.slice(0, whole.length / 2), "is no report: it is not JSON", 2],
      [whole.replace('"files": [', '"files": [{},'), "is not as check wrote it: something is wrong at /", 2],
    ];
    for (const [text, sentence, exit] of cases) {
      writeFileSync(report, text);
      for (const args of commands(report, folder)) {
        const { code, stdout, stderr } = await runBuilt(args);
        expect((stdout + stderr).replaceAll(/\s+/g, " ")).toContain(sentence);
        expect(code).toBe(exit);
      }
    }
  });
});

describe("a spec with a merge conflict in its waivers", () => {
  it("is rejected on the line of the conflict, and gets no waiver", async () => {
    const text = waveSpec.replace(
      /}$/,
      ',\n"waivers": [\n<<<<<<< ours\n{ "code": "files/unexpected" }\n=======\n>>>>>>> theirs\n] }',
    );
    const folder = folderWith({ "delivery.json": text, "mix.wav": steadyWave() });
    const { code, stdout } = await runBuilt(["check", folder]);
    expect(code).toBe(1);
    expect(stdout).toContain("Here stands a merge conflict; keep one of its two sides");
    expect(stdout).toContain("delivery.json:3:1");
    expect(stdout).toContain("REJECTED");
    const waived = await runBuilt(["waive", "spec/syntax", folder, "--reason", "x", "--by", "y", "--yes"]);
    expect(waived.code).toBe(2);
    expect(readFileSync(join(folder, "delivery.json"), "utf8")).toBe(text);
  });
});
