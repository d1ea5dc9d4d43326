/** The Problems panel. A row reads "Width is … Deliverables(media/raster) [Ln 3, Col 16]". */
export function createProblems(page, palette) {
  const panel = page.locator(".part.panel .markers-panel");
  const rows = panel.locator(".monaco-list-row");
  return {
    panel,
    rows,
    async open() {
      if (!(await panel.isVisible())) await palette.run("View: Focus Problems");
      await panel.waitFor();
    },
    /** The row that says all of these. */
    row(...texts) {
      return texts.reduce((found, text) => found.filter({ hasText: text }), rows).first();
    },
    /** What a row says, on one line. */
    async text(row) {
      return (await row.innerText()).replace(/\s+/g, " ");
    },
  };
}
