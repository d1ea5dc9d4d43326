import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";
import { see } from "../workbench/see.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();
const fixtures = fileURLToPath(new URL("../../deliverables-core/fixtures/media/", import.meta.url));

describe("A file on which the analyser hangs", () => {
  it("is unchecked with the reason, while the others are judged and the editor goes on", async () => {
    const folder = copyOf();
    for (const name of ["hang.mp4", "clip.mp4"]) copyFileSync(join(fixtures, name), join(folder, name));
    const clips = { type: "media", files: "*.mp4", container: { format: "MPEG-4" } };
    const spec = { production: { title: "Clips" }, deliverables: { clips }, ignore: [".vscode/**"] };
    writeFileSync(join(folder, "delivery.json"), JSON.stringify(spec, null, 2));
    // The usual patience is longer than this scenario's on a machine with two cores.
    mkdirSync(join(folder, ".vscode"));
    writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify({ "deliverables.patienceSeconds": 2 }));
    const { explorer, statusBar, problems, notices } = await open(folder);
    await statusBar.says("Incomplete: 1 unchecked");
    await explorer.seeBadge("hang.mp4", "?");
    await explorer.seeBadge("clip.mp4", "✓");
    await problems.open();
    await see("Why it is unchecked", problems.row("Unchecked: hang.mp4 could not be read", "without any progress"));
    await notices.none();
  });
});
