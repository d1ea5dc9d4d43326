import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The built program, as the tests start it. */
export const program = fileURLToPath(new URL("../dist/deliverables.js", import.meta.url));

export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  /** JavaScript that runs in the program before it begins. */
  before?: string;
  env?: Record<string, string>;
  /** Is called with what stderr holds so far, and with a way to send a signal. */
  onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the built program as a shell would, with its output in pipes. */
export function runBuilt(
  args: string[],
  { cwd = tmpdir(), before, env = {}, onStderr }: RunOptions = {},
): Promise<Ran> {
  const { NO_COLOR: _, FORCE_COLOR: __, DEBUG: ___, NODE_OPTIONS: ____, ...inherited } = process.env;
  const preload = before === undefined ? [] : ["--import", `data:text/javascript,${encodeURIComponent(before)}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...preload, program, ...args], { cwd, env: { ...inherited, ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      onStderr?.(stderr, (signal) => child.kill(signal));
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files, gone after the tests. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "deliverables-test-"));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A Wave file of a tenth of a second, in which nothing but one value is heard. */
export function steadyWave(sampleRate = 48_000, value = 1): Uint8Array {
  const dataBytes = (sampleRate / 10) * 3;
  const wave = Buffer.alloc(44 + dataBytes);
  wave.write("RIFF", 0, "latin1");
  wave.writeUInt32LE(36 + dataBytes, 4);
  wave.write("WAVEfmt ", 8, "latin1");
  wave.writeUInt32LE(16, 16);
  wave.writeUInt16LE(1, 20);
  wave.writeUInt16LE(1, 22);
  wave.writeUInt32LE(sampleRate, 24);
  wave.writeUInt32LE(sampleRate * 3, 28);
  wave.writeUInt16LE(3, 32);
  wave.writeUInt16LE(24, 34);
  wave.write("data", 36, "latin1");
  wave.writeUInt32LE(dataBytes, 40);
  // Nothing but zeros would be told.
  wave.fill(value, 44);
  return wave;
}

/** A spec that asks for one Wave file of 48 kHz. */
export const waveSpec = JSON.stringify({
  production: { title: "The Long Field" },
  deliverables: { mix: { type: "media", files: "mix.wav", audio: { sampleRate: 48_000 } } },
});
