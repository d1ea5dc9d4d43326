import { patienceMilliseconds, see } from "../see.mjs";

/** Items of the status bar. Their id in the page is `<publisher>.<extension>.<item>`. */
export function createStatusBar(page) {
  const verdict = page.locator('[id="deliverables.deliverables-vscode.deliverables.verdict"]');
  return {
    verdict,
    /** Waits longer than usual: what it says first comes after the extension has started and read the delivery. */
    says: (text) => see(`“${text}” in the status bar`, verdict.filter({ hasText: text }), 3 * patienceMilliseconds),
  };
}
