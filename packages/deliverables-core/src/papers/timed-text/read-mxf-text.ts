import type { ReadBytes } from "../../folder/complete-reads.js";
import { bigEndian, has } from "../../folder/sniff/bytes.js";
import { mxfKeys } from "../../folder/sniff/mxf-keys.js";
import { headerBudgetBytes, headerSets, readItems } from "../../media/as11/header-sets.js";
import { keyBytes, lengthBytes } from "../../media/ends/klv.js";
import { firstElement } from "../../media/ends/mxf-first-element.js";
import { sizeInWords } from "../../report/size-in-words.js";
import { readTimedText } from "./read-timed-text.js";
import type { TimedText } from "./timed-text.js";

/** What of timed text an MXF holds, or why it was not read, in words that finish "… were not looked at: …". */
export type TextInside = { timedText: TimedText } | { unopened: string };

/** The resource of a whole clip (SMPTE ST 429-5, 6; ST 379-2 for its item), and what is encrypted, whatever it is (ST 429-6). */
const textKey = { start: "\x06\x0e\x2b\x34\x01\x02\x01", item: "\x0d\x01\x03\x01\x17", type: "\x0b" };
const encryptedKey = "\x06\x0e\x2b\x34\x02\x04\x01\x07\x0d\x01\x03\x01";
/** A set that describes a font or a picture in the same file (ST 429-5, 8.3), and the tags of its own that are no id of those. */
const resourceSet = "\x06\x0e\x2b\x34\x02\x53\x01\x01\x0d\x01\x01\x01\x01\x01\x65";
const ownTags: readonly number[] = [0x3c0a, 0x0102];
const largestBytes = 8_000_000;

/** The XML of subtitles inside an MXF, as a DCP and an IMF package have them. Undefined where its first element is none. */
export async function readMxfText(file: { size: number; read: ReadBytes }): Promise<TextInside | undefined> {
  if (!has(await file.read(0, keyBytes), 0, mxfKeys.headerPartition)) return undefined;
  const element = await firstElement(file);
  if (!element) return undefined;
  const { head, start, length } = element;
  if (has(head, 0, encryptedKey)) return { unopened: "it is encrypted" };
  const isText = has(head, 0, textKey.start) && has(head, 8, textKey.item) && has(head, 14, textKey.type);
  if (!isText) return undefined;
  const from = start + keyBytes + lengthBytes(head);
  const bytes = start + length - from;
  if (bytes > largestBytes)
    return { unopened: `it has ${sizeInWords(bytes)}, and such text is read up to ${sizeInWords(largestBytes)}` };
  const read = readTimedText("XML", await file.read(from, bytes), "");
  if (!read) return { unopened: "it is neither TTML nor the XML of a DCP" };
  const { reel, ...rest } = read;
  const events = rest.events.map(({ at: _, ...event }) => event);
  const faults = rest.faults.map(({ at: _, ...fault }) => fault);
  const resources = reel?.resources.map((one) => ({ ...one, at: {} })) ?? [];
  // Lines of the XML are no places in the file.
  const timedText = { ...rest, events, faults };
  return { timedText: reel ? { ...timedText, reel: { ...reel, resources, held: await heldIn(file) } } : timedText };
}

/** The ids of the fonts and pictures that lie in the file, by their sets: the one value of 16 bytes that is not the set's own. */
async function heldIn(file: { size: number; read: ReadBytes }): Promise<string[]> {
  const head = await file.read(0, Math.min(file.size, headerBudgetBytes));
  const held: string[] = [];
  for (const { key, value } of headerSets(head)) {
    if (!has(key, 0, resourceSet)) continue;
    for (const [tag, item] of readItems(value))
      if (item.length === 16 && !ownTags.includes(tag)) held.push(uuidOf(item));
  }
  return held;
}

function uuidOf(bytes: Uint8Array): string {
  const hex = (from: number, to: number) => {
    let text = "";
    for (let at = from; at < to; at++) text += bigEndian(bytes, at, 1).toString(16).padStart(2, "0");
    return text;
  };
  return [hex(0, 4), hex(4, 6), hex(6, 8), hex(8, 10), hex(10, 16)].join("-");
}
