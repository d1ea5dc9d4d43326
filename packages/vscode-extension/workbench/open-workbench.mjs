import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "./hosts.mjs";
import { createEditor } from "./parts/editor.mjs";
import { createExplorer } from "./parts/explorer.mjs";
import { createNotices } from "./parts/notices.mjs";
import { createPalette } from "./parts/palette.mjs";
import { createProblems } from "./parts/problems.mjs";
import { createStatusBar } from "./parts/status-bar.mjs";
import { createTreeView } from "./parts/tree-view.mjs";
import { patienceMilliseconds } from "./see.mjs";

const opensWithinMilliseconds = 90_000;
const usualViewport = { width: 1280, height: 800 };

/** One Chromium serves many workbenches, one after the other or side by side. They share its cache. */
export async function launchBrowser({ deviceScaleFactor = 1 } = {}) {
  const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  // Of several windows, those behind must not be slowed down.
  const awake = ["--disable-background-timer-throttling", "--disable-renderer-backgrounding"];
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet, ...awake],
  });
  const context = await browser.newContext({ deviceScaleFactor });
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  return { newPage: () => context.newPage(), close: () => browser.close() };
}

/**
 * Opens the workbench on a folder, and on a file in it, with an absolute path each. `payload` are more of VS Code's
 * own keys for the address; `setUp` sees the page before it loads.
 */
export async function openWorkbench(browser, server, { folder, file, payload = [], setUp, viewport = usualViewport }) {
  const page = await browser.newPage();
  await page.setViewportSize(viewport);
  page.setDefaultTimeout(patienceMilliseconds);
  await setUp?.(page);
  const remote = (path) => `vscode-remote://${new URL(server.url).host}${encodeURI(resolve(path))}`;
  const opened = [...(file ? [["openFile", remote(file)]] : []), ...payload.map(([key, path]) => [key, remote(path)])];
  const query = new URLSearchParams({ folder: resolve(folder), payload: JSON.stringify(opened) });
  await page.goto(`${server.url}/?${query}`, { timeout: opensWithinMilliseconds });
  await page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: opensWithinMilliseconds });
  const palette = createPalette(page);
  const workbench = {
    page,
    notices: createNotices(page),
    palette,
    editor: createEditor(page),
    explorer: createExplorer(page, palette),
    problems: createProblems(page, palette),
    statusBar: createStatusBar(page),
    treeView: (title) => createTreeView(page, title),
    close: () => page.close(),
  };
  if (file) await workbench.editor.shows(file);
  return workbench;
}
