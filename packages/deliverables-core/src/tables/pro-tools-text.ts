import { headingCell, type Line, linesOf, tabbedCells } from "./lines.js";
import { plainWords } from "./plain-words.js";
import { otherCounting } from "./pro-tools-counting.js";
import type { Cell, Table, UnreadLine } from "./table.js";

/** Whether a text is what Pro Tools writes under "Session Info as Text". */
export function isProToolsText(text: string): boolean {
  return /^SESSION NAME:\t/.test(text);
}

const headings = ["Pro Tools track", "Clip name", "Start time", "End time", "Duration"];

/**
 * The clips of a Pro Tools session, one row each: track, name, start, end and duration, above them what the session says of itself.
 * Muted clips are left out, because nobody hears them, and so are the other channels of a clip of several.
 */
export function proToolsTable(text: string): Table {
  const before: Cell[][] = [];
  const rows: Cell[][] = [];
  const seen = new Set<string>();
  let track: Cell | undefined;
  let columns: Map<string, number> | undefined;
  let listed = 0;
  for (const line of linesOf(text)) {
    const [label, value] = labelled(line);
    if (label === "TRACK NAME") [track, columns, listed] = [value, undefined, listed + 1];
    else if (/^CHANNEL\s*\tEVENT\s*\t/.test(line.text)) columns = columnsOf(line);
    else if (track && columns && /^\s*\d+\s*\t/.test(line.text)) {
      const cells = tabbedCells(line);
      const cell = (heading: string): Cell => cells[columns?.get(heading) ?? -1] ?? { text: "" };
      // In the line of the clip, so that what is said of its row names that line.
      const named = cells[0]?.place ? { ...track, place: cells[0].place } : track;
      const row = [named, cell("clip name"), cell("start time"), cell("end time"), cell("duration")];
      const key = row.map((one) => one.text).join("\n");
      if (plainWords(cell("state").text) === "muted" || seen.has(key)) continue;
      seen.add(key);
      rows.push(row);
    } else if (label && value && !track) before.push([headingCell(label), value]);
  }
  const counting = otherCounting(
    rows.flatMap(([, , start]) => start ?? []),
    before.find(([label]) => label?.text === "SESSION START TIMECODE")?.[1]?.text,
  );
  const unreadLines = [...tracksThatLack(before, listed), ...(counting ? [counting] : [])];
  return {
    format: "Pro Tools",
    encoding: "UTF-8",
    rows: [...before, headings.map(headingCell), ...rows],
    unreadLines,
    ...(counting && { untimed: true }),
  };
}

/** A list that was cut off looks whole; only the number at its top tells. It may also have been made of some tracks alone. */
function tracksThatLack(before: Cell[][], listed: number): UnreadLine[] {
  const [, at] = before.find(([label]) => label?.text === "# OF AUDIO TRACKS") ?? [];
  if (!at || !/^\d{1,5}$/.test(at.text) || Number(at.text) <= listed) return [];
  const says = `The session has ${at.text} audio tracks, and ${listed === 1 ? "1 is" : `${listed} are`} listed`;
  return [{ at, says, unsure: true }];
}

/** `TRACK NAME:	MX 1`. */
function labelled(line: Line): [label?: string | undefined, value?: Cell | undefined] {
  const [, label] = /^([A-Z#][A-Z #()/-]{2,40}):\s*\t/.exec(line.text) ?? [];
  return label === undefined ? [] : [label, tabbedCells(line)[1]];
}

function columnsOf(line: Line): Map<string, number> {
  return new Map(tabbedCells(line).map(({ text }, index): [string, number] => [plainWords(text), index]));
}
