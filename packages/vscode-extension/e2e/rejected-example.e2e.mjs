import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { see, until } from "../workbench/see.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();
const report = JSON.parse(
  readFileSync(new URL("../../../examples/dpp-episode-rejected.report.json", import.meta.url), "utf8"),
);
/** So tall that the whole spec, and every row of the Problems panel, is on screen at once. */
const viewport = { width: 1600, height: 3400 };

describe("The rejected example", () => {
  let workbench;
  beforeAll(async () => {
    const folder = copyOf("dpp-episode-rejected");
    workbench = await open(folder, { file: join(folder, "delivery.json"), viewport });
    await workbench.statusBar.says("Rejected: 19 errors");
  });

  it("underlines each line of the spec that something breaks", async () => {
    for (const severity of ["error", "warning"]) {
      await until(`The lines with a ${severity} are ${linesOf(severity)}`, async () => {
        return String(await workbench.editor.squiggledLines(severity)) === String(linesOf(severity));
      });
    }
  });

  it("shows each finding in the Problems panel, also when nothing is open: its text, its rule and its place", async () => {
    await workbench.palette.run("View: Close All Editors");
    await workbench.problems.maximize();
    await see("The last finding", workbench.problems.row("LFD1001A_DX_OLD.wav", "files/unexpected"));
    const files = await workbench.problems.byFile();
    for (const { code, message, requirement, file } of report.findings) {
      if (requirement) expect(files.get("delivery.json")).toContainEqual(rowThatSays(message, code, requirement.range));
      if (file) expect(files.get(basename(file))).toContainEqual(rowThatSays(message, code, atStart));
    }
  });
});

const atStart = { start: { line: 1, column: 1 } };

function linesOf(severity) {
  const found = report.findings.filter((finding) => finding.severity === severity && finding.requirement);
  return [...new Set(found.map(({ requirement }) => requirement.range.start.line))].sort((left, right) => left - right);
}

/** Matches a row of the Problems panel. A long sentence may be cut off in it, so its beginning counts. */
function rowThatSays(message, code, { start }) {
  const escaped = [message, code, `[Ln ${start.line}, Col ${start.column}]`].map((text) =>
    text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return expect.stringMatching(new RegExp(escaped.join(".*")));
}
