import { latin1 } from "../../folder/sniff/bytes.js";
import { formatFrameRate, parseFrameRate } from "../../timecode/frame-rate.js";
import { realSeconds, timecodeFault, toFrames } from "../../timecode/timecode.js";
import { writeSeconds } from "./exact-seconds.js";
import { readStlHead } from "./read-stl-head.js";
import { accents, stlAlphabets, stlLanguages } from "./stl-codes.js";
import { mostEvents, mostFaults, type TextEvent, type TextFault, type TextHead, type TimedText } from "./timed-text.js";

const headBytes = 1024;
const blockBytes = 128;
const textOffset = 16;

interface Block {
  number: number;
  cumulative: boolean;
  start: Time;
  end: Time;
  text: Uint8Array[];
}
interface Time {
  hours: number;
  minutes: number;
  seconds: number;
  frames: number;
  dropFrame: false;
}

/** EBU STL (EBU Tech 3264): 1024 bytes of head, then blocks of 128, of which several can make one subtitle. */
export function readStl(bytes: Uint8Array): TimedText {
  const field = (from: number, to: number) => latin1(bytes, from, to).trim();
  const rate = parseFrameRate(String(Number(/^STL(\d\d)\.\d\d$/.exec(field(3, 11))?.[1] ?? "")));
  const language = stlLanguages[field(14, 16).toUpperCase()];
  const alphabet = field(12, 14);
  const events: TextEvent[] = [];
  const faults: TextFault[] = [];
  let partial = false;
  for (const block of blocksOf(bytes)) {
    const name = `Subtitle ${block.number}`;
    if (events.length >= mostEvents) partial = true;
    if (!rate?.nominal || partial || isSubtitleZero(block)) continue;
    const timebase = { framesPerSecond: rate.nominal, dropFrame: false };
    const why = [block.start, block.end].map((time) => clockFault(time) ?? timecodeFault(time, timebase));
    const reason = why[0] ?? why[1];
    if (reason !== undefined) {
      const written = say(why[0] === undefined ? block.end : block.start);
      if (faults.length < mostFaults)
        faults.push({ message: `${name} has the timecode ${written}, which does not exist: ${reason}` });
      continue;
    }
    const seconds = (time: Time) => writeSeconds(realSeconds(toFrames(time, timebase), rate));
    events.push({
      name,
      start: seconds(block.start),
      end: seconds(block.end),
      written: { start: say(block.start), end: say(block.end) },
      lines: linesOf(block.text, alphabet),
      ...(block.cumulative && { cumulative: true }),
    });
  }
  return {
    forms: ["EBU STL"],
    counts: "frames",
    ...(rate && { frameRate: formatFrameRate(rate) }),
    ...(language !== undefined && { language }),
    head: { ...readStlHead(bytes), ...miscounts(bytes, Array.from(blocksOf(bytes))) },
    events,
    faults: rate?.nominal ? faults : [{ message: `It states ${field(3, 11)} where its frame rate should stand` }],
    ...(partial && { partial }),
  };
}

function* blocksOf(bytes: Uint8Array): Iterable<Block> {
  let open: Block | undefined;
  for (let at = headBytes; at + blockBytes <= bytes.length; at += blockBytes) {
    const byte = (offset: number) => bytes[at + offset] ?? 0;
    const extension = byte(3);
    // Data of a program's own, and remarks for whoever works on it, are not shown.
    if (extension === 0xfe || byte(15) === 1) continue;
    const number = byte(1) + byte(2) * 256;
    if (open && open.number !== number) {
      yield open;
      open = undefined;
    }
    open ??= {
      number,
      cumulative: byte(4) !== 0,
      start: timeAt(bytes, at + 5),
      end: timeAt(bytes, at + 9),
      text: [],
    };
    open.text.push(bytes.subarray(at + textOffset, at + blockBytes));
    if (extension !== 0xff) continue;
    yield open;
    open = undefined;
  }
  if (open) yield open;
}

function timeAt(bytes: Uint8Array, at: number): Time {
  const [hours = 0, minutes = 0, seconds = 0, frames = 0] = bytes.subarray(at, at + 4);
  return { hours, minutes, seconds, frames, dropFrame: false };
}

function clockFault({ hours, minutes, seconds }: Time): string | undefined {
  if (hours > 23) return `there is no hour ${hours}`;
  if (minutes > 59) return `there is no minute ${minutes}`;
  return seconds > 59 ? `there is no second ${seconds}` : undefined;
}

/** Where the head counts otherwise than the file: of 53 published files, 50 have their numbers at the left, 3 at the right. */
function miscounts(bytes: Uint8Array, blocks: readonly Block[]): Pick<TextHead, "blocks" | "subtitles" | "firstCue"> {
  const number = (from: number, to: number) => Number(latin1(bytes, from, to).trim() || "0");
  const [stated, subtitles] = [number(238, 243), number(243, 248)];
  const held = Math.floor((bytes.length - headBytes) / blockBytes);
  const shown = blocks.filter((block) => !isSubtitleZero(block));
  const first = latin1(bytes, 264, 272);
  const [cue] = shown;
  const start = cue && say(cue.start);
  const isOther =
    start !== undefined && /^\d{8}$/.test(first) && Number(first) > 0 && start.replaceAll(":", "") !== first;
  return {
    ...(stated > 0 && stated < held && { blocks: { stated, held } }),
    ...(subtitles > 0 &&
      subtitles !== blocks.length &&
      subtitles !== shown.length && { subtitles: { stated: subtitles, held: shown.length } }),
    ...(isOther && { firstCue: { stated: first.replace(/(\d\d)(?=\d)/g, "$1:"), held: start } }),
  };
}

/** British broadcasters begin with a subtitle that only names the programme, from 00:00:00:00 for two frames, and is never shown. */
function isSubtitleZero({ number, start, end }: Block): boolean {
  const isMidnight = ({ hours, minutes, seconds }: Time) => hours + minutes + seconds === 0;
  return number === 0 && isMidnight(start) && isMidnight(end) && start.frames === 0 && end.frames <= 2;
}

function say(time: Time): string {
  return [time.hours, time.minutes, time.seconds, time.frames].map((one) => String(one).padStart(2, "0")).join(":");
}

/** The rows of a subtitle: 0x8A ends one, 0x8F fills up, what else lies below 0x20 and from 0x80 to 0x9F is style. */
function linesOf(parts: readonly Uint8Array[], alphabet: string): string[] {
  const rows: number[][] = [[]];
  for (const part of parts)
    for (const byte of part) {
      if (byte === 0x8f) break;
      if (byte === 0x8a) rows.push([]);
      // A change of colour in the middle of a row takes a cell, which is seen as a space.
      else if (byte < 0x20) rows.at(-1)?.push(0x20);
      else if (byte < 0x80 || byte > 0x9f) rows.at(-1)?.push(byte);
    }
  return rows.map((row) => decode(row, alphabet).trim()).filter((row) => row !== "");
}

function decode(row: readonly number[], alphabet: string): string {
  const label = stlAlphabets[alphabet];
  if (label !== undefined) return new TextDecoder(label).decode(Uint8Array.from(row));
  let text = "";
  let accent = "";
  for (const byte of row) {
    const mark = accents[byte];
    if (mark !== undefined) {
      accent = mark;
      continue;
    }
    text += String.fromCharCode(byte) + accent;
    accent = "";
  }
  return text.normalize("NFC");
}
