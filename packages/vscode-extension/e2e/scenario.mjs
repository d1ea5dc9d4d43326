import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { launchBrowser, openWorkbench } from "../workbench/open-workbench.mjs";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));
const failures = fileURLToPath(new URL("failures/", import.meta.url));

/**
 * The stage of one file of scenarios. What a scenario opens and copies is gone after it; what is opened before all
 * scenarios serves all of them. Of a scenario that fails a picture stays in `e2e/failures`.
 */
export function stage() {
  let browser;
  const ofFile = { workbenches: [], folders: [] };
  const ofScenario = { workbenches: [], folders: [] };
  let owner = ofFile;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(() => {
    owner = ofScenario;
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") {
      for (const { page } of [...ofFile.workbenches, ...ofScenario.workbenches]) await takePicture(page, task.name);
    }
    await clear(ofScenario);
    owner = ofFile;
  });
  afterAll(async () => {
    await clear(ofFile);
    await browser?.close();
  });
  return {
    /** A copy of an example, or an empty folder: scenarios change what they find. */
    copyOf(example) {
      const home = mkdtempSync(join(tmpdir(), "delivery-"));
      owner.folders.push(home);
      const folder = join(home, example ?? "delivery");
      if (example) cpSync(join(examples, example), folder, { recursive: true });
      else mkdirSync(folder);
      return folder;
    },
    /** Opens the workbench on a folder, with the options of `openWorkbench`; on the server of the run, if not on its own. */
    async open(folder, { server = inject("server"), ...options } = {}) {
      const workbench = await openWorkbench(browser, server, { folder, ...options });
      owner.workbenches.push(workbench);
      return workbench;
    },
  };
}

async function clear({ workbenches, folders }) {
  for (const { close } of workbenches.splice(0)) await close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function takePicture(page, title) {
  const name = `${inject("server").kind} ${title}`.replace(/[^\w-]+/g, "-");
  await page.screenshot({ path: join(failures, `${name}.png`) });
  console.log(`What the workbench showed: e2e/failures/${name}.png`);
}
