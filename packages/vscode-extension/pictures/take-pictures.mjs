// npm run pictures: takes the README's pictures from a real workbench, the latest, with the extension as it is packed.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { placeOf } from "../e2e/place-of.mjs";
import { hostsNamed } from "../workbench/hosts.mjs";
import { launchBrowser, openWorkbench } from "../workbench/open-workbench.mjs";
import { see } from "../workbench/see.mjs";
import { startServer } from "../workbench/start-server.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const home = mkdtempSync(join(tmpdir(), "pictures-"));
const folder = join(home, "LFD Series 2");
const spec = join(folder, "delivery.json");
const viewport = { width: 1240, height: 760 };
const settings = {
  "editor.minimap.enabled": false,
  "editor.fontSize": 13,
  "editor.stickyScroll.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
};

hostsNamed("latest");
cpSync(here("../../../examples/dpp-episode-rejected"), folder, { recursive: true });
const browser = await launchBrowser({ deviceScaleFactor: 1.5 });
try {
  await inTheme("Default Dark Modern", async (workbench) => {
    await takeProblems(workbench);
    await takeHover(workbench);
    await takeQuickFix(workbench);
  });
  await inTheme("Default Light Modern", takeDeliveries);
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

function lineOf(piece) {
  return placeOf(spec, piece).line;
}

async function inTheme(theme, takePictures) {
  const vsix = here("../deliverables-vscode.vsix");
  const server = await startServer("latest", { vsix, settings: { ...settings, "workbench.colorTheme": theme } });
  try {
    const workbench = await openWorkbench(browser, server, { folder, file: spec, viewport });
    await workbench.statusBar.says("Rejected: 25 errors");
    await takePictures(workbench);
  } finally {
    await server.stop();
  }
}

/** Squiggles, hints and lenses in the spec, the rows of the Problems panel, badges in the Explorer. */
async function takeProblems(workbench) {
  const { editor, explorer, page, problems } = workbench;
  for (const name of ["Stems", "Trailer"]) await explorer.unfold(name);
  await explorer.seeBadge("LFD1001A_DX_OLD.wav", "!");
  await problems.open();
  await see("The first problem", problems.row("Start timecode is 09:58:00:00"));
  await editor.goTo(lineOf('"mix-51": {'));
  await editor.goTo(lineOf('"stems": {'));
  await settle(workbench);
  await page.screenshot({ path: here("problems.png") });
  await workbench.palette.run("View: Hide Panel");
}

/** What a requirement means, where its figure comes from, and what the delivered file has. */
async function takeHover(workbench) {
  const { editor, page } = workbench;
  await workbench.palette.run("View: Toggle Primary Side Bar Visibility");
  await editor.goTo(lineOf('"mix-51": {'));
  await editor.goTo(lineOf('"10:00:00:00"'));
  await settle(workbench);
  await editor.piece('"start"').hover();
  await see("The hover", editor.hover);
  await page.waitForTimeout(500);
  await page.screenshot({ path: here("hover.png"), clip: await around(editor.lines, editor.hover) });
  await page.mouse.move(5, 400);
}

/** The light bulb's menu. */
async function takeQuickFix(workbench) {
  const { editor, page } = workbench;
  const mix = placeOf(spec, "Stems/<productionNumber>_MX.wav");
  await editor.goTo(mix.line + 1);
  await editor.goTo(mix.line, mix.column);
  await settle(workbench);
  await page.keyboard.press("Control+.");
  await see("The quick fix", editor.actions);
  await page.waitForTimeout(500);
  await page.screenshot({
    path: here("quick-fix.png"),
    clip: await around(editor.lines, page.locator(".action-widget")),
  });
  await page.keyboard.press("Escape");
}

async function takeDeliveries(workbench) {
  const { page, palette, treeView } = workbench;
  await palette.run("Deliverables: Focus on Deliveries View");
  const view = treeView("Deliveries");
  await view.unfold("trailer");
  await view.unfold("Trailer/LFD1001A_trailer.mov");
  await see("What is wrong with the trailer", view.row("Raster is 1440×1080"));
  await workbench.editor.goTo(lineOf('"stills": {'));
  await widenSideBar(page, 130);
  await settle(workbench);
  await page.screenshot({ path: here("deliveries.png") });
}

/** Draws the border between side bar and editor to the right, so that the sentences have room. */
async function widenSideBar(page, pixels) {
  const { x, width } = await page.locator(".part.sidebar").boundingBox();
  const border = x + width;
  await page.mouse.move(border, 400);
  await page.mouse.down();
  await page.mouse.move(border + pixels, 400, { steps: 5 });
  await page.mouse.up();
}

/** The cursor at rest and no pop-up of the workbench in the picture. */
async function settle({ page, palette }) {
  await palette.run("Notifications: Clear All Notifications");
  await page.mouse.move(5, 400);
  await page.waitForTimeout(1500);
}

/** The part of the editor that a box lies in, with a margin. */
async function around(lines, box) {
  const editor = await lines.boundingBox();
  const found = await box.first().boundingBox();
  const top = Math.max(editor.y, found.y - 140);
  const bottom = Math.min(viewport.height - 24, found.y + found.height + 90);
  const left = editor.x - 64;
  return { x: left, y: top, width: Math.min(940, viewport.width - left), height: bottom - top };
}
