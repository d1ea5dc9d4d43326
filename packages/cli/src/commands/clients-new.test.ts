import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt } from "../run-built.js";

describe("deliverables clients new", () => {
  it("begins a sheet whose examples say what it finds", async () => {
    const cwd = folderWith();
    const made = await runBuilt(["clients", "new", "acme-hd", "--into", "clients", "--title", 'Acme "HD"'], { cwd });
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toContain(`Then: deliverables clients check ${join("clients", "acme-hd.client.jsonc")}\n`);
    const checked = await runBuilt(["clients", "check", "clients/acme-hd.client.jsonc"], { cwd });
    expect(checked).toMatchObject({
      code: 0,
      stdout: [
        "acme-hd.client.jsonc names https://example.com/replace-me.pdf as its source, which is still the example: write where the client's document is.",
        `${join("clients", "examples", "acme-hd-accepted.delivery.json")}: as it says, nothing to find`,
        `${join("clients", "examples", "acme-hd-refused.delivery.json")}: as it says, 2 found`,
        "",
      ].join("\n"),
    });
    const page = await runBuilt(["clients", "./clients/acme-hd.client.jsonc"], { cwd });
    expect(page.stdout).toContain('Acme "HD"');
    expect(page.stdout).toContain("XDCAM HD422 [1]");
  });

  it("tells what the examples do not say, and what they say and the sheet does not find", async () => {
    const cwd = folderWith();
    await runBuilt(["clients", "new", "acme"], { cwd });
    const sheet = join(cwd, "acme.client.jsonc");
    writeFileSync(sheet, readFileSync(sheet, "utf8").replace('"width": 1920', '"width": 1440'));
    const { code, stdout } = await runBuilt(["clients", "check", "acme.client.jsonc"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      "  tells, and the example does not say so: 11: Programme video width is 1920, Acme takes 1440 pixels",
    );
    expect(stdout).toContain(
      "  does not tell what the example says: 11: Programme video width is 1440, Acme takes 1920 pixels",
    );
  });

  it.each([
    ["accepted", "No example is one that the client takes: write one."],
    ["refused", "No example is one that the client refuses: write one, with what is found behind its lines."],
  ])("is not content without an example that is %s", async (kind, sentence) => {
    const cwd = folderWith();
    await runBuilt(["clients", "new", "acme"], { cwd });
    rmSync(join(cwd, "examples", `acme-${kind}.delivery.json`));
    const { code, stdout } = await runBuilt(["clients", "check", "acme.client.jsonc"], { cwd });
    expect({ code, said: stdout.includes(`${sentence}\n`) }).toEqual({ code: 1, said: true });
  });

  it("writes over nothing, and names a fault of the sheet in the sheet", async () => {
    const cwd = folderWith({ "acme.client.jsonc": '{ "id": "acme" }' });
    expect(await runBuilt(["clients", "new", "acme"], { cwd })).toMatchObject({
      code: 2,
      stderr: "acme.client.jsonc could not be written: it is there already, and nothing is written over.\n",
    });
    expect(readFileSync(join(cwd, "acme.client.jsonc"), "utf8")).toBe('{ "id": "acme" }');
    const { code, stderr } = await runBuilt(["clients", "./acme.client.jsonc"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('./acme.client.jsonc:1:1 The sheet needs "version", a text'),
    });
    expect((await runBuilt(["clients", "new", "Acme HD"], { cwd })).stderr).toContain(
      "small letters, digits and hyphens",
    );
  });

  it("still lists and prints the clients that are shipped", async () => {
    expect((await runBuilt(["clients"])).stdout).toContain("dcp-bv21@2020");
    expect((await runBuilt(["clients", "wbd-sound"])).stdout).toContain("(alternative: measured on the full");
  });
});

describe("a sheet that still names the example as its source", () => {
  it("is told so by clients check, and beside every spec that is judged by it", async () => {
    const cwd = folderWith();
    await runBuilt(["clients", "new", "acme"], { cwd });
    const checked = await runBuilt(["clients", "check", "acme.client.jsonc"], { cwd });
    expect(checked).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("which is still the example: write where"),
    });
    const judged = await runBuilt(["validate", "examples/acme-accepted.delivery.json"], { cwd });
    expect(judged).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(
        "warning  The client schema ../acme.client.jsonc names https://example.com/replace-me.pdf as its source, which is still the example",
      ),
    });
    const sheet = readFileSync(join(cwd, "acme.client.jsonc"), "utf8");
    writeFileSync(join(cwd, "acme.client.jsonc"), sheet.replace("example.com/replace-me.pdf", "acme.tv/spec.pdf"));
    expect((await runBuilt(["clients", "check", "acme.client.jsonc"], { cwd })).stdout).not.toContain(
      "still the example",
    );
  });
});
