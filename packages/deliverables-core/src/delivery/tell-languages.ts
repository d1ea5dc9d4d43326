import { tellLanguage } from "../papers/language-of-text.js";
import type { Item } from "./delivery.js";

/** Finds out the language of every paper of which the spec asks it, once it is read. */
export async function tellLanguages(items: readonly Item[]): Promise<void> {
  for (const { asked, files } of items) {
    if (asked.type !== "document" || asked.language === undefined) continue;
    for (const { facts } of files)
      if (facts?.kind === "document" && facts.document.contents) await tellLanguage(facts.document.contents);
  }
}
