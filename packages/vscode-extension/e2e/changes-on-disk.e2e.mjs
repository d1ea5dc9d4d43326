import { copyFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { see, seeGone } from "../workbench/see.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

describe("What changes on disk", () => {
  it("shows in the badge of a file that is renamed", async () => {
    const folder = copyOf("dpp-episode-rejected");
    const { explorer } = await open(folder);
    await explorer.unfold("Stems");
    await explorer.seeBadge("LFD1001A_DX_OLD.wav", "!");
    await explorer.seeBadge("LFD1001a_MX.wav", "✗");

    // The mix of the accepted delivery, under another name first: only the new name makes it right.
    copyFileSync(join(copyOf("dpp-episode"), "Stems/LFD1001A_MX.wav"), join(folder, "Stems/LFD1001a_MX.wav"));
    await explorer.seeBadge("LFD1001a_MX.wav", "✗");
    renameSync(join(folder, "Stems/LFD1001a_MX.wav"), join(folder, "Stems/LFD1001A_MX.wav"));
    await explorer.seeBadge("LFD1001A_MX.wav", "✓");

    renameSync(join(folder, "Stems/LFD1001A_MX.wav"), join(folder, "Stems/mix.wav"));
    await explorer.seeBadge("mix.wav", "!");
  });

  it("shows in two windows on one folder", async () => {
    const folder = copyOf("dpp-episode");
    const windows = [await open(folder), await open(folder)];
    for (const { statusBar } of windows) await statusBar.says("Accepted");
    renameSync(join(folder, "LFD1001A.mxf"), join(folder, "master.mxf"));
    for (const { statusBar, notices } of windows) {
      await statusBar.says("Rejected");
      await notices.none();
    }
  });

  it("shows when the folder disappears, without a pop-up, and when it comes back", async () => {
    const folder = copyOf("dpp-episode");
    const { statusBar, notices, problems } = await open(folder, { file: join(folder, "delivery.json") });
    await statusBar.says("Accepted");
    renameSync(folder, `${folder} on another drive`);
    await seeGone("The verdict “Accepted”", statusBar.verdict.filter({ hasText: "Accepted" }));
    await notices.none();
    await problems.open();
    await see("Why nothing is judged", problems.row("could not be listed"));
    renameSync(`${folder} on another drive`, folder);
    await statusBar.says("Accepted");
  });
});
