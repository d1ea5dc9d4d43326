import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { see, until } from "../workbench/see.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();
/** So tall that every row about one sheet is on screen. */
const viewport = { width: 1280, height: 4400 };
const report = JSON.parse(
  readFileSync(new URL("../../../examples/documentary-papers-rejected.report.json", import.meta.url), "utf8"),
);

describe("A cue sheet", () => {
  it("is underlined at the very cells that are wrong, and its rows lead to them", async () => {
    const folder = copyOf("documentary-papers-rejected");
    const sheet = "Paperwork/HFC1001A_cues.csv";
    const { editor, problems, statusBar } = await open(folder, { file: join(folder, sheet), viewport });
    await statusBar.says("Rejected");
    const wrong = report.findings.filter(({ file, severity }) => file === sheet && severity === "error");
    const lines = [...new Set(wrong.map(({ place }) => place.start.line))].sort((left, right) => left - right);
    await until(`The lines with an error are ${lines}`, async () => {
      return String(await editor.squiggledLines()) === String(lines);
    });
    const [{ code, place }] = wrong;
    await problems.maximize();
    await problems.filter("**/HFC1001A_cues.csv");
    await see("The cell's row", problems.row(code, `Ln ${place.start.line}, Col ${place.start.column}`));
  });
});
