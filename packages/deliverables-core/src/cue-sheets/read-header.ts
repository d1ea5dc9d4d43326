import { plainWords } from "../tables/plain-words.js";
import type { Cell } from "../tables/table.js";
import { companyIn } from "./companies.js";
import type { CueSheet } from "./cue-sheet.js";
import { readCueTime } from "./cue-time.js";
import { isLengthLabel, readLabel, readLabelAbove } from "./read-heading.js";
import { readTotalLabel } from "./total-label.js";

type Header = Pick<CueSheet, "header" | "length" | "eitherTotal">;

/** Reads the rows before the cues, where a label stands before its value, in the next cell or behind a colon. */
export function readHeader(rows: Cell[][]): Header {
  const read: Header = { header: {} };
  for (const cells of rows) {
    const filled = cells.filter(({ text }) => text !== "");
    let isFirst = true;
    for (let index = 0; index < filled.length; index++) {
      const [cell, next] = [filled[index], filled[index + 1]];
      if (!cell) continue;
      const value = next && !isLabelAfter(cell, next) ? next : undefined;
      // "Film" by itself may as well be what another label says.
      const canBeLabel: boolean = isFirst || cell.text.endsWith(":");
      const isTaken: boolean = value ? take(read, cell.text, value, canBeLabel) : false;
      const inline = behindColon(cell);
      if (!isTaken && inline) take(read, inline.label, inline.value, true);
      isFirst = isTaken && canBeLabel;
      if (isTaken) index += 1;
    }
  }
  return read;
}

/** Whether a label says what its value is; then the value is kept, unless one came before it. */
function take(read: Header, label: string, value: Cell, canBeLabel: boolean): boolean {
  const isTime = "kind" in readCueTime(value.text);
  const isTotal = canBeLabel && isTime && !isLengthLabel(label) && readTotalLabel(label)?.of === "music";
  const field =
    readLabel(label) ?? (canBeLabel ? readLabelAbove(label) : undefined) ?? (isTotal ? "musicDuration" : undefined);
  // "Producer" is mostly a person.
  if (field === "company" && isProducer(label) && companyIn(value.text) === "no") return true;
  // "Total duration" is that of the programme, or of the music.
  const isOfEither = field === "musicDuration" && !/mus|cue/i.test(label);
  if (isOfEither && !read.header.musicDuration) read.eitherTotal = value;
  if (field) read.header[field] ??= value;
  const isLength = canBeLabel && isLengthLabel(label) && isTime;
  if (isLength) read.length ??= value;
  return field !== undefined || isLength;
}

function isProducer(label: string): boolean {
  return /^(producer|produced by|produzent|producteur)$/.test(plainWords(label));
}

/** Behind "Original/Revision" the word "Revision" is the answer, and no label of its own. */
function isLabelAfter({ text }: Cell, next: Cell): boolean {
  const isAnswer = readLabel(text) === "classification" && readLabel(next.text) === "classification";
  return isLabel(next) && !(isAnswer && /^revis\w+$/i.test(next.text));
}

function isLabel({ text }: Cell): boolean {
  return /[^\d\s]\s*:$/.test(text) || readLabel(text) !== undefined;
}

/** `Programme duration: 48:30` in one cell. */
function behindColon({ text, ...where }: Cell): { label: string; value: Cell } | undefined {
  const [, label, value] = /^([^:]{2,60}):\s*(\S.*)$/s.exec(text) ?? [];
  return label === undefined || value === undefined ? undefined : { label, value: { ...where, text: value } };
}
