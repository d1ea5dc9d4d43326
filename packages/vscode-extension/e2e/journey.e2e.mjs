import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { see, seeGone, until } from "../workbench/see.mjs";
import { placeOf } from "./place-of.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

/** What only those who made it can make again: they send it, and it is copied into the folder. */
const sentAnew = [
  "LFD1001A.mxf",
  "Stems/LFD1001A_DX.wav",
  "Stems/LFD1001A_MX.wav",
  "Stems/LFD1001A_FX.wav",
  "Stems/LFD1001A_51.wav",
  "Trailer/LFD1001A_trailer.mov",
  "Stills/LFD1001A_03.jpg",
  "Stills/LFD1001A_04.jpg",
  "Stills/LFD1001A_05.jpg",
  "Paperwork/LFD1001A_PSE.pdf",
];

describe("A coordinator without a terminal", () => {
  it("brings the rejected example to accepted: renames, edits, deletes, and copies in what was sent anew", async () => {
    const folder = copyOf("dpp-episode-rejected");
    const spec = join(folder, "delivery.json");
    const { page, editor, explorer, palette, statusBar, treeView, notices } = await open(folder, { file: spec });
    await statusBar.says("Rejected: 25 errors");

    // The name that differs in case is put right where the spec asks for the file.
    const { line, column } = placeOf(spec, "Stems/<productionNumber>_MX.wav");
    await editor.goTo(line, column);
    await editor.quickFix("Rename Stems/LFD1001a_MX.wav to Stems/LFD1001A_MX.wav");
    await until("The file has its new name", () => existsSync(join(folder, "Stems/LFD1001A_MX.wav")));
    await statusBar.says("Rejected: 24 errors");

    // The old mix may stay, and the spec says so from now on.
    const unexpected = placeOf(spec, '"unexpectedFiles"');
    await editor.goTo(unexpected.line, unexpected.column + 20);
    await editor.quickFix('Add "Stems/LFD1001A_DX_OLD.wav" to "ignore"');
    await editor.save();

    // Finder's litter is hidden in the Explorer, but not in the Deliveries view.
    await palette.run("Deliverables: Focus on Deliveries View");
    const view = treeView("Deliveries");
    await view.unfold("Not asked for");
    await view.act(".DS_Store", "Put right…");
    await palette.pick("How is .DS_Store to be put right?", 'to "ignore"');
    await seeGone(".DS_Store in the view", view.row(".DS_Store"));

    // The empty QC report is optional, so it can go.
    await palette.run("Explorer: Focus on Folders View");
    await explorer.unfold("Paperwork");
    await explorer.delete("LFD1001A_QC.pdf");
    expect(existsSync(join(folder, "Paperwork/LFD1001A_QC.pdf"))).toBe(false);
    await statusBar.says("Rejected: 23 errors");

    const accepted = copyOf("dpp-episode");
    for (const file of sentAnew) copyFileSync(join(accepted, file), join(folder, file));
    await statusBar.says("Accepted");
    await explorer.unfold("Stems");
    for (const name of ["LFD1001A.mxf", "LFD1001A_MX.wav", "LFD1001A_FX.wav"]) await explorer.seeBadge(name, "✓");
    await see("The whole delivery", page.locator('[id="status.problems"]', { hasText: "0" }));
    await notices.none();
  });
});
