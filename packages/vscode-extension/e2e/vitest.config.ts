import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["**/*.e2e.mjs"],
    globalSetup: "server-of-the-run.mjs",
    // One workbench at a time: two would only wait for each other.
    fileParallelism: false,
    isolate: false,
    testTimeout: 180_000,
    // VS Code drops a key now and then while it draws; a person presses again. What is broken fails twice, and a second try is told.
    retry: 1,
    hookTimeout: 180_000,
    reporters: ["verbose", "json"],
  },
});
