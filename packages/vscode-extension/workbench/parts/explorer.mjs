/** The Explorer's tree of files. */
export function createExplorer(page) {
  const rows = page.locator(".explorer-folders-view .monaco-list-row");
  const row = (name) => rows.filter({ has: page.locator(`.label-name:text-is("${name}")`) }).first();
  return {
    rows,
    row,
    async open(name) {
      await row(name).dblclick();
      await page.locator(".tabs-container .tab.active", { hasText: name }).waitFor();
    },
    async unfold(name) {
      const folder = row(name);
      await folder.waitFor();
      if ((await folder.getAttribute("aria-expanded")) !== "true") await folder.click();
    },
    /** The badge that stands at the end of a file's row, such as ✗. */
    badge: (name, badge) =>
      row(name)
        .locator(".monaco-icon-label")
        .filter({ has: page.locator(":scope") })
        .and(page.locator(`[data-badge="${badge}"]`)),
  };
}
