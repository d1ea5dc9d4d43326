import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { type CleanMediaInfo, cleanMediaInfo } from "./clean-mediainfo.js";
import { limitWasmMemory } from "./limit-memory.js";
import { newContext } from "./mediainfo-context.js";
import { loadMediaInfo } from "./mediainfo-module.js";
import { takeSnapshot } from "./memory-snapshot.js";
import { readInMemory } from "./read-in-memory.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

limitWasmMemory(256 * 2 ** 20);

const wasmPath = fileURLToPath(import.meta.resolve("mediainfo.js/MediaInfoModule.wasm"));
const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/media/${name}`, import.meta.url));
const names = ["programme.mxf", "programme.mov", "clip.mp4", "sound.wav", "still.png"];
const warmUp = [
  readFileSync(new URL("warm-up.mov", import.meta.url)),
  readFileSync(new URL("warm-up.wav", import.meta.url)),
];

const fresh = async (name: string) => readInMemory(newContext(await loadMediaInfo(wasmPath)), fixture(name));
const clean = async (mediaInfo: CleanMediaInfo, name: string) => readInMemory(await mediaInfo.begin(), fixture(name));

describe("cleanMediaInfo", () => {
  it("reads each file as a module does that has read no other, in whatever order they come", async () => {
    const mediaInfo = await cleanMediaInfo(wasmPath, warmUp);
    for (const name of [...names, ...names.toReversed(), ...names]) {
      expect(await clean(mediaInfo, name), name).toEqual(await fresh(name));
    }
  });

  it("is as good as new after a file on which MediaInfo aborts", async () => {
    const mediaInfo = await cleanMediaInfo(wasmPath, warmUp);
    await expect(clean(mediaInfo, "hungry.mxf")).rejects.toThrow("Aborted");
    mediaInfo.discard();
    for (const name of names) expect(await clean(mediaInfo, name), name).toEqual(await fresh(name));
  });

  it("takes a new module for each file when there is nothing to test itself with", async () => {
    const mediaInfo = await cleanMediaInfo(wasmPath, []);
    for (const name of [...names, ...names]) expect(await clean(mediaInfo, name), name).toEqual(await fresh(name));
  });

  it("rejects when the module is not where it should be", async () => {
    await expect(cleanMediaInfo("/nowhere/MediaInfoModule.wasm", warmUp)).rejects.toThrow();
  });
});

describe("takeSnapshot", () => {
  it("puts back every byte, after the memory has grown too", async () => {
    const module = await loadMediaInfo(wasmPath);
    const snapshot = takeSnapshot(module);
    expect(snapshot?.holds()).toBe(true);
    const small = module._malloc(1000);
    module.HEAPU8.fill(1, small, small + 1000);
    const before = module.HEAPU8.length;
    const large = module._malloc(before);
    module.HEAPU8.fill(2, large, large + before);
    expect(module.HEAPU8.length).toBeGreaterThan(before);
    expect(snapshot?.holds()).toBe(false);
    snapshot?.restore();
    expect(snapshot?.holds()).toBe(true);
    expect(module._malloc(1000)).toBe(small);
  });
});
