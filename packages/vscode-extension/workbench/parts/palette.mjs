import { patienceMilliseconds, see, seeGone } from "../see.mjs";

const looksForMilliseconds = 2_000;

/** The command palette, and the lists that commands open in its place. Used from the keyboard alone. */
export function createPalette(page) {
  const widget = page.locator(".quick-input-widget");
  const input = widget.locator(".quick-input-box input");
  const rows = widget.locator(".monaco-list-row");
  const focused = (text) => rows.and(page.locator(".focused")).filter({ hasText: text });
  return {
    rows,
    /** Runs a command by its title. The list is made when it opens, so it is opened again until the command is in it. */
    async run(title) {
      const end = Date.now() + 2 * patienceMilliseconds;
      for (;;) {
        await page.keyboard.press("F1");
        await see("The command palette", input);
        await page.keyboard.insertText(title);
        try {
          await see(`“${title}” in the command palette`, focused(title), looksForMilliseconds);
          break;
        } catch (error) {
          if (Date.now() > end) throw error;
          await page.keyboard.press("Escape");
          await seeGone("The command palette", widget);
        }
      }
      await page.keyboard.press("Enter");
    },
    /** Picks an entry of the list that a command has opened, and that asks this question. */
    async pick(question, text) {
      await see(`The list that asks “${question}”`, input.and(page.locator(`[placeholder="${question}"]`)));
      await page.keyboard.insertText(text);
      await see(`“${text}” in the list`, focused(text));
      await page.keyboard.press("Enter");
    },
  };
}
