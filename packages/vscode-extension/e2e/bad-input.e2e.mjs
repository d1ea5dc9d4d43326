import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
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
    await statusBar.says("Rejected: 25 errors");
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

  it("of 20,000 files is judged, and what goes or comes back among them is told", async () => {
    const folder = copyOf();
    mkdirSync(join(folder, "Frames"));
    const frame = (number) => join(folder, "Frames", `frame_${String(number).padStart(5, "0")}.txt`);
    for (let number = 0; number < 20_000; number += 1) writeFileSync(frame(number), `${number}\n`);
    const frames = { type: "other", files: "Frames/frame_?????.txt", count: 20_000 };
    const spec = { production: { title: "Frames" }, deliverables: { frames } };
    writeFileSync(join(folder, "delivery.json"), JSON.stringify(spec, null, 2));
    const { statusBar, problems, palette, notices } = await open(folder, { file: join(folder, "delivery.json") });
    await statusBar.says("Accepted");

    renameSync(frame(7), `${frame(7)}.part`);
    await statusBar.says("Rejected: 2 errors");
    await problems.open();
    await see("The frame that is too few", problems.row("19999"));
    await see("The file that nobody asks for", problems.row("frame_00007.txt.part"));
    renameSync(`${frame(7)}.part`, frame(7));
    await statusBar.says("Accepted");
    await palette.run("Deliverables: Check again");
    rmSync(join(folder, "Frames"), { recursive: true });
    await statusBar.says("Rejected");
    await notices.none();
  });
});
