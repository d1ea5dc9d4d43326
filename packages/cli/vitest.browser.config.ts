import { defineConfig } from "vitest/config";

/** What needs a real browser: `npm run test:browser`. `npm test` needs only Node. */
export default defineConfig({
  test: {
    include: ["browser/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "node_modules/.vitest/browser-results.json" }]],
  },
});
