import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const spec = `# The mix of the old tape.
production:
  title: The Long Field
deliverables:
  mix:
    type: media
    files: mix.wav
    audio:
      sampleRate: 48000
  notes: { type: other, files: notes.txt, owner: edit }
`;
const delivery = () => folderWith({ "delivery.yaml": spec, "mix.wav": steadyWave(44_100) });

describe("a spec in YAML", () => {
  it("is found in the folder, and each finding is told with its line there", async () => {
    const { code, stdout } = await runBuilt(["check", delivery(), "--format", "json"]);
    expect(code).toBe(1);
    const { findings, spec: name } = JSON.parse(stdout);
    expect(name).toBe("delivery.yaml");
    expect(
      findings.map((one: { code: string; requirement: { range: { start: object } } }) => [
        one.code,
        one.requirement.range.start,
      ]),
    ).toEqual([
      ["media/sample-rate", { line: 9, column: 19 }],
      ["files/missing", { line: 10, column: 32 }],
    ]);
  });

  it("is validated, its slips told where they stand", async () => {
    const cwd = folderWith({ "a.delivery.yml": spec.replace("sampleRate", "sampelRate"), "b.yaml": "a: *b\n" });
    const { code, stdout } = await runBuilt(["validate", "a.delivery.yml", "b.yaml"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'a.delivery.yml:9:7  error  Mix audio has no key "sampelRate"; did you mean "sampleRate"?',
    );
    expect(stdout).toContain("b.yaml:1:4  error  Here *b repeats what stands elsewhere; ");
  });

  it("is told to be too much when JSON and YAML lie side by side", async () => {
    const cwd = folderWith({ "delivery.yaml": spec, "delivery.json": waveSpec });
    expect((await runBuilt(["validate"], { cwd })).stderr).toBe(
      "The folder . holds 2 specs (delivery.json, delivery.yaml): say which by its path.\n",
    );
    expect((await runBuilt(["init"], { cwd: folderWith({ "delivery.yaml": spec }) })).stderr).toContain(
      "holds a spec already, delivery.yaml",
    );
  });

  it("is resolved, and its state told", async () => {
    const cwd = delivery();
    expect((await runBuilt(["resolve"], { cwd })).stdout).toContain("notes.txt");
    expect((await runBuilt(["status", cwd])).stdout).toMatch(/notes +missing/);
  });

  it("is not written to: the waiver is printed, and holds when it is put there by hand", async () => {
    const cwd = delivery();
    const why = ["--reason", 'Archive "tape": Ü', "--by", "Client desk", "--on", "2026-01-02"];
    const { code, stdout } = await runBuilt(["waive", "media/sample-rate", cwd, ...why, "--yes"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^delivery\.yaml is YAML, and only specs in JSON are written to\. Put this at its end/);
    expect(stdout).toMatch(/\nNothing was written\.\n$/);
    expect(readFileSync(join(cwd, "delivery.yaml"), "utf8")).toBe(spec);
    const [, printed = ""] = /\n\n(waivers:\n[\s\S]*?)\n\n/.exec(stdout) ?? [];
    const waived = folderWith({
      "delivery.yaml": `${spec}${printed}\n`,
      "mix.wav": steadyWave(44_100),
      "notes.txt": "x",
    });
    expect((await runBuilt(["check", waived, "--quiet"])).stdout).toMatch(/^ACCEPTED {2}1 waived/);
  });
});
