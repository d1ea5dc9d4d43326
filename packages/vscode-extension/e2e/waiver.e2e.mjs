import { join } from "node:path";
import { describe, it } from "vitest";
import { placeOf } from "./place-of.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

describe("What the client has accepted", () => {
  it("is waived where it stands, and counts once somebody has written why and who", async () => {
    const folder = copyOf("dpp-episode-rejected");
    const spec = join(folder, "delivery.json");
    const { page, editor, statusBar } = await open(folder, { file: spec });
    await statusBar.says("Rejected: 25 errors");
    const { line, column } = placeOf(spec, '"10:00:00:00"');
    await editor.goTo(line, column);
    await editor.quickFix('Waive "Start timecode is 09:58:00:00');
    await statusBar.says("Spec has 2 faults");
    // The caret stands between the quotes of the reason.
    await page.keyboard.insertText("The client takes it by telephone");
    await statusBar.says("Spec has 1 fault");
    // Escape closes what is suggested there.
    for (const key of ["Escape", "ArrowDown", "End", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
    await page.keyboard.insertText("Delivery desk");
    // The film's own fault is waived; two stems that have to start with it are told now.
    await statusBar.says("Rejected: 26 errors");
  });
});
