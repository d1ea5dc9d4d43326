import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, steadyWave, waveSpec } from "./run-built.js";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const elsewhere = realpathSync(folderWith());
const installed = join(elsewhere, "node_modules");

/** Npm tells its children about the project that it runs in, and a child npm would take that for its own. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(package|lifecycle|command|config_local_prefix|config_workspace)|INIT_CWD|NODE_OPTIONS)/.test(name),
  ),
);

/** Npm as it was started with, or the one on the path; `.cmd` files need a shell, so npm's own script is run where it is known. */
function npm(args: string[], cwd: string): string {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
  return execFileSync(command, [...first, ...args, "--loglevel=error"], {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Packs one package and gives the path of its tarball. */
function pack(name: string): string {
  const [packed] = JSON.parse(
    npm(["pack", "--json", "--ignore-scripts", "--pack-destination", elsewhere], join(packages, name)),
  );
  return join(elsewhere, packed.filename);
}

describe("the packed packages, installed in an empty folder elsewhere", () => {
  beforeAll(() => {
    const tarballs = [pack("deliverables-core"), pack("cli")];
    writeFileSync(join(elsewhere, "package.json"), '{ "private": true }');
    npm(["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs], elsewhere);
  }, 240_000);

  const bin = join(installed, ".bin/deliverables");
  const run = (args: string[], cwd = elsewhere) =>
    execFileSync(bin, args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" });

  it("run as the command deliverables", () => {
    const { version } = JSON.parse(readFileSync(join(packages, "cli/package.json"), "utf8"));
    expect(run(["--version"])).toBe(`${version}\n`);
  });

  it("check a delivery with media in it", () => {
    const delivery = join(elsewhere, "delivery");
    mkdirSync(delivery);
    writeFileSync(join(delivery, "delivery.json"), waveSpec);
    writeFileSync(join(delivery, "mix.wav"), steadyWave());
    expect(run(["check", "delivery", "--quiet"])).toMatch(/^ACCEPTED {2}nothing to put right · 2 files, /);
    expect(run(["explain", "media/raster"])).toMatch(/^Raster\n/);
  });

  it("open both doors of the core to a program", () => {
    writeFileSync(
      join(elsewhere, "use.mjs"),
      `import { createReaders, validateDelivery } from "deliverables-core";
      import { createAnalyser, nodeFolder } from "deliverables-core/node";
      import { readFileSync } from "node:fs";
      const analyser = createAnalyser();
      const report = await validateDelivery({
        specName: "delivery.json", specPath: "delivery.json", specText: readFileSync("delivery/delivery.json", "utf8"),
        folder: nodeFolder("delivery"), readers: createReaders(analyser.analyse),
        header: { tool: "use", toolVersion: "1", checkedAt: "2026-11-23T20:00:00.000Z" },
      });
      await analyser.close();
      console.log(report.verdict, report.unchecked.length);`,
    );
    expect(execFileSync(process.execPath, ["use.mjs"], { cwd: elsewhere, env, encoding: "utf8" })).toBe("accepted 0\n");
  });

  it("bring no package but the core's own, and no path of the place where they were built", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "deliverables/package.json"), "utf8"));
    expect(manifest.dependencies).toBeUndefined();
    for (const name of ["deliverables", "deliverables-core"]) {
      expect(existsSync(join(installed, name, "LICENSE"))).toBe(true);
      for (const path of readdirSync(join(installed, name), { recursive: true, withFileTypes: true })) {
        if (!path.isFile() || path.name.endsWith(".wasm")) continue;
        expect(readFileSync(join(path.parentPath, path.name), "utf8")).not.toContain(packages);
      }
    }
  });

  it("name the packages that are inside, with their licences", () => {
    const notices = readFileSync(join(installed, "deliverables/dist/THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of ["ajv", "commander", "cli-table3", "cli-progress", "jsonc-parser", "picocolors", "mediainfo.js"])
      expect(notices).toContain(`\n${name} `);
  });
});
