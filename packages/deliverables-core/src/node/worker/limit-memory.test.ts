import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { limitWasmMemory } from "./limit-memory.js";
import { loadMediaInfo } from "./mediainfo-module.js";

it("refuses a module the memory that one file must not take, and leaves it working", async () => {
  limitWasmMemory(64 * 2 ** 20);
  const module = await loadMediaInfo(fileURLToPath(import.meta.resolve("mediainfo.js/MediaInfoModule.wasm")));
  expect(module._malloc(16 * 2 ** 20)).toBeGreaterThan(0);
  expect(module._malloc(100 * 2 ** 20)).toBe(0);
  expect(module._malloc(2 ** 20)).toBeGreaterThan(0);
});
