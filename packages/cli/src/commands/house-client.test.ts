import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt } from "../run-built.js";

const sheet = `{
  "id": "acme", "version": "1", "title": "Acme HD", "description": "What Acme takes.",
  "covers": "Picture", "notCovered": "Everything else", "disclaimer": "Unofficial.",
  "sources": {
    "spec": { "document": "Acme Requirements", "version": "1", "address": "https://acme.tv/spec.pdf", "retrieved": "2026-11", "confidence": "high" }
  },
  "deliverables": {
    "programme": { "source": "spec", "type": "media", "video": { "width": 1920, "height": 1080, "frameRate": "25" } }
  }
}`;
const configuration = '{\n  "client": "./clients/acme.client.jsonc"\n}';
const house = (files: Record<string, string> = {}) =>
  folderWith({
    ".git/HEAD": "",
    ".deliverablesrc.json": configuration,
    "clients/acme.client.jsonc": sheet,
    "jobs/readme.txt": "",
    ...files,
  });

describe("a client schema of the house's own", () => {
  it("is the one that init writes a spec for, by its path from the spec on, and a spec without its name is judged by it", async () => {
    const home = house();
    const { stdout } = await runBuilt(["init", "jobs/ep1", "--title", "Seed"], { cwd: home });
    expect(stdout).toContain("is written for acme@1, the client that .deliverablesrc.json names.");
    const path = join(home, "jobs/ep1/delivery.json");
    const spec = readFileSync(path, "utf8");
    expect(spec).toContain('"client": "../../clients/acme.client.jsonc"');
    expect((await runBuilt(["validate", "jobs/ep1"], { cwd: home })).code).toBe(0);

    writeFileSync(path, spec.replace(/ *"client".*\n/, "").replace('"width": 1920', '"width": 1440'));
    const judged = await runBuilt(["validate", "jobs/ep1"], { cwd: home });
    expect(judged.stdout).toContain("Programme video width is 1440, Acme HD takes 1920 pixels (Acme Requirements 1)");
    expect(judged.stdout).toContain(": 1 fault · Seed · acme@1");
  });

  it("is shown by --print-config with where it comes from, and listed", async () => {
    const spec = { production: { title: "Seed" }, deliverables: { programme: { type: "media", files: "a.mxf" } } };
    const video = { width: 1920, height: 1080, frameRate: "25" };
    Object.assign(spec.deliverables.programme, { video });
    const home = house({ "jobs/ep1/delivery.json": JSON.stringify(spec) });
    const shown = await runBuilt(["check", "jobs/ep1", "--print-config"], { cwd: home });
    expect(shown.stdout).toMatch(/client +acme@1 \(\.\/clients\/acme\.client\.jsonc\) +\.deliverablesrc\.json:2:13\n/);
    const listed = await runBuilt(["clients"], { cwd: join(home, "jobs") });
    expect(listed.stdout).toContain(
      "acme@1  Acme HD\n  the client of a spec that names none, by ../.deliverablesrc.json · high confidence",
    );
    expect((await runBuilt(["clients", "acme"], { cwd: home })).stdout).toContain("1920");
  });

  it("is told where it is faulty, is not there, or may not be read, and nothing is judged by it", async () => {
    const home = house({ "jobs/ep1/delivery.json": "{}" });
    const told = async (client: string, text = sheet) => {
      writeFileSync(join(home, ".deliverablesrc.json"), JSON.stringify({ client }));
      writeFileSync(join(home, "clients/acme.client.jsonc"), text);
      const { code, stderr } = await runBuilt(["validate", "jobs/ep1"], { cwd: home });
      expect(code).toBe(2);
      return stderr;
    };
    expect(await told("./clients/acme.client.jsonc", sheet.replace('"width"', '"widht"'))).toContain(
      '.deliverablesrc.json:1:11: ./clients/acme.client.jsonc:8:75: A spec has no key "widht" here; did you mean "width"?',
    );
    expect(await told("./clients/acne.client.jsonc")).toContain(
      "The client schema ./clients/acne.client.jsonc does not exist; its path goes from the folder of the configuration on.",
    );
    expect(await told("/clients/acme.client.jsonc")).toContain(
      "has to be named from the folder of the configuration on",
    );
    expect((await runBuilt(["clients"], { cwd: home })).stdout).toContain("dpp-as11-hd@1.1");
  });
});

it("a shipped client that the house names asks for no name in the spec", async () => {
  const example = fileURLToPath(new URL("../../../../examples/dpp-episode/delivery.json", import.meta.url));
  const spec = readFileSync(example, "utf8").replace(/ *"client".*\n/, "");
  const home = house({ ".deliverablesrc.json": '{ "client": "dpp-as11-hd@1.1" }', "jobs/ep1/delivery.json": spec });
  expect((await runBuilt(["validate", "jobs/ep1"], { cwd: home })).stdout).toContain(": no faults · ");
});
