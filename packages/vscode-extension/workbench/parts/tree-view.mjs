import { see } from "../see.mjs";

/** A tree view of the side bar, by its title. */
export function createTreeView(page, title) {
  const tree = page.locator(`.tree-explorer-viewlet-tree-view [role="tree"][aria-label*="${title}"]`);
  const rows = tree.locator(".monaco-list-row");
  return {
    tree,
    rows,
    row: (...texts) => texts.reduce((found, text) => found.filter({ hasText: text }), rows).first(),
    async unfold(text) {
      const row = rows.filter({ hasText: text }).first();
      await see(`“${text}” in ${title}`, row);
      if ((await row.getAttribute("aria-expanded")) === "false") await row.locator(".monaco-tl-twistie").click();
    },
    /** Takes the action of this title that a row offers when the pointer is on it. */
    async act(text, action) {
      const row = rows.filter({ hasText: text }).first();
      await see(`“${text}” in ${title}`, row);
      await row.hover();
      await row.locator(`.action-label[aria-label^="${action}"]`).click();
    },
    /** What the row with the keyboard's focus says. */
    focused: async () => (await rows.and(page.locator(".focused")).allInnerTexts()).join(),
    /** What each row says: its name, a colon, and what is written smaller behind it. */
    texts: () => rows.evaluateAll(readRows),
  };
}

/** Runs in the page. */
function readRows(rows) {
  return rows.map((row) =>
    [".label-name", ".label-description"]
      .map((part) => row.querySelector(part)?.textContent)
      .filter(Boolean)
      .join(": "),
  );
}
