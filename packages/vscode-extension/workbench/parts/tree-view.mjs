/** A tree view of the side bar, by its title. */
export function createTreeView(page, title) {
  const tree = page.locator(`.tree-explorer-viewlet-tree-view [role="tree"][aria-label*="${title}"]`);
  return { tree, rows: tree.locator(".monaco-list-row") };
}
