import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, it } from "vitest";
import { see, until } from "../workbench/see.mjs";
import { stage } from "./scenario.mjs";

const { copyOf, open } = stage();

/** WCAG 2.2 asks for 4.5 of any text. The colour of a file with problems is VS Code's own; of an accepted one, ours. */
const names = ["LFD1001A_DX_OLD.wav", "LFD1001A.mxf", "LFD1001A_01.jpg"];
const leastContrast = 4.5;
const themes = [
  ["Default Dark Modern", "vs-dark"],
  ["Default Light Modern", "vs"],
  ["Default High Contrast", "hc-black"],
  ["Default High Contrast Light", "hc-light"],
];
/** High contrast is for those to whom 4.5 is not enough. */
const leastOfOurs = { "hc-black": 7, "hc-light": 7 };

describe("Each state of a file can be read", () => {
  let workbench;
  let settings;
  beforeAll(async () => {
    const folder = copyOf("dpp-episode-rejected");
    settings = join(folder, ".vscode/settings.json");
    mkdirSync(join(folder, ".vscode"));
    writeFileSync(settings, "{}");
    workbench = await open(folder);
    await workbench.explorer.unfold("Stems");
    await workbench.explorer.unfold("Stills");
    await workbench.explorer.seeBadge("LFD1001A_DX_OLD.wav", "!");
    await workbench.explorer.seeBadge("LFD1001A.mxf", "✗");
    await workbench.explorer.seeBadge("LFD1001A_01.jpg", "✓");
    await workbench.page.mouse.move(700, 300);
  });

  it.each(themes)("in %s", async (theme, kind) => {
    writeFileSync(settings, JSON.stringify({ "workbench.colorTheme": theme }));
    await see(`The theme ${theme}`, workbench.page.locator(`.monaco-workbench.${kind}`));
    for (const name of names) {
      const least = (name === "LFD1001A_01.jpg" && leastOfOurs[kind]) || leastContrast;
      const contrast = async () => {
        const { color, background } = await workbench.explorer.lookOf(name);
        return contrastOf(color, background);
      };
      await until(`${name} has a contrast of ${least}`, async () => (await contrast()) >= least);
    }
  });
});

/** The contrast ratio of WCAG 2.2, of two colours as `rgb(1, 2, 3)`. */
function contrastOf(...colors) {
  const [dark, light] = colors.map(luminanceOf).sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color) {
  const [red, green, blue] = color
    .match(/[\d.]+/g)
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
