import { describe, expect, it } from "vitest";
import { see } from "../workbench/see.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

describe("The Deliveries view", () => {
  it("shows each deliverable with its state, and opens the files that belong to it", async () => {
    const { palette, statusBar, treeView } = await open(copyOf("dpp-episode-rejected"));
    await statusBar.says("Rejected");
    await palette.run("Deliverables: Focus on Deliveries View");
    const view = treeView("Deliveries");
    await see("The whole delivery", view.row("The Long Field", "Rejected: 19 errors"));
    expect((await view.texts()).map((text) => text.replace(/ · owner.*/, ""))).toEqual([
      "The Long Field: Rejected: 19 errors",
      "programme: 1 file · 1 error",
      "stems: 2 files · 5 errors",
      "mix-51: 1 file · 1 error",
      "trailer: 1 file · 6 errors",
      "stills: 4 files · 4 errors",
      "pse-certificate: 1 file · 1 error",
      "qc-report: 1 file · 1 error",
      "Not asked for: 2 files",
    ]);
    await view.unfold("trailer");
    await view.unfold("Trailer/LFD1001A_trailer.mov");
    await see("What is wrong with the trailer", view.row("Raster is 1440×1080, expected 1920×1080"));
  });
});
