import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** What the bundle asks the editor for, recorded. The real editor is a test of its own. */
const asked: { command: string; run: () => Promise<void> }[] = [];
const shown: string[] = [];
const editor = {
  commands: {
    registerCommand: (command: string, run: () => Promise<void>) => {
      asked.push({ command, run });
      return { dispose() {} };
    },
  },
  window: {
    showQuickPick: async (items: { label: string }[]) => items.find(({ label }) => label === "media/raster"),
    showTextDocument: async () => undefined,
  },
  workspace: {
    openTextDocument: async ({ content }: { content: string }) => {
      shown.push(content);
      return {};
    },
  },
};

describe("the built extension", () => {
  const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const load = loader._load;
  beforeAll(() => {
    loader._load = (request, ...rest) => (request === "vscode" ? editor : load(request, ...rest));
  });
  afterAll(() => {
    loader._load = load;
  });

  it("activates, registers each command of its manifest, and shows a rule's page", async () => {
    const extension = createRequire(import.meta.url)(`${root}${manifest.main}`);
    const context = { subscriptions: [] as unknown[] };
    extension.activate(context);
    expect(asked.map(({ command }) => command)).toEqual(
      manifest.contributes.commands.map(({ command }: { command: string }) => command),
    );
    expect(context.subscriptions).toHaveLength(asked.length);
    await asked[0]?.run();
    expect(shown[0]).toMatch(/^# Raster\n/);
  });

  it("carries the schema that it gives to the editor", () => {
    for (const { url } of manifest.contributes.jsonValidation) expect(existsSync(`${root}${url}`), url).toBe(true);
  });
});
