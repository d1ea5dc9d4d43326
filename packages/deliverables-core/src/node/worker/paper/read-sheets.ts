import { type CellObject, read, utils } from "@e965/xlsx";
import type { Unread } from "../../../folder/reader.js";
import type { Contents, Line, Trace } from "../../../papers/contents.js";
import { isLinkToFile } from "../../../papers/link-to-file.js";
import { localPathIn } from "../../../papers/local-paths.js";
import { expandedFault } from "../expanded-size.js";
import { asideOfOffice } from "./aside-of-office.js";
import { printedAround } from "./printed-around.js";
import { mostRows, whatIsBelow } from "./rows-read.js";
import { openParts } from "./zip-parts.js";

/** As many as a table may have. */
const mostCells = 200_000;
const longestFormula = 200;
/** Of formulas that nobody has calculated: the sentence names the first. */
const mostTold = 1000;

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
  const below = whatIsBelow(bytes, workbook);
  if (below !== undefined) return { unread: `its ${below} stands below the ${mostRows} rows that are read` };
  const several = workbook.SheetNames.length > 1;
  const [lines, hidden, aside]: [Line[], Line[], Line[]] = [[], [], []];
  const printed = printedAround(bytes);
  const [errorValues, uncalculated, comments]: [Trace[], Trace[], Trace[]] = [[], [], []];
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
        aside.push(...linksOf(object, cell));
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
    const isHiddenSheet = hiddenSheets.includes(name);
    (isHiddenSheet ? hidden : lines).push(
      ...(printed.get(name) ?? []).map((text) => ({ text, where: printedOn(name) })),
    );
    aside.push({ text: name, where: "in the name of a sheet" });
    if (lines.length > mostRows) return { unread: `it has more than ${mostRows} rows` };
    if (count > mostCells) return { unread: `it has more than ${mostCells} cells` };
  }
  for (const { Name, Ref } of workbook.Workbook?.Names ?? [])
    if (/^"/.test(Ref) && aside.length < mostTold)
      aside.push({ text: `${Name}: ${Ref}`, where: "in a name of the workbook" });
  const opened = openParts(bytes);
  const beside = "unread" in opened ? {} : asideOfOffice(opened.names, opened.part);
  const names = ((workbook as { keys?: string[] }).keys ?? []).map((key) => key.replace(/^\//, ""));
  return {
    lines,
    hidden,
    aside: [...aside, ...(beside.aside ?? [])],
    ...(beside.title !== undefined && { title: beside.title }),
    errorValues,
    uncalculated: uncalculated.slice(0, mostTold),
    comments,
    hiddenSheets,
    programs: workbook.vbaraw !== undefined || names.some((name) => /vbaProject\.bin$/i.test(name)),
    externalLinks: names.filter((name) => /^xl\/externalLinks\/[^/]+\.xml$/.test(name)),
  };
}

function printedOn(sheet: string): string {
  return `in what is printed above or below the cells of "${sheet}"`;
}

/** Where a cell leads, when that is a file on somebody's machine. */
function linksOf({ l, f = "" }: CellObject, cell: string): Line[] {
  const target = l?.Target ?? "";
  return [
    ...(target !== "" && isLinkToFile(target) ? [{ text: target, cell, where: "behind a link" }] : []),
    ...(localPathIn(f) ? [{ text: f.slice(0, longestFormula), cell, where: "in a formula" }] : []),
  ];
}
