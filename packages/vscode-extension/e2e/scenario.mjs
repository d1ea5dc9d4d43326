import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, inject, onTestFinished } from "vitest";
import { launchBrowser, openWorkbench } from "../workbench/open-workbench.mjs";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));
const failures = fileURLToPath(new URL("failures/", import.meta.url));

/**
 * The stage of one file of scenarios: a browser, and `open`, which opens the workbench on a folder for the test that
 * runs. It is closed with the test; of a test that fails a picture stays in `e2e/failures`.
 */
export function stage() {
  let browser;
  const folders = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    /** A copy of an example, or an empty folder: scenarios change what they find. */
    copyOf(example) {
      const home = mkdtempSync(join(tmpdir(), "delivery-"));
      folders.push(home);
      const folder = join(home, example ?? "delivery");
      if (example) cpSync(join(examples, example), folder, { recursive: true });
      else mkdirSync(folder);
      return folder;
    },
    async open(folder, options = {}) {
      const server = options.server ?? inject("server");
      const workbench = await openWorkbench(browser, server, { folder, ...options });
      onTestFinished(async ({ task }) => {
        if (task.result?.state === "fail") await picture(workbench.page, `${server.kind} ${task.name}`);
        await workbench.close();
      });
      return workbench;
    },
  };
}

async function picture(page, title) {
  const name = `${title.replace(/[^\w-]+/g, "-")}.png`;
  await page.screenshot({ path: join(failures, name) });
  console.log(`What the workbench showed: e2e/failures/${name}`);
}
