import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, inject, it } from "vitest";
import { see } from "../workbench/see.mjs";
import { startServer } from "../workbench/start-server.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();
const vsix = fileURLToPath(new URL("../deliverables-vscode.vsix", import.meta.url));

describe("A folder that is not trusted", () => {
  let server;
  beforeAll(async () => {
    server = await startServer(inject("server").kind, {
      vsix,
      trusting: false,
      // Without the question at the start, which newer versions do not ask any more.
      settings: { "security.workspace.trust.startupPrompt": "never" },
    });
  });
  afterAll(() => server?.stop());

  it("is read and judged all the same", async () => {
    const folder = copyOf("dpp-episode-rejected");
    const workbench = await open(folder, { server });
    await see("Restricted Mode", workbench.page.locator('[id="status.workspaceTrust"]'));
    await workbench.statusBar.says("Rejected");
    await workbench.explorer.open("delivery.json");
    await workbench.problems.open();
    await see("A finding", workbench.problems.row("Start timecode is 09:58:00:00", "media/start-timecode"));
  });
});
