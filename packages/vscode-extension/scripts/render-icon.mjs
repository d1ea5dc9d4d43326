// Renders icon/icon.svg to icon/icon.png, 256 pixels square, as VS Code shows it in its list of extensions.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../workbench/open-workbench.mjs";

const here = (path) => fileURLToPath(new URL(`../icon/${path}`, import.meta.url));

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 256, height: 256 });
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(here("icon.svg"), "utf8")}`);
  await page.screenshot({ path: here("icon.png"), omitBackground: true });
} finally {
  await browser.close();
}
