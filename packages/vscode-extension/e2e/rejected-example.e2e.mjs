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
const viewport = { width: 1600, height: 4800 };

describe("The rejected example", () => {
  let workbench;
  beforeAll(async () => {
    const folder = copyOf("dpp-episode-rejected");
    workbench = await open(folder, { file: join(folder, "delivery.json"), viewport });
    await workbench.statusBar.says("Rejected: 25 errors");
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

  it("shows in the Deliveries view each deliverable with its state, its files, and their faults", async () => {
    await workbench.palette.run("Deliverables: Focus on Deliveries View");
    const view = workbench.treeView("Deliveries");
    await see("The whole delivery", view.row("The Long Field", "Rejected: 25 errors"));
    await see("The last row", view.row("Not asked for"));
    expect(await view.texts()).toEqual([
      "The Long Field: Rejected: 25 errors",
      "programme: 1 file · 7 errors · owner: edit",
      "stems: 2 files · 4 errors · 1 missing · owner: sound",
      "mix-51: 1 file · 1 error · owner: sound",
      "trailer: 1 file · 6 errors · owner: edit",
      "stills: 4 files · 4 errors · owner: publicity",
      "pse-certificate: 1 file · 1 error · owner: post",
      "qc-report: 1 file · 1 error · owner: post · optional",
      "Not asked for: 2 files",
    ]);
    await view.unfold("trailer");
    await view.unfold("Trailer/LFD1001A_trailer.mov");
    await see("What is wrong with the trailer", view.row("Raster is 1440×1080, expected 1920×1080"));
  });

  it("has words for a screen reader wherever it has colours and badges", async () => {
    const { explorer, palette, statusBar, treeView } = workbench;
    expect(await statusBar.verdict.locator("a").getAttribute("aria-label")).toContain("Rejected: 25 errors");
    expect(await treeView("Deliveries").row("trailer").getAttribute("aria-label")).toMatch(/trailer.*6 errors/);
    await palette.run("Explorer: Focus on Folders View");
    await explorer.seeBadge("LFD1001A.mxf", "✗");
    expect(await explorer.labelOf("LFD1001A.mxf")).toContain("wrong");
  });

  it("leads to the page of a rule", async () => {
    await workbench.palette.run("Deliverables: Explain a rule");
    await workbench.palette.pick("Which rule is to be explained?", "media/raster");
    const page = workbench.page.frameLocator("iframe.webview").frameLocator("#active-frame");
    await see("The page's title", page.locator("h1", { hasText: "Raster" }));
    await see("Why the rule matters", page.getByText("softens it, or is refused at ingest"));
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
