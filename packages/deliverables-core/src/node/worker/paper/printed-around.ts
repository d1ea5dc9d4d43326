import { openXmlSheets } from "./open-xml-sheets.js";
import { BrokenXml, walkXml } from "./xml-events.js";
import { openParts } from "./zip-parts.js";

/**
 * What Excel prints above and below the cells of each sheet, by the name of the sheet (ECMA-376-1, 18.3.1.46): it is on every page that is
 * printed, and in no cell. What stands left, in the middle and right is parted by tabs. XLSX only.
 */
export function printedAround(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return found;
  const opened = openParts(bytes);
  if ("unread" in opened) return found;
  try {
    for (const [name, part] of openXmlSheets(opened.part)) {
      const xml = opened.part(part) ?? "";
      const element = aroundCells(xml);
      if (element !== undefined) found.set(name, [...new Set(textsIn(element))]);
    }
  } catch (failure) {
    if (!(failure instanceof BrokenXml)) throw failure;
  }
  return found;
}

/** It stands behind the cells. */
function aroundCells(xml: string): string | undefined {
  const tail = xml.slice(Math.max(0, xml.lastIndexOf("</sheetData>"), xml.lastIndexOf(":sheetData>")));
  const from = tail.search(/<(\w{1,20}:)?headerFooter[\s>]/);
  const end = from < 0 ? -1 : tail.indexOf(closing, from + closing.length);
  return end < 0 ? undefined : tail.slice(from, end + closing.length);
}

const closing = "headerFooter>";

function textsIn(element: string): string[] {
  const texts: string[] = [];
  let text = "";
  walkXml(
    element
      .replace(/^<\w+:/, "<")
      .replace(/<\/\w+:headerFooter>$/, "</headerFooter>")
      .replaceAll(/<(\/?)\w+:/g, "<$1"),
    {
      open: () => {
        text = "";
      },
      close: () => {
        const plain = withoutCodes(text);
        if (plain !== "") texts.push(plain);
        text = "";
      },
      text: (part) => {
        text += part;
      },
    },
  );
  return texts;
}

/** `&L&"Arial,Bold"&12DRAFT&RPage &P`: places, fonts, sizes and what is counted (18.3.1.46, table of codes). */
function withoutCodes(text: string): string {
  return text
    .slice(0, 2000)
    .replaceAll(/&&|&"[^"]*"|&K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|&\d{1,3}|&[LCR]/gi, (code) =>
      code === "&&" ? code : /^&[LCR]$/i.test(code) ? "\t" : "",
    )
    .replaceAll(/&(.)/g, (_, code: string) => (code === "&" ? "&" : ""))
    .replaceAll(/ +/g, " ")
    .replaceAll(/\t+/g, "\t")
    .trim();
}
