import { see, until } from "../see.mjs";

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
    /** Walks to a row with the arrow keys, as a person does: looking where the focus is, and pressing again. */
    async walkTo(text) {
      const place = async (row) => Number((await row.first().getAttribute("data-index", { timeout: 1000 })) ?? -1);
      await until(`The focus is on ${text}`, async () => {
        const focused = rows.and(page.locator(".focused"));
        const [at, wanted] = [
          (await focused.count()) === 0 ? -1 : await place(focused),
          await place(rows.filter({ hasText: text })),
        ];
        if (at === wanted) return true;
        await page.keyboard.press(at < 0 ? "Home" : at < wanted ? "ArrowDown" : "ArrowUp");
        await page.waitForTimeout(200);
        return false;
      });
    },
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
