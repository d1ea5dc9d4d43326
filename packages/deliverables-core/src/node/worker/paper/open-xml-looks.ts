import { utils } from "@e965/xlsx";
import { type Look, mostMarkedCells, type SheetLooks, type WorkbookLooks } from "./cell-looks.js";
import { openXmlFormats } from "./open-xml-formats.js";
import { openXmlSheets, relatedParts } from "./open-xml-sheets.js";
import { struckTexts, textRuns } from "./text-runs.js";
import { walkXml } from "./xml-events.js";
import type { Parts } from "./zip-parts.js";

/** Areas whose colours depend on what stands in them. */
const mostAreas = 1000;

interface Area {
  s: { r: number; c: number };
  e: { r: number; c: number };
}

/** What the cells of an XLSX look like, by the names of its sheets. */
export function openXmlLooks(part: Parts): WorkbookLooks {
  const formats = openXmlFormats(part("xl/styles.xml") ?? "<none/>");
  const shared = struckTexts(part("xl/sharedStrings.xml") ?? "");
  const found = new Map<string, SheetLooks>();
  for (const [name, path] of openXmlSheets(part)) {
    const xml = part(path);
    if (xml === undefined) continue;
    const tables = relatedParts(path, part).flatMap((table) => filtersIn(part(table) ?? ""));
    found.set(name, {
      cells: looksIn(xml, formats, shared),
      filtered: [...filtersIn(xml), ...tables],
      printed: printedIn(xml),
    });
  }
  return found;
}

/** Where a colour depends on a condition, nobody knows here which one it is. */
function looksIn(xml: string, formats: ReadonlyMap<string, Look>, shared: ReadonlyMap<string, Look>) {
  const cells = new Map<string, Look>();
  if (formats.size === 0 && shared.size === 0 && !xml.includes("strike")) return cells;
  const areas: Area[] = [];
  const runs = textRuns();
  let [at, isNumber, number] = ["", false, ""];
  const mark = (look: Look | undefined) => {
    if (look && at !== "" && (cells.has(at) || cells.size < mostMarkedCells))
      cells.set(at, { ...cells.get(at), ...look });
  };
  let isShared = false;
  walkXml(xml, {
    open(tag) {
      const { local, attributes } = tag;
      runs.open(tag);
      if (local === "c") {
        [at, isShared] = [attributes.r?.value ?? "", attributes.t?.value === "s"];
        mark(formats.get(attributes.s?.value ?? "0"));
      } else if (local === "v") [isNumber, number] = [isShared, ""];
      else if (local === "conditionalFormatting" && areas.length < mostAreas)
        areas.push(...areasIn(attributes.sqref?.value ?? ""));
    },
    close(tag) {
      runs.close(tag);
      if (tag.local === "v" && isNumber) mark(shared.get(number));
      if (tag.local === "v") isNumber = false;
      if (tag.local === "is") mark(runs.take());
    },
    text(letters) {
      runs.text(letters);
      if (isNumber) number += letters;
    },
  });
  for (const [address, { unseen, ...look }] of areas.length === 0 ? [] : cells)
    if (unseen !== undefined && isWithin(address, areas)) cells.set(address, look);
  return cells;
}

/** The rows of filters that are on (ECMA-376-1, 18.3.1.2): one without a condition hides nothing. */
function filtersIn(xml: string): { first: number; last: number }[] {
  const filters = xml.matchAll(
    /<(?:\w+:)?autoFilter\b[^<>]{0,200}?\bref="([A-Z0-9:$]{2,30})"[^<>]{0,200}>\s{0,20}<(?:\w+:)?filterColumn\b/g,
  );
  return [...filters].flatMap(([, ref = ""]) => areasIn(ref).map(({ s, e }) => ({ first: s.r, last: e.r })));
}

/** Headers and footers of pages (ECMA-376-1, 18.3.1.46), without the codes for places, fonts, pages and days. */
function printedIn(xml: string): string[] {
  const marked = xml.slice(xml.lastIndexOf("headerFooter", xml.lastIndexOf("headerFooter") - 1)).slice(0, 20_000);
  if (!xml.includes("headerFooter")) return [];
  const texts = [...marked.matchAll(/<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>([^<]{1,2000})</g)];
  return texts.flatMap(([, text = ""]) =>
    text
      .replaceAll(/&#(\d{1,6});/g, (_, number: string) => String.fromCodePoint(Math.min(Number(number), 0xfffd)))
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&")
      .split(/&[LCR]/)
      .map((part) => part.replaceAll(/&("[^"]{0,100}"|K[\dA-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|[A-Z])/g, "").trim())
      .filter((part) => part !== ""),
  );
}

function areasIn(references: string): Area[] {
  const list = references.slice(0, 20_000).split(/\s+/).slice(0, mostAreas);
  return list.filter((reference) => reference !== "").map((reference) => utils.decode_range(reference));
}

function isWithin(address: string, areas: Area[]): boolean {
  const { r, c } = utils.decode_cell(address);
  return areas.some(({ s, e }) => s.r <= r && r <= e.r && s.c <= c && c <= e.c);
}
