import { describe, expect, it } from "vitest";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

describe("Explain a rule", () => {
  it("shows the page of the rule that is picked", async () => {
    const workbench = await open(copyOf("dpp-episode-rejected"));
    await workbench.palette.run("Deliverables: Explain a rule");
    await workbench.palette.pick("Which rule?", "media/raster");
    await workbench.editor.lines.filter({ hasText: "# Raster" }).waitFor();
    expect(await workbench.editor.lines.innerText()).toMatch(/Raster/);
  });
});
