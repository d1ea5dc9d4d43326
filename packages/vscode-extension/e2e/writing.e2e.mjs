import { join } from "node:path";
import { describe, it } from "vitest";
import { see, seeGone, until } from "../workbench/see.mjs";
import { placeOf } from "./place-of.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

describe("Whoever writes a spec", () => {
  it("is offered the client's value first, and makes it with a key", async () => {
    const folder = copyOf("dpp-episode");
    const spec = join(folder, "delivery.json");
    const { page, editor, statusBar } = await open(folder, { file: spec });
    await statusBar.says("Accepted");
    const { line, column, length } = placeOf(spec, '"AVC-Intra 100"');
    await editor.replace(line, column + 1, length - 2, "");
    await page.keyboard.press("Control+Space");
    await see("The codecs", editor.suggestions.filter({ hasText: "AVC-Intra 100" }));
    await see("The client's codec on top", editor.suggestions.first().filter({ hasText: "AVC-Intra 100" }));
    await page.keyboard.press("Enter");
    await seeGone("The codecs", editor.suggestions);
    await statusBar.says("Accepted");
  });

  it("is told what a line asks, which document of the client asks it, and what the file has", async () => {
    const folder = copyOf("dpp-episode-rejected");
    const spec = join(folder, "delivery.json");
    const { page, editor, statusBar } = await open(folder, { file: spec });
    await statusBar.says("Rejected");
    const { line, column } = placeOf(spec, '"start"');
    await editor.goTo(line, column + 2);
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+i");
    await see("The requirement", editor.hover.filter({ hasText: "Programme timecode start is to be 10:00:00:00" }));
    await see("Its document", editor.hover.filter({ hasText: "AMWA AS-11 UK DPP HD" }));
    await see("What the file has", editor.hover.filter({ hasText: "LFD1001A.mxf: 09:58:00:00" }));
  });

  it("can undo a fix", async () => {
    const folder = copyOf("dpp-episode");
    const spec = join(folder, "delivery.json");
    const { page, editor, statusBar } = await open(folder, { file: spec });
    await statusBar.says("Accepted");
    const { line, column } = placeOf(spec, "1920");
    await editor.replace(line, column, 4, "1440");
    await statusBar.says("Spec has 1 fault");
    await editor.goTo(line, column);
    await editor.quickFix("1920");
    await statusBar.says("Accepted");
    await page.keyboard.press("Control+z");
    await statusBar.says("Spec has 1 fault");
    await until("The fault is underlined again", async () => (await editor.squiggledLines()).includes(line));
  });
});
