import { stylesIn } from "./docx-looks.js";
import { readDocxPart } from "./docx-part.js";
import type { Parts } from "./zip-parts.js";

/** What goes around a page: its head, its foot. */
const around = /^word\/(?:header|footer)\d{0,4}\.xml$/;
/** First, left and right pages of a few sections. */
const mostParts = 30;
const mostTexts = 60;

/** What stands at the head and the foot of the pages of a Word document, and across them, each once. What nobody sees is left out. */
export function printedInDocx(names: readonly string[], part: Parts): string[] {
  const parts = names.filter((name) => around.test(name)).slice(0, mostParts);
  if (parts.length === 0) return [];
  const styles = stylesIn(part("word/styles.xml"));
  const texts = parts.flatMap((name) => {
    const { lines, watermarks } = readDocxPart(part(name) ?? "<none/>", styles, "FFFFFF");
    return [...lines.map(({ text }) => text), ...watermarks];
  });
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== "").slice(0, mostTexts);
}
