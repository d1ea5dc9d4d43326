import { describe, it } from "vitest";
import { see } from "../workbench/see.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

describe("Explain a rule", () => {
  it("shows the page of the rule that is picked", async () => {
    const workbench = await open(copyOf("dpp-episode-rejected"));
    await workbench.palette.run("Deliverables: Explain a rule");
    await workbench.palette.pick("Which rule is to be explained?", "media/raster");
    const page = workbench.page.frameLocator("iframe.webview").frameLocator("#active-frame");
    await see("The page's title", page.locator("h1", { hasText: "Raster" }));
    await see("Why the rule matters", page.getByText("softens it, or is refused at ingest"));
  });
});
