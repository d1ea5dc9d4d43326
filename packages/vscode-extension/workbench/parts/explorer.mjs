import { see, seeGone, until } from "../see.mjs";

/** The Explorer's tree of files. Names are those of files and folders, without a path. */
export function createExplorer(page, palette) {
  const rows = page.locator(".explorer-folders-view .monaco-list-row");
  const row = (name) => rows.filter({ has: page.locator(".label-name").getByText(name, { exact: true }) }).first();
  return {
    rows,
    row,
    async open(name) {
      await row(name).dblclick();
      await see(`A tab for ${name}`, page.locator(".tabs-container .tab.active", { hasText: name }));
    },
    async unfold(name) {
      await see(`${name} in the Explorer`, row(name));
      if ((await row(name).getAttribute("aria-expanded")) !== "true") await row(name).click();
    },
    async unfoldAll(names) {
      await palette.run("View: Show Explorer");
      for (const name of names) await this.unfold(name);
    },
    /** Renames a file as one does by hand: F2, the new name, Enter. */
    async rename(name, newName) {
      await row(name).click();
      await page.keyboard.press("F2");
      const box = page.locator(".explorer-folders-view .explorer-item-edited input");
      await see(`The box for the new name of ${name}`, box);
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText(newName);
      await page.keyboard.press("Enter");
      await see(`${newName} in the Explorer`, row(newName));
    },
    async delete(name) {
      await row(name).click();
      await page.keyboard.press("Delete");
      const sure = page.locator(".monaco-dialog-box .monaco-button", { hasText: /^(Delete|Move to Trash)/ });
      await see(`The question whether to delete ${name}`, sure);
      await page.keyboard.press("Enter");
      await seeGone(`${name} in the Explorer`, row(name));
    },
    /** What a screen reader says of a row. */
    labelOf: (name) => row(name).locator(".monaco-icon-label").getAttribute("aria-label"),
    /** The badge that stands at the end of a row, such as ✗, the colour of the name, and what is behind it. */
    lookOf: (name) => row(name).evaluate(lookOfRow),
    async seeBadge(name, badge) {
      await until(`${name} has the badge ${badge} in the Explorer`, async () => {
        if ((await row(name).count()) === 0) return false;
        // VS Code puts the number of problems beside it: "✗, 2".
        return (await row(name).evaluate(lookOfRow)).badge.split(", ").includes(badge);
      });
    },
  };
}

/** Badges are text that a style sheet adds, so they are asked of the style. Runs in the page. */
function lookOfRow(element) {
  const added = [...element.querySelectorAll("*")].map((part) => getComputedStyle(part, "::after").content);
  const badge = added.map((content) => /^"(.+)"$/.exec(content)?.[1]).find((text) => text?.trim());
  let behind = element;
  while (/^(transparent|rgba\(0, 0, 0, 0\))$/.test(getComputedStyle(behind).backgroundColor))
    behind = behind.parentElement;
  return {
    badge: badge ?? "",
    color: getComputedStyle(element.querySelector(".label-name")).color,
    background: getComputedStyle(behind).backgroundColor,
  };
}
