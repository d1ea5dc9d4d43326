import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // As many as there are cores: by default one is left idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    // Tests mock no module and share no state, so each worker loads the project once, not once for each file.
    isolate: false,
    include: ["src/**/*.test.ts"],
    // Commands and workers are processes and threads of their own, and the machine may be a busy one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "node_modules/.vitest/results.json" }]],
  },
});
