import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "deliverables-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Programs of a few lines around `untilStopped`; `ready()` says that a signal may come. */
const programs = {
  hangs: `work(() => new Promise(() => setInterval(() => ready(), 50)))`,
  settles: `work((signal) => new Promise((_, reject) => { signal.addEventListener("abort", () => reject(new Error("gone"))); setInterval(() => ready(), 50); }))`,
  finishes: `work(async (signal) => { const timer = setInterval(() => ready(), 50); while (!signal.aborted) await new Promise((go) => setTimeout(go, 10)); clearInterval(timer); return 7; })`,
};

beforeAll(async () => {
  const source = fileURLToPath(new URL("./until-stopped.ts", import.meta.url));
  const lines = (body: string) => `import { untilStopped } from ${JSON.stringify(source)};
    const ready = () => process.stdout.write("ready\\n");
    const work = async (doing) => process.exit(await untilStopped("Stopped.", doing));
    await ${body};`;
  for (const [name, body] of Object.entries(programs)) {
    await build({
      stdin: { contents: lines(body), resolveDir: folder, loader: "ts" },
      outfile: join(folder, `${name}.mjs`),
      bundle: true,
      format: "esm",
      platform: "node",
    });
  }
});

function run(name: keyof typeof programs, onReady: (child: ChildProcess) => void) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, `${name}.mjs`)]);
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.stdout.once("data", () => onReady(child));
    child.on("close", (code, signal) => resolve({ code, signal, stderr }));
  });
}

describe("untilStopped", () => {
  it("lets work put its things away, then exits with the shell's code for the signal", async () => {
    expect(await run("settles", (child) => child.kill("SIGINT"))).toEqual({
      code: 130,
      signal: null,
      stderr: "Stopped.\n",
    });
    expect(await run("settles", (child) => child.kill("SIGTERM"))).toEqual({
      code: 143,
      signal: null,
      stderr: "Stopped.\n",
    });
  });

  it("leaves work behind that does not end", async () => {
    expect(await run("hangs", (child) => child.kill("SIGINT"))).toEqual({
      code: null,
      signal: "SIGINT",
      stderr: "Stopped.\n",
    });
  });

  it("ends at once on a second signal", async () => {
    const twice = (child: ChildProcess) => {
      child.kill("SIGINT");
      child.stdout?.once("data", () => child.kill("SIGINT"));
    };
    expect(await run("hangs", twice)).toEqual({ code: null, signal: "SIGINT", stderr: "" });
  });

  it("keeps the answer of work that was done before the signal reached it", async () => {
    expect(await run("finishes", (child) => child.kill("SIGINT"))).toEqual({ code: 7, signal: null, stderr: "" });
  });
});
