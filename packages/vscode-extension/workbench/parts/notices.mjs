import { see } from "../see.mjs";

/** The pop-ups of the workbench. Its own, about itself, do not count. */
export function createNotices(page) {
  const toasts = page.locator(".notification-toast");
  const ours = toasts.filter({ hasText: /deliver|spec|folder|file/i });
  return {
    says: (text) => see(`A notice that says “${text}”`, toasts.filter({ hasText: text })),
    async none() {
      const texts = await ours.allInnerTexts();
      if (texts.length > 0) throw new Error(`The workbench shows a pop-up: ${texts.join(" / ").replace(/\s+/g, " ")}`);
    },
  };
}
