import { cellOf, headingCell, linesOf } from "./lines.js";
import type { Cell, Table } from "./table.js";

/** An event of an edit decision list: number, reel, track, transition, its length, source in and out, record in and out. */
const event =
  /^\s*(\d{3,6})\s+(\S+)\s+(\S+)\s+(C|D|K\S*|W\d+)\s+(?:\d+\s+)?(\d\d[:;]\d\d[:;]\d\d[:;.]\d\d)\s+(\d\d[:;]\d\d[:;]\d\d[:;.]\d\d)\s+(\d\d[:;]\d\d[:;]\d\d[:;.]\d\d)\s+(\d\d[:;]\d\d[:;]\d\d[:;.]\d\d)/;

/** Whether a text is a CMX 3600 edit decision list: a title or a frame code mode above its events. */
export function isEdl(text: string): boolean {
  return (
    /^(\s*\r?\n)*(TITLE:|FCM:)/.test(text.slice(0, 2000)) &&
    text
      .slice(0, 200_000)
      .split(/\r\n|\n|\r/, 200)
      .some((line) => event.test(line))
  );
}

const headings = ["Reel", "EDL track", "Clip name", "Start time", "End time"];

/** The sound events of an edit decision list, one row each, with the times of the programme (record in and out); above them its title and how it counts. */
export function edlTable(text: string): Table {
  const before: Cell[][] = [];
  const rows: Cell[][] = [];
  let current: Cell[] | undefined;
  for (const line of linesOf(text)) {
    const found = event.exec(line.text);
    if (found) {
      const [, , reel = "", track = "", , , , from = "", to = ""] = found;
      const at = (word: string, after: number) => {
        const start = line.text.indexOf(word, after);
        return cellOf(line, start, start + word.length);
      };
      const end = line.text.lastIndexOf(to);
      const row = [
        at(reel, line.text.search(/\S+\s/) + 3),
        at(track, 3),
        at(reel, 3),
        cellOf(line, line.text.lastIndexOf(from, end - 1), line.text.lastIndexOf(from, end - 1) + from.length),
        cellOf(line, end, end + to.length),
      ];
      // Picture has no music. "AA/V" and "B" are both.
      current = /^V\d*$/i.test(track) ? undefined : row;
      if (current && from !== to) rows.push(current);
    }
    const [, above] = /^\s*(TITLE|FCM):/.exec(line.text) ?? [];
    if (above !== undefined && rows.length === 0)
      before.push([headingCell(above), cellOf(line, line.text.indexOf(":") + 1)]);
    const [, label = "", name] = /^(\*\s*(?:FROM CLIP NAME|SOURCE FILE):\s*)(.*\S)/i.exec(line.text) ?? [];
    if (current && name) current[2] = cellOf(line, label.length);
  }
  return { format: "EDL", encoding: "UTF-8", rows: [...before, headings.map(headingCell), ...rows] };
}
