import { cellOf, headingCell, type Line, linesOf } from "./lines.js";
import { splitLines } from "./split-lines.js";
import type { Cell, EditEvent, Table, UnreadLine } from "./table.js";

const timecode = String.raw`\d\d[:;]\d\d[:;]\d\d[:;.]\d\d`;
/** An event of an edit decision list: number, reel, track, transition, its length, source in and out, record in and out. */
const event = new RegExp(
  String.raw`^\s*(\d{3,6})\s+(\S+)\s+(\S+)\s+(C|D|K\S*|W\d+)\s+(?:\d+\s+)?(${timecode})\s+(${timecode})\s+(${timecode})\s+(${timecode})`,
  "d",
);

/** A line that begins as an event does. */
const beginning = /^\s*(\d{3,6})\s+(\S.*)$/;
const time = /^\d\d[:;]\d\d[:;]\d\d[:;.]\d\d$/;

/** Whether a text is a CMX 3600 edit decision list: a title or a frame code mode above its events. */
export function isEdl(text: string): boolean {
  return (
    /^(?:\s*\n)?(?:TITLE:|FCM:)/.test(text.slice(0, 2000)) &&
    splitLines(text.slice(0, 200_000), 200).some((line) => event.test(line))
  );
}

const headings = ["Reel", "EDL track", "Clip name", "Start time", "End time"];
/** What tells that a clip does not run at its own speed: the line that CMX has for it, and the remarks of programs that have none. */
const retimed = /^M2\s|^\*.*\b(?:SPEED|RETIME|RETIMED|TIMEWARP|TIME WARP|FREEZE|MOTION)\b/i;

/**
 * The sound events of an edit decision list, one row each, with the times of the programme (record in and out); above them its title and
 * how it counts. Its events with picture stand beside them.
 */
export function edlTable(text: string): Table {
  const before: Cell[][] = [];
  const rows: Cell[][] = [];
  const edits: EditEvent[] = [];
  const unreadLines: UnreadLine[] = [];
  let current: { edit: EditEvent; row?: Cell[] } | undefined;
  for (const line of linesOf(text)) {
    const found = event.exec(line.text);
    if (found) {
      current = eventIn(line, found);
      edits.push(current.edit);
      const { from, to } = current.edit.record;
      if (current.row && from.text !== to.text) rows.push(current.row);
    }
    const says = found ? undefined : eventFault(line.text);
    if (says !== undefined) {
      unreadLines.push({ at: cellOf(line), says });
      // What stands below is said of this event, and not of the one before.
      current = undefined;
    }
    const [, above] = /^\s*(TITLE|FCM):/.exec(line.text) ?? [];
    if (above !== undefined && edits.length === 0)
      before.push([headingCell(above), cellOf(line, line.text.indexOf(":") + 1)]);
    if (!current) continue;
    const [, label = "", name] = /^(\*\s*(?:FROM CLIP NAME|SOURCE FILE):\s*)(.*\S)/i.exec(line.text) ?? [];
    if (current.row && name) current.row[2] = cellOf(line, label.length);
    if (name === undefined && retimed.test(line.text)) current.edit.isRetimed = true;
    const [, more] = /^\s*AUD\s+([\d\s]+)$/.exec(line.text) ?? [];
    if (more !== undefined)
      current.edit.channels.push(
        ...more
          .trim()
          .split(/\s+/)
          .map((number) => `A${number}`),
      );
  }
  return {
    format: "EDL",
    encoding: "UTF-8",
    rows: [...before, headings.map(headingCell), ...rows],
    edits,
    unreadLines,
  };
}

function eventIn(line: Line, found: RegExpExecArray): { edit: EditEvent; row?: Cell[] } {
  const [number, reel, track, transition, sourceIn, sourceOut, recordIn, recordOut] = (found.indices ?? [])
    .slice(1)
    .map((span) => cellOf(line, span?.[0], span?.[1])) as [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];
  const edit = {
    number: number.text,
    at: number,
    channels: channelsOf(track.text),
    transition: transition.text,
    source: { from: sourceIn, to: sourceOut },
    record: { from: recordIn, to: recordOut },
    isRetimed: false,
  };
  // Picture has no music. "AA/V" and "B" are both.
  return { edit, ...(!/^V\d*$/i.test(track.text) && { row: [reel, track, reel, recordIn, recordOut] }) };
}

/** `V`, `A2`, `AA/V`: B is picture and the first channel of sound, AA the first two. */
function channelsOf(track: string): string[] {
  return track
    .toUpperCase()
    .split("/")
    .flatMap((part) => {
      if (part === "B") return ["V1", "A1"];
      if (part === "AA") return ["A1", "A2"];
      return /^[AV]$/.test(part) ? [`${part}1`] : /^[AV]\d+$/.test(part) ? [part] : [];
    });
}

/** Why an event cannot be read; undefined for a line that is none. */
function eventFault(text: string): string | undefined {
  const [, number, rest = ""] = beginning.exec(text.slice(0, 500)) ?? [];
  if (number === undefined) return undefined;
  const times = rest.split(/\s+/).filter((word) => /[:;]/.test(word));
  const wrong = times.find((word) => !time.test(word));
  const reason = wrong === undefined ? `it has ${times.length} of its 4 times` : `"${wrong.slice(0, 20)}" is no time`;
  return `Event ${number} cannot be read: ${reason}`;
}
