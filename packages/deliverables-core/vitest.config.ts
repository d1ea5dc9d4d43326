import { mergeConfig } from "vitest/config";
import projectWide from "../../vitest.config.ts";
import { assembleWat } from "./scripts/assemble-wat.mjs";

/** As the build does for the thread that hashes: see `scripts/build-worker.mjs`. */
const assembled = {
  name: "wat",
  enforce: "pre" as const,
  async load(id: string) {
    if (!id.endsWith(".wat")) return undefined;
    return `export default new Uint8Array([${await assembleWat(id)}]);`;
  },
};

export default mergeConfig(projectWide, { plugins: [assembled] });
