import { read, utils } from "@e965/xlsx";
import type { Unread } from "../../../folder/reader.js";
import type { Contents, Line, Trace } from "../../../papers/contents.js";
import { expandedFault } from "../expanded-size.js";
import { cellBelow, mostRows } from "./rows-read.js";

/** As many as a table may have. */
const mostCells = 200_000;
const longestFormula = 200;
/** Of formulas that nobody has calculated: the sentence names the first. */
const mostTold = 1000;

const longestLink = 1000;
/** A link to a file, and neither to a page of the web nor to a place in the workbook. */
const isFile = /^(?:file:|[a-z]:[\\/]|[\\/])/i;

/** Reads every sheet of a workbook as it was shown when it was saved. No formula is calculated. */
export function readSheets(bytes: Uint8Array): Contents | Unread | { locked: true } {
  const fault = expandedFault(bytes);
  if (fault) return { unread: fault };
  try {
    return contentsOf(bytes);
  } catch (failure) {
    const isLocked = failure instanceof Error && /password|encrypt/i.test(failure.message);
    return isLocked ? { locked: true } : { unread: "it is no workbook that can be read" };
  }
}

function contentsOf(bytes: Uint8Array): Contents | Unread {
  const workbook = read(bytes, {
    type: "array",
    dense: true,
    sheetRows: mostRows + 1,
    cellHTML: false,
    // A formula that was saved without its value is an empty cell, unless it is asked for.
    sheetStubs: true,
    bookVBA: true,
    bookFiles: true,
    // Only with the styles it tells which rows and columns are hidden.
    cellStyles: true,
  });
  const below = cellBelow(bytes);
  if (below !== undefined) return { unread: `its cell ${below} stands below the ${mostRows} rows that are read` };
  const several = workbook.SheetNames.length > 1;
  const [lines, hidden]: [Line[], Line[]] = [[], []];
  const [errorValues, uncalculated, comments]: [Trace[], Trace[], Trace[]] = [[], [], []];
  const fileLinks: Trace[] = [];
  const hiddenSheets = workbook.SheetNames.filter((_, at) => (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0);
  let count = 0;
  for (const name of workbook.SheetNames) {
    const prefix = several ? `${name}!` : "";
    const sheet = workbook.Sheets[name];
    const rows = sheet?.["!data"] ?? [];
    // The lists have holes where nothing stands, so that a cell in the far corner costs nothing.
    rows.forEach((row, r) => {
      const [texts, cells]: [string[], string[]] = [[], []];
      const isHiddenRow = hiddenSheets.includes(name) || sheet?.["!rows"]?.[r]?.hidden === true;
      row.forEach((object, c) => {
        const cell = prefix + utils.encode_cell({ r, c });
        const { Target: target = "" } = object.l ?? {};
        if (isFile.test(target) && fileLinks.length < mostTold)
          fileLinks.push({ text: target.slice(0, longestLink), cell });
        for (const { t } of object.c ?? []) comments.push({ text: String(t ?? "").trim(), cell });
        if ((object.t === "z" || object.v === undefined) && object.f)
          uncalculated.push({ text: `=${object.f}`.slice(0, longestFormula), cell });
        const text = (object.t === "z" || object.v === undefined ? "" : (object.w ?? String(object.v))).trim();
        if (text === "") return;
        if (object.t === "e") errorValues.push({ text, cell });
        count += 1;
        if (isHiddenRow || sheet?.["!cols"]?.[c]?.hidden === true) {
          hidden.push({ text: text.replaceAll(/\s+/g, " "), cells: [cell], cell });
          return;
        }
        texts.push(text.replaceAll(/\s+/g, " "));
        cells.push(cell);
      });
      const [cell] = cells;
      if (cell !== undefined) lines.push({ text: texts.join("\t"), cells, cell });
    });
    if (lines.length > mostRows) return { unread: `it has more than ${mostRows} rows` };
    if (count > mostCells) return { unread: `it has more than ${mostCells} cells` };
  }
  const names = ((workbook as { keys?: string[] }).keys ?? []).map((key) => key.replace(/^\//, ""));
  return {
    lines,
    hidden,
    errorValues,
    uncalculated: uncalculated.slice(0, mostTold),
    ...(fileLinks.length > 0 && { fileLinks }),
    comments,
    hiddenSheets,
    programs: workbook.vbaraw !== undefined || names.some((name) => /vbaProject\.bin$/i.test(name)),
    externalLinks: names.filter((name) => /^xl\/externalLinks\/[^/]+\.xml$/.test(name)),
  };
}
