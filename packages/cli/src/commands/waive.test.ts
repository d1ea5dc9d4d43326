import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const spec = `{
  // The mix of the old tape.
  "production": { "title": "The Long Field" },
  "deliverables": {
    "mix": { "type": "media", "files": "*.wav", "audio": { "sampleRate": 48000 } },
    "notes": { "type": "other", "files": "notes.txt", "owner": "edit" }, // from the editor
  }
}
`;
const delivery = (more: Record<string, string | Uint8Array> = {}) =>
  folderWith({ "delivery.json": spec, "mix.wav": steadyWave(44_100), ...more });
const why = ["--reason", 'Archive "tape"', "--by", "Client desk", "--on", "2026-01-02"];
const specIn = (folder: string) => readFileSync(join(folder, "delivery.json"), "utf8");

describe("deliverables waive", () => {
  it("shows what it would write, and writes nothing off a terminal", async () => {
    const folder = delivery();
    const { code, stdout, stderr } = await runBuilt(["waive", "media/sample-rate", folder, ...why]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/\n {4}7 \+ {3}\S|\n {4}7 \+ .*"waivers": \[/);
    expect(stdout).toContain("Nothing was written. Add --yes");
    expect(specIn(folder)).toBe(spec);
  });

  it("binds the waiver to the file, and the delivery passes until a byte changes", async () => {
    const folder = delivery({ "notes.txt": "x" });
    const { code, stdout } = await runBuilt([
      "waive",
      "media/sample-rate",
      folder,
      ...why,
      "--until",
      "2099-12-31",
      "--yes",
    ]);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("\nWritten to ") });
    expect(specIn(folder).startsWith(spec.slice(0, spec.indexOf("\n  }\n}")))).toBe(true);
    expect((await runBuilt(["check", folder, "--quiet"])).stdout).toMatch(/^ACCEPTED {2}1 waived/);
    expect(readdirSync(folder).sort()).toEqual(["delivery.json", "mix.wav", "notes.txt"]);
    expect(statSync(join(folder, "delivery.json")).mode & 0o777).toBe(0o644);
  });

  it("takes no day that is still to come", async () => {
    const soon = ["--reason", "Agreed", "--by", "Client desk", "--on", "2098-12-30", "--yes"];
    const folder = delivery();
    const { code, stderr } = await runBuilt(["waive", "media/sample-rate", folder, ...soon]);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("2098-12-30 is still to come") });
    expect(specIn(folder)).toBe(spec);
  });

  it("says what to put right first where the spec has a fault, as two branches leave one in the waivers", async () => {
    const conflict = spec.replace("  // The mix of the old tape.", "<<<<<<< HEAD\n=======\n>>>>>>> other");
    const { code, stderr } = await runBuilt([
      "waive",
      "media/sample-rate",
      delivery({ "delivery.json": conflict }),
      ...why,
      "--yes",
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Nothing was judged, because the spec has faults \(line \d+\): Here stands a merge conflict/,
    );
  });

  it("waives a missing file by what is asked for", async () => {
    const folder = delivery();
    await runBuilt(["waive", "files/missing", folder, "--file", "notes.txt", ...why, "--yes"]);
    expect(JSON.parse(JSON.stringify(specIn(folder)))).toContain('"actual": "no file"');
    expect((await runBuilt(["check", folder])).stdout).toContain("REJECTED  1 error, 1 waived");
  });

  it("asks which one is meant when there are several, and takes all only when told to", async () => {
    const folder = delivery({ "b.wav": steadyWave(44_100, 2), "notes.txt": "x" });
    const { code, stderr } = await runBuilt(["waive", "media/sample-rate", folder, ...why, "--yes"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "media/sample-rate finds 2 things: b.wav, mix.wav. Say which with --file, --deliverable, --item or --found, or --all for all of them.\n",
    });
    expect((await runBuilt(["waive", "media/sample-rate", folder, ...why, "--all", "--yes"])).code).toBe(0);
    expect((await runBuilt(["check", folder, "--quiet"])).stdout).toMatch(/^ACCEPTED {2}2 waived/);
  });

  it("tells findings of one file by their sentences, and takes the one that is meant", async () => {
    const asked = spec.replace(
      '"type": "other", "files"',
      '"type": "document", "contains": ["PASSED", "Signed"], "files"',
    );
    const folder = delivery({ "delivery.json": asked, "mix.wav": steadyWave(), "notes.txt": "Nothing of it" });
    const both = await runBuilt(["waive", "document/contains", folder, ...why, "--yes"]);
    expect(both.stderr).toContain(
      'notes.txt (notes.txt does not say "PASSED"), notes.txt (notes.txt does not say "Signed")',
    );
    const one = await runBuilt(["waive", "document/contains", folder, ...why, "--found", "Signed", "--yes"]);
    expect(one.code).toBe(0);
    expect((await runBuilt(["check", folder, "--quiet"])).stdout).toMatch(/^REJECTED {2}1 error, 1 waived/);
  });

  it.each([
    [["media/sample-rat", ...why], "Nothing is found by media/sample-rat. Did you mean media/sample-rate?"],
    [
      ["media/sample-rate", ...why, "--file", "x.wav"],
      "Nothing that media/sample-rate finds is about that. It finds: mix.wav.",
    ],
    [["media/sample-rate", ...why, "--until", "soon"], "--until takes a date such as 2026-12-31, not soon."],
    [["media/sample-rate", ...why, "--until", "2025-12-31"], "--until 2025-12-31 is before --on 2026-01-02."],
    [
      ["media/sample-rate", ...why, "--until", "2099-02-31"],
      "The waiver would make the spec faulty: The waiver of media/sample-rate names 2099-02-31, a day that the calendar does not have.",
    ],
    [
      ["media/sample-rate", ...why, "--until", "2026-01-03"],
      "--until 2026-01-03 is over, so that the waiver would not hold: give a later day, or none.",
    ],
    [
      ["media/sample-rate", ...why.slice(0, 4), "--on", "2999-01-02"],
      "--on 2999-01-02 is still to come: give the day on which it was accepted.",
    ],
    [["media/sample-rate", "--by", "x"], "deliverables waive needs --reason <text>, and it was not given."],
  ])("says in one sentence what is wrong with %j", async ([code = "", ...args], sentence) => {
    const folder = delivery();
    const { code: exit, stderr } = await runBuilt(["waive", code, folder, ...args, "--yes"]);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: `${sentence}\n` });
    expect(specIn(folder)).toBe(spec);
  });

  it("waives one of several findings in one file by a part of its sentence, and says of what is waived that it is", async () => {
    const asked = { type: "document", files: "notes.txt", mustNotContain: ["TBC", "XXX"] };
    const text = JSON.stringify({ production: { title: "T" }, deliverables: { notes: asked } });
    const folder = folderWith({ "delivery.json": text, "notes.txt": "Director: TBC\nEditor: XXX\n" });
    const waive = (...more: string[]) =>
      runBuilt(["waive", "document/must-not-contain", folder, ...why, ...more, "--yes"]);
    const several = await waive();
    expect(several.code).toBe(2);
    expect(several.stderr).toMatch(
      /finds 2 things: notes\.txt:1:11 \(.*TBC.*\), notes\.txt:2:9 \(.*XXX.*\)\. Say which with /,
    );
    expect((await waive("--found", "XXX")).code).toBe(0);
    expect((await runBuilt(["check", folder, "--quiet"])).stdout).toMatch(/^REJECTED {2}1 error, 1 waived/);
    expect((await waive("--found", "TBC")).code).toBe(0);
    expect(await waive()).toMatchObject({
      code: 2,
      stderr:
        "What document/must-not-contain finds is waived already, by Client desk on 2026-01-02: nothing was written.\n",
    });
  });

  it("does not waive a fault of the spec itself", async () => {
    const folder = folderWith({ "delivery.json": waveSpec.replace("audio", "adio") });
    const { code, stderr } = await runBuilt(["waive", "spec/unknown-key", folder, ...why, "--yes"]);
    expect(code).toBe(2);
    expect(stderr).toContain("cannot be waived");
  });
});
