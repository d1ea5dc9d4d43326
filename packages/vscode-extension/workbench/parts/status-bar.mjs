/** Items of the status bar. Their id in the page is `<publisher>.<extension>.<item>`. */
export function createStatusBar(page) {
  return {
    verdict: page.locator('[id="deliverables.deliverables-vscode.deliverables.verdict"]'),
  };
}
