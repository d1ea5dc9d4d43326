import { basename } from "node:path";

/** The text editor that is in front. */
export function createEditor(page) {
  const lines = page.locator(".editor-instance .view-lines");
  const activeTab = page.locator(".tabs-container .tab.active");
  const actions = page.locator(".action-widget .monaco-list-row");
  return {
    lines,
    actions,
    hover: page.locator(".monaco-hover:visible"),
    suggestions: page.locator(".suggest-widget.visible .monaco-list-row"),
    squiggles: (severity = "error") => page.locator(`.editor-instance .squiggly-${severity}`),
    /** Waits until the file is the one in front. */
    async shows(path) {
      await activeTab.filter({ hasText: basename(path) }).waitFor();
      await lines.waitFor();
    },
    /** A piece of text in the editor, to be hovered over or clicked. The first of several. */
    text: (text) => page.locator(".editor-instance .view-line span", { hasText: text }).last(),
    /** Puts the cursor at a line and a column, both from 1. */
    async goTo(line, column = 1) {
      await page.keyboard.press("Control+g");
      await page.locator(".quick-input-widget .quick-input-box input").waitFor();
      await page.keyboard.insertText(`:${line}:${column}`.slice(1));
      await page.keyboard.press("Enter");
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    },
    /** Selects `length` characters from a place on and types over them, without the editor's own closing brackets. */
    async replace(line, column, length, text) {
      await this.goTo(line, column);
      for (let count = 0; count < length; count += 1) await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.insertText(text);
    },
    /** Takes the quick fix of this title at the cursor. By keyboard: a layer over the editor swallows clicks. */
    async quickFix(title) {
      await page.keyboard.press("Control+.");
      const wanted = actions.filter({ hasText: title }).first();
      await wanted.waitFor();
      const focused = actions.and(page.locator(".focused"));
      for (let step = 0; step < (await actions.count()); step += 1) {
        if ((await focused.filter({ hasText: title }).count()) > 0) break;
        await page.keyboard.press("ArrowDown");
      }
      await focused.filter({ hasText: title }).waitFor();
      await page.keyboard.press("Enter");
    },
    async save() {
      await page.keyboard.press("Control+s");
      await page.locator(".tabs-container .tab.active:not(.dirty)").waitFor();
    },
  };
}
