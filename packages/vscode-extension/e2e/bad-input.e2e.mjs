import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { see, until } from "../workbench/see.mjs";
import { placeOf } from "./place-of.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();
/** So tall that every row of the Problems panel is on screen. */
const viewport = { width: 1280, height: 2400 };

describe("Bad input", () => {
  it("of half-typed JSON keeps what can be said, and says it all again once the text is whole", async () => {
    const folder = copyOf("dpp-episode-rejected");
    const { page, editor, problems, statusBar, notices } = await open(folder, {
      file: join(folder, "delivery.json"),
      viewport,
    });
    await statusBar.says("Rejected");
    await problems.open();
    const timecode = problems.row("Start timecode is 09:58:00:00", "media/start-timecode");
    await see("The finding on the master", timecode);

    const { line, column, length } = placeOf(join(folder, "delivery.json"), '"PDF"');
    await editor.replace(line, column, length, "");
    await statusBar.says("Spec has 1 fault");
    await see("The finding on the master, still", timecode);
    await until("The half-typed line is underlined", async () => (await editor.squiggledLines()).includes(line));
    await notices.none();

    await page.keyboard.press("Control+z");
    await statusBar.says("Rejected: 19 errors");
    await see("The finding on the master, again", timecode);
  });

  it("of a spec of 50 MB gets a sentence and no frozen editor", async () => {
    const folder = copyOf("dpp-episode");
    writeFileSync(join(folder, "delivery.json"), "[");
    truncateSync(join(folder, "delivery.json"), 50 * 2 ** 20);
    const { statusBar, notices, problems, palette } = await open(folder);
    await statusBar.says("Spec has 1 fault");
    await problems.open();
    await see("Why it is not read", problems.row("This spec", "MB"));
    await palette.run("Deliverables: Check again");
    await notices.none();
  });
});
