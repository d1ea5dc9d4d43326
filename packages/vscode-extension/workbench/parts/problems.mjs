import { see } from "../see.mjs";

/** The Problems panel: a row for each file, and below it a row for each problem in it. */
export function createProblems(page, palette) {
  const panel = page.locator(".part.panel .markers-panel");
  const rows = panel.locator(".monaco-list-row");
  return {
    panel,
    rows,
    async open() {
      if (!(await panel.isVisible())) await palette.run("Problems: Focus on Problems View");
      await see("The Problems panel", panel);
    },
    /** Gives it the whole window, so that more rows are on screen. */
    async maximize() {
      await this.open();
      await palette.run("View: Toggle Maximized Panel");
    },
    /** Shows only what fits, such as the problems of one file. */
    async filter(text) {
      await page
        .locator(".part.panel .viewpane-filter input, .part.panel .markers-panel-action-filter input")
        .first()
        .click();
      await page.keyboard.insertText(text);
    },
    /** The row that says all of these. */
    row: (...texts) => texts.reduce((found, text) => found.filter({ hasText: text }), rows).first(),
    /** The rows on screen by the name of their file: "Width is … Deliverables (media/raster) [Ln 3, Col 16]". */
    async byFile() {
      const files = new Map();
      let file;
      for (const { level, name, text } of await rows.evaluateAll(readRows)) {
        if (level === 1) {
          file = name;
          files.set(file, []);
        } else if (level === 2) files.get(file).push(text);
      }
      return files;
    },
  };
}

/** Runs in the page. */
function readRows(rows) {
  return rows.map((row) => ({
    level: Number(row.getAttribute("aria-level")),
    name: row.querySelector(".label-name")?.textContent,
    text: row.innerText.replace(/\s+/g, " ").trim(),
  }));
}
