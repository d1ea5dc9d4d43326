import { struckOldCells } from "./struck-old-cells.js";
import { struckOpenCells } from "./struck-open-cells.js";
import { BrokenXml, walkXml } from "./xml-events.js";
import { openParts } from "./zip-parts.js";

/** More than any paper has; beyond it nothing is told as struck through, which is what a sheet without such a font says too. */
const mostCells = 200_000;

/**
 * The cells of a workbook (XLSX, ODS, XLS) that are struck through as a whole, by the name of their sheet: `{"Log": {"A3"}}`. The package
 * that reads their texts does not tell their fonts (ECMA-376-1, 18.8.22 and 18.8.10).
 */
export function struckCells(bytes: Uint8Array): ReadonlyMap<string, ReadonlySet<string>> {
  const none = new Map<string, Set<string>>();
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return struckOldCells(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return none;
  const opened = openParts(bytes);
  if ("unread" in opened) return none;
  try {
    const open = opened.part("content.xml");
    if (open !== undefined) return open.includes("text-line-through-style=") ? struckOpenCells(open) : none;
    const styles = opened.part("xl/styles.xml");
    if (styles === undefined || !/<(\w+:)?strike\b/.test(styles)) return none;
    const formats = struckFormats(styles);
    const found = new Map<string, Set<string>>();
    if (formats.size === 0) return found;
    for (const [name, part] of sheetParts(opened.part)) {
      const xml = opened.part(part);
      if (xml !== undefined) found.set(name, cellsIn(xml, formats));
    }
    return found;
  } catch (failure) {
    if (failure instanceof BrokenXml) return none;
    throw failure;
  }
}

/** The numbers of the cell formats whose font is struck through. */
function struckFormats(styles: string): Set<string> {
  const struck = new Set<number>();
  const formats = new Set<string>();
  let [fonts, count] = [-1, -1];
  let list = "";
  walkXml(styles, {
    open({ local, attributes }) {
      if (local === "fonts" || local === "cellXfs" || local === "cellStyleXfs" || local === "dxfs") list = local;
      else if (local === "font" && list === "fonts") fonts += 1;
      else if (local === "strike" && list === "fonts" && !/^(0|false)$/.test(attributes.val?.value ?? ""))
        struck.add(fonts);
      else if (local === "xf" && list === "cellXfs") {
        count += 1;
        if (struck.has(Number(attributes.fontId?.value))) formats.add(String(count));
      }
    },
    close() {},
    text() {},
  });
  return formats;
}

/** The sheets of a workbook by their names, and the part that each stands in. */
export function sheetParts(part: (name: string) => string | undefined): [name: string, part: string][] {
  const targets = new Map<string, string>();
  walkXml(part("xl/_rels/workbook.xml.rels") ?? "<none/>", {
    open({ attributes }) {
      const [id, target] = [attributes.Id?.value, attributes.Target?.value];
      if (id !== undefined && target !== undefined)
        targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
    close() {},
    text() {},
  });
  const sheets: [string, string][] = [];
  walkXml(part("xl/workbook.xml") ?? "<none/>", {
    open({ local, attributes }) {
      if (local !== "sheet") return;
      const id = Object.values(attributes).find((one) => one.local === "id" && one.prefix !== "")?.value;
      const target = targets.get(id ?? "");
      if (target !== undefined) sheets.push([attributes.name?.value ?? "", target]);
    },
    close() {},
    text() {},
  });
  return sheets;
}

function cellsIn(xml: string, formats: ReadonlySet<string>): Set<string> {
  const cells = new Set<string>();
  walkXml(xml, {
    open({ local, attributes }) {
      if (local !== "c" || cells.size >= mostCells) return;
      const [at, format] = [attributes.r?.value, attributes.s?.value];
      if (at !== undefined && format !== undefined && formats.has(format)) cells.add(at);
    },
    close() {},
    text() {},
  });
  return cells;
}
