import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type AnalyserOptions, createAnalyser, nodeFolder } from "deliverables-core/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CannotOpen, type OpenFile } from "../folder/folder.js";
import { memoryFolder } from "../folder/memory-folder.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

// These tests run the built package, because its worker is one bundled file.

const fixtures = fileURLToPath(new URL("../../fixtures/media/", import.meta.url));
const good = ["programme.mxf", "programme.mov", "clip.mp4", "sound.wav", "still.png"];
const hangs = ["hang.mp4", "hang.mxf"];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))));

function analyser(options: AnalyserOptions = {}) {
  const { analyse, close } = createAnalyser(options);
  closing.push(close);
  return async (name: string, signal?: AbortSignal) => {
    const file = await nodeFolder(fixtures).open(name);
    try {
      return await analyse(file, signal);
    } finally {
      await file.close();
    }
  };
}

/** Has a file in memory analysed, or one that answers its reads in its own way. */
async function analyseOther(file: OpenFile, options: AnalyserOptions = {}) {
  const { analyse, close } = createAnalyser(options);
  closing.push(close);
  return analyse(file);
}

const inMemory = (name: string) => memoryFolder({ [name]: readFileSync(join(fixtures, name)) }).open(name);

describe("the analyser", () => {
  it("tells what is in a file", async () => {
    const analysis = await analyser()("programme.mxf");
    if (!("json" in analysis)) throw new Error(analysis.unread);
    const tracks: Record<string, string>[] = JSON.parse(analysis.json).media.track;
    expect(tracks.map((track) => track["@type"])).toEqual(["General", "Video", "Audio", "Other", "Other", "Other"]);
    expect(tracks[1]).toMatchObject({ Format: "MPEG Video", Width: "64", FrameRate: "25.000" });
    expect(analysis.partial).toBe(false);
  });

  it("says the same of a file whatever it read before", async () => {
    const alone = new Map<string, unknown>();
    for (const name of good) alone.set(name, await analyser({ workers: 1 })(name));
    const analyse = analyser({ workers: 1 });
    for (const name of [...good, "hungry.mxf", ...good.toReversed(), ...good]) {
      if (alone.has(name)) expect(await analyse(name), name).toEqual(alone.get(name));
      else await analyse(name);
    }
  });

  it("says the same of a file wherever it lies", async () => {
    for (const name of good) {
      expect(await analyseOther(await inMemory(name)), name).toEqual(await analyser()(name));
    }
  });

  it("counts the bytes it reads", async () => {
    let bytes = 0;
    await analyser({ onRead: (more) => (bytes += more) })("still.png");
    expect(bytes).toBe(readFileSync(join(fixtures, "still.png")).length);
  });

  it("gives up a file on which MediaInfo hangs, and no other", async () => {
    const analyse = analyser({ workers: 2, stallSeconds: 5 });
    const names = [...hangs, ...good, ...good];
    const outcomes = await Promise.all(names.map((name) => analyse(name)));
    const gaveUp = { unread: "probing it took longer than 5 s without any progress" };
    expect(outcomes.slice(0, 2)).toEqual([gaveUp, gaveUp]);
    for (const outcome of outcomes.slice(2)) expect(outcome).toHaveProperty("json");
  });

  it("gives up a file that asks for all memory, and no other", async () => {
    const analyse = analyser({ workers: 1 });
    const outcomes = await Promise.all(["hungry.mxf", "programme.mov"].map((name) => analyse(name)));
    expect(outcomes[0]).toEqual({ unread: "the media analyser gave up on it" });
    expect(outcomes[1]).toHaveProperty("json");
  });

  it("says why when a file cannot be read any more", async () => {
    const file = await inMemory("programme.mov");
    const read = () => Promise.reject(new CannotOpen("the disk could not read it"));
    expect(await analyseOther({ ...file, read })).toEqual({ unread: "the disk could not read it" });
  });

  it("says so when a file has shrunk while it was read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "deliverables-"));
    copyFileSync(join(fixtures, "programme.mov"), join(folder, "a.mov"));
    const file = await nodeFolder(folder).open("a.mov");
    truncateSync(join(folder, "a.mov"), 6000);
    expect(await analyseOther(file)).toEqual({ unread: "it changed while it was read" });
    await file.close();
    rmSync(folder, { recursive: true });
    const shrunk = await inMemory("programme.mov");
    const read = async () => new Uint8Array(0);
    expect(await analyseOther({ ...shrunk, read })).toEqual({ unread: "it changed while it was read" });
  });

  it("reads on in a file that was removed after it was opened", async () => {
    const folder = mkdtempSync(join(tmpdir(), "deliverables-"));
    copyFileSync(join(fixtures, "programme.mov"), join(folder, "a.mov"));
    const file = await nodeFolder(folder).open("a.mov");
    unlinkSync(join(folder, "a.mov"));
    expect(await analyseOther(file)).toHaveProperty("json");
    await file.close();
    rmSync(folder, { recursive: true });
  });

  it("gives up a file whose bytes never come", async () => {
    const file = await inMemory("programme.mov");
    const never = { ...file, read: () => new Promise<Uint8Array>(() => {}) };
    expect(await analyseOther(never, { stallSeconds: 5 })).toEqual({
      unread: "reading it took longer than 5 s without any progress",
    });
  });

  it("has nothing to say of an empty file", async () => {
    const file = await memoryFolder({ empty: "" }).open("empty");
    expect(await analyseOther(file)).toEqual({ unread: "it is empty" });
  });

  it("rejects when its signal aborts, and goes on with other files", async () => {
    const analyse = analyser({ workers: 1, stallSeconds: 600 });
    const controller = new AbortController();
    const running = analyse("hang.mp4", controller.signal);
    const waiting = analyse("hang.mxf", controller.signal);
    const other = analyse("programme.mov");
    setTimeout(() => controller.abort(new Error("enough")), 500);
    // Together: whichever ends first, somebody waits for it.
    const ended = await Promise.allSettled([running, waiting]);
    expect(ended).toEqual(Array.from({ length: 2 }, () => ({ status: "rejected", reason: new Error("enough") })));
    expect(await other).toHaveProperty("json");
  });

  it("answers for a file it is at when it is closed", async () => {
    const { analyse, close } = createAnalyser({ stallSeconds: 600 });
    const running = analyse(await inMemory("hang.mp4"));
    await close();
    expect(await running).toEqual({ unread: "the media analyser was stopped" });
  });

  it("does not keep a program from ending that forgot to close it", async () => {
    const program = `
      const { createAnalyser, nodeFolder } = await import(${JSON.stringify(import.meta.resolve("deliverables-core/node"))});
      const file = await nodeFolder(process.argv[1]).open("programme.mov");
      const { partial } = await createAnalyser().analyse(file);
      await file.close();
      console.log(partial);
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program, fixtures]);
    expect(stdout).toBe("false\n");
  });
});
