import { join } from "node:path";
import { describe, it } from "vitest";
import { see, until } from "../workbench/see.mjs";
import { placeOf } from "./place-of.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

describe("The keyboard alone", () => {
  it("leads to each fault, mends one, checks again, and walks the Deliveries view", async () => {
    const folder = copyOf("dpp-episode-rejected");
    const { page, editor, palette, problems, statusBar, treeView } = await open(folder, {
      file: join(folder, "delivery.json"),
    });
    await statusBar.says("Rejected: 25 errors");

    // From one problem of the spec to the next: the first is the master's timecode, and what it says of itself comes second.
    const spec = join(folder, "delivery.json");
    await editor.goTo(1);
    await palette.run("Go to Next Problem (Error, Warning, Info)");
    await see("The first problem", page.locator(".marker-widget", { hasText: "Start timecode is 09:58:00:00" }));
    await palette.run("Go to Next Problem (Error, Warning, Info)");
    await see("The second problem", page.locator(".marker-widget", { hasText: "AS-11 Core shim name is UK DPP SD" }));
    await page.keyboard.press("Escape");
    await editor.goTo(placeOf(spec, "Stems/<productionNumber>_MX.wav").line);
    await palette.run("Go to Next Problem (Error, Warning, Info)");
    await see(
      "The mix under another name",
      page.locator(".marker-widget", { hasText: "differs from Stems/LFD1001A_MX.wav in case" }),
    );
    await page.keyboard.press("Escape");
    await editor.quickFix("Rename Stems/LFD1001a_MX.wav");
    await statusBar.says("Rejected: 24 errors");

    await palette.run("Deliverables: Check again");
    await statusBar.says("Rejected: 24 errors");

    await palette.run("Deliverables: Focus on Deliveries View");
    const view = treeView("Deliveries");
    // The check is over: as long as it runs, rows may still come and go.
    await see("The whole delivery", view.row("The Long Field", "Rejected: 24 errors"));
    await palette.run("View: Focus into Primary Side Bar");
    await see("The focus in the view", view.tree.and(page.locator(":focus-within")));
    await view.walkTo("trailer");
    await until("The trailer is unfolded", async () => {
      await page.keyboard.press("ArrowRight");
      return (await view.row("trailer").getAttribute("aria-expanded")) === "true";
    });
    await see("The trailer's file", view.row("Trailer/LFD1001A_trailer.mov"));

    await palette.run("Problems: Focus on Problems View");
    await see("A problem", problems.row("Start timecode is 09:58:00:00"));
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const { line } = placeOf(spec, '"10:00:00:00"');
    await see("The cursor at the timecode", page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}` }));
  });
});
