import { basename } from "node:path";
import { patienceMilliseconds, see, seeGone, until } from "../see.mjs";

const timesAsked = 4;

/** The text editor that is in front. Lines and columns count from 1. */
export function createEditor(page) {
  const editor = page.locator(".editor-group-container.active .editor-instance");
  const lines = editor.locator(".view-lines");
  const activeTab = page.locator(".editor-group-container.active .tab.active");
  const actions = page.locator(".action-widget .monaco-list-row.action");
  const focused = page.locator(".focused");
  return {
    lines,
    actions,
    /** CodeLens and inlay hints are text in the editor, too. */
    lenses: editor.locator(".codelens-decoration"),
    hover: page.locator(".monaco-hover:visible"),
    suggestions: page.locator(".suggest-widget.visible .monaco-list-row"),
    squiggles: (severity = "error") => editor.locator(`.squiggly-${severity}`),
    /** The numbers of the lines on screen that have a squiggle of this severity. */
    squiggledLines: (severity = "error") => editor.evaluate(linesWith, `.squiggly-${severity}`),
    /** Waits until the file is the one in front. */
    async shows(path) {
      await see(`A tab for ${basename(path)}`, activeTab.filter({ hasText: basename(path) }));
      await see(`The text of ${basename(path)}`, lines);
    },
    /** The smallest piece of coloured text that holds `text`, the `nth` of several. */
    piece: (text, nth = 0) => lines.locator(".view-line span span").filter({ hasText: text }).nth(nth),
    async goTo(line, column = 1) {
      await page.keyboard.press("Control+g");
      const input = page.locator(".quick-input-widget .quick-input-box input");
      await see("The box that asks for a line", input);
      await page.keyboard.insertText(`${line}:${column}`);
      await page.keyboard.press("Enter");
      await seeGone("The box that asks for a line", page.locator(".quick-input-widget"));
    },
    /** Types over `length` characters from a place on. Inserted, because the editor adds brackets and quotes to keys. */
    async replace(line, column, length, text) {
      await this.goTo(line, column);
      for (let count = 0; count < length; count += 1) await page.keyboard.press("Shift+ArrowRight");
      if (text === "") await page.keyboard.press("Delete");
      else await page.keyboard.insertText(text);
    },
    /** Takes the quick fix of this title at the cursor. By keyboard: a layer over the editor swallows clicks. */
    async quickFix(title) {
      const offered = actions.filter({ hasText: title });
      // VS Code closes the list when the editor changes just then; a person asks again.
      for (let asked = 0; asked < timesAsked && (await offered.count()) === 0; asked += 1) {
        await page.keyboard.press("Control+.");
        await offered
          .first()
          .waitFor({ timeout: patienceMilliseconds / timesAsked })
          .catch(() => page.keyboard.press("Escape"));
      }
      await see(`The quick fix “${title}”`, offered);
      const count = await actions.count();
      for (let step = 0; step < count; step += 1) {
        if ((await actions.and(focused).filter({ hasText: title }).count()) > 0) break;
        await page.keyboard.press("ArrowDown");
      }
      await see(`“${title}” under the cursor of the list`, actions.and(focused).filter({ hasText: title }));
      await page.keyboard.press("Enter");
      await seeGone("The list of quick fixes", page.locator(".action-widget"));
    },
    async save() {
      await page.keyboard.press("Control+s");
      await until("The file is saved", async () => (await activeTab.and(page.locator(".dirty")).count()) === 0);
    },
  };
}

/** A line and its number are two elements at one height. Runs in the page. */
function linesWith(editor, selector) {
  const topOf = (element) => Math.round(element.getBoundingClientRect().top);
  const numbers = new Map(
    [...editor.querySelectorAll(".margin-view-overlays .line-numbers")].map((element) => [
      topOf(element.parentElement),
      Number(element.textContent),
    ]),
  );
  const tops = [...editor.querySelectorAll(`.view-overlays ${selector}`)].map((element) =>
    topOf(element.parentElement),
  );
  return [...new Set(tops.map((top) => numbers.get(top)))].filter((line) => line !== undefined).sort((a, b) => a - b);
}
