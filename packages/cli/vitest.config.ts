import { defineConfig } from "vitest/config";

/** Tests that start the built program need more time than one that calls a function. */
export default defineConfig({ test: { include: ["src/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 } });
