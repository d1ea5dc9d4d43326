import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const home = folderWith();
const report = join(home, "report.json");
const copy = () => {
  const folder = folderWith();
  cpSync(join(home, "delivery"), folder, { recursive: true });
  return folder;
};
const verify = async (folder: string, path = report, ...more: string[]) => {
  const { code, stdout, stderr } = await runBuilt(["verify-report", path, folder, ...more]);
  return { code, said: (stdout + stderr).replaceAll(/\s+/g, " ").trim() };
};
const today = "\\d{4}-\\d{2}-\\d{2}";

beforeAll(async () => {
  cpSync(folderWith({ "delivery.json": waveSpec, "mix.wav": steadyWave() }), join(home, "delivery"), {
    recursive: true,
  });
  await runBuilt(["check", join(home, "delivery"), "--seal", "--format", `json=${report}`]);
});

describe("deliverables verify-report", () => {
  it("knows what was judged again, in a copy too", async () => {
    const { code, said } = await verify(copy());
    expect(said).toMatch(new RegExp(`^This is what was judged accepted on ${today}: 2 files, every byte\\.$`));
    expect(code).toBe(0);
  });

  it("counts no file of which no byte was read", async () => {
    const folder = copy();
    symlinkSync("/etc/hostname", join(folder, "notes.txt"));
    await runBuilt(["check", folder, "--seal", "--format", `json=${report}.2`]);
    const { code, said } = await verify(folder, `${report}.2`);
    expect(said).toContain("2 files, every byte, and 1 more that could not be read then and cannot now.");
    expect(code).toBe(1);
  });

  it("catches one byte that is another, in a file of the same size and time", async () => {
    const folder = copy();
    const path = join(folder, "mix.wav");
    const bytes = readFileSync(path);
    bytes[100] = 2;
    writeFileSync(path, bytes);
    const { code, said } = await verify(folder);
    expect(code).toBe(1);
    expect(said).toContain("This is not what was judged accepted on");
    expect(said).toContain("changed mix.wav: its content is another");
  });

  it("names what was added, removed and renamed, and does not mind litter", async () => {
    const folder = copy();
    renameSync(join(folder, "mix.wav"), join(folder, "mix2.wav"));
    writeFileSync(join(folder, "new\u001b.txt"), "x");
    writeFileSync(join(folder, ".DS_Store"), "x");
    const { said } = await verify(folder);
    expect(said).toMatch(/renamed mix\.wav → mix2\.wav added new\\u\{1B\}\.txt$/);
    rmSync(join(folder, "mix2.wav"));
    expect((await verify(folder)).said).toContain("removed mix.wav");
  });

  it("does not pass for a changed spec, nor for one that is gone", async () => {
    const folder = copy();
    appendFileSync(join(folder, "delivery.json"), " ");
    expect(await verify(folder)).toMatchObject({ code: 1, said: expect.stringContaining("The spec has changed.") });
    rmSync(join(folder, "delivery.json"));
    expect(await verify(folder)).toMatchObject({ code: 1, said: expect.stringContaining("The spec is gone.") });
  });

  it("does not pass where the bytes were not sealed, nor where the verdict was another", async () => {
    const folder = copy();
    const unsealed = join(home, "names.json");
    await runBuilt(["check", folder, "--format", `json=${unsealed}`]);
    expect(await verify(folder, unsealed)).toMatchObject({
      code: 1,
      said: expect.stringContaining("The bytes are not known: the report was written without --seal"),
    });
    const rejected = folderWith({ "delivery.json": waveSpec });
    const refused = join(home, "rejected.json");
    await runBuilt(["check", rejected, "--seal", "--format", `json=${refused}`]);
    expect(await verify(rejected, refused)).toMatchObject({
      code: 1,
      said: expect.stringContaining("The verdict was REJECTED."),
    });
  });

  it("notices a report that somebody has changed", async () => {
    const changed = join(home, "changed.json");
    writeFileSync(changed, readFileSync(report, "utf8").replace('"errors": 0', '"errors": 1'));
    expect(await verify(copy(), changed)).toMatchObject({
      code: 1,
      said: expect.stringContaining("The report has been changed since it was written."),
    });
  });

  it("says of what is no report, or one of another version, what it is", async () => {
    const path = (text: string) => join(folderWith({ "report.json": text }), "report.json");
    const said = async (file: string) => (await verify(copy(), file)).said;
    expect(await said(path("hello"))).toContain("is no report: it is not JSON.");
    expect(await said(path("{}"))).toContain("is no report of deliverables.");
    const whole = readFileSync(report, "utf8");
    expect(await said(path(whole.replace('"reportVersion": 1', '"reportVersion": 2')))).toContain(
      "is a report of version 2, and this program reads version 1",
    );
    expect(await said(path(whole.replace('"size": ', '"size": -')))).toContain("is not as check wrote it");
    expect(await said(join(home, "none.json"))).toContain("could not be opened: it does not exist.");
  });

  it("reads a report as a shell of Windows redirects it", async () => {
    const whole = readFileSync(report, "utf8");
    for (const bytes of [Buffer.from(`\uFEFF${whole}`), Buffer.from(`\uFEFF${whole}`, "utf16le")]) {
      const path = join(folderWith(), "report.json");
      writeFileSync(path, bytes);
      expect((await verify(copy(), path)).code).toBe(0);
    }
  });

  it.skipIf(process.platform === "win32")("reads no further than a report goes", async () => {
    const { code, said } = await verify(copy(), "/dev/zero");
    expect({ code, said }).toEqual({
      code: 2,
      said: "/dev/zero has more than 268.4 MB, and no report is as large.",
    });
  });
});
