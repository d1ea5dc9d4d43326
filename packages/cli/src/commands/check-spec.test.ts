import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const accepted = () => folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave() });

describe("the spec of deliverables check", () => {
  const sentence = async (args: string[], cwd?: string) => {
    const { code, stdout, stderr } = await runBuilt(["check", ...args], cwd === undefined ? {} : { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    return stderr;
  };

  it("is found under a name of its own", async () => {
    const folder = folderWith({
      "lfd.delivery.json": waveSpec,
      "mix.wav": steadyWave(),
      "._lfd.delivery.json": "resource fork",
    });
    const { stdout } = await runBuilt(["check", folder, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      spec: "lfd.delivery.json",
      findings: [{ file: "._lfd.delivery.json" }],
    });
  });

  it("must be there", async () => {
    expect(await sentence(["."], folderWith({ "mix.wav": steadyWave() }))).toBe(
      "The folder . holds no spec: it is called delivery.json or <name>.delivery.json (or .yaml); put it there, or give another file with --spec.\n",
    );
  });

  it("is asked for when a file is nearly called so", async () => {
    expect(await sentence(["."], folderWith({ "Delivery.jsonc": waveSpec }))).toBe(
      "The folder . holds no spec: it is called delivery.json or <name>.delivery.json (or .yaml); if Delivery.jsonc is the spec, give it with --spec.\n",
    );
  });

  it("must be one", async () => {
    expect(await sentence(["."], folderWith({ "a.delivery.json": waveSpec, "delivery.json": waveSpec }))).toBe(
      "The folder . holds 2 specs (a.delivery.json, delivery.json): say which with --spec.\n",
    );
  });

  it("may lie elsewhere, and is called by its name then", async () => {
    const spec = join(folderWith({ "lfd.json": waveSpec }), "lfd.json");
    const { code, stdout } = await runBuilt([
      "check",
      folderWith({ "mix.wav": steadyWave() }),
      "--spec",
      spec,
      "--format",
      "json",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).spec).toBe("lfd.json");
  });

  it("is not an unexpected file when it lies deeper in the folder, or is a link there", async () => {
    const folder = folderWith({ "Paperwork/lfd.json": waveSpec, "mix.wav": steadyWave() });
    const deep = await runBuilt(["check", folder, "--spec", join(folder, "Paperwork/lfd.json"), "--format", "json"]);
    expect(JSON.parse(deep.stdout)).toMatchObject({ spec: "Paperwork/lfd.json", verdict: "accepted" });
    const linked = folderWith({ "mix.wav": steadyWave() });
    symlinkSync(join(folder, "Paperwork/lfd.json"), join(linked, "delivery.json"));
    expect(JSON.parse((await runBuilt(["check", linked, "--format", "json"])).stdout).spec).toBe("delivery.json");
  });

  it("may begin with a byte order mark, which moves no column", async () => {
    const { stdout } = await runBuilt([
      "check",
      folderWith({ "delivery.json": `\ufeff${waveSpec}` }),
      "--format",
      "json",
    ]);
    const plain = await runBuilt(["check", folderWith({ "delivery.json": waveSpec }), "--format", "json"]);
    expect(JSON.parse(stdout).findings).toEqual(JSON.parse(plain.stdout).findings);
  });

  it("must be text in UTF-8", async () => {
    const latin = folderWith({ "delivery.json": Buffer.from('{"title":"Gr\u00f6\u00dfe"}', "latin1") });
    expect(await sentence(["."], latin)).toBe("The spec delivery.json is not UTF-8 text: save it as UTF-8.\n");
    const wide = folderWith({ "delivery.json": Buffer.from(`\ufeff${waveSpec}`, "utf16le") });
    expect(await sentence(["."], wide)).toBe(
      "The spec delivery.json is not UTF-8 text but UTF-16: save it as UTF-8.\n",
    );
  });

  it("may not be huge", async () => {
    const folder = folderWith({ "delivery.json": waveSpec });
    truncateSync(join(folder, "delivery.json"), 50_000_000);
    expect(await sentence(["."], folder)).toBe(
      "The spec delivery.json has 50.0 MB, and a spec has at most 4.2 MB: is it the right file?\n",
    );
  });

  it("must be a file that is there", async () => {
    const folder = accepted();
    expect(await sentence([folder, "--spec", "nowhere.json"])).toBe(
      "The spec nowhere.json could not be opened: it does not exist.\n",
    );
    expect(await sentence([folder, "--spec", folder])).toBe(`The spec ${folder} is not a file.\n`);
  });

  it("cannot be asked of a folder that is not there, or is a file", async () => {
    expect(await sentence(["nowhere"])).toBe("The folder nowhere could not be opened: it does not exist.\n");
    const file = join(accepted(), "delivery.json");
    expect(await sentence([file])).toBe(`${file} is a file: give the delivery folder, and the spec with --spec.\n`);
  });
});
