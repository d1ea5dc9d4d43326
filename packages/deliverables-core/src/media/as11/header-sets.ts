import { bigEndian, find, has, latin1 } from "../../folder/sniff/bytes.js";
import { longestRunInBytes, mxfKeys } from "../../folder/sniff/mxf-keys.js";

/** Header metadata of a programme is some tens of kilobytes long. */
export const headerBudgetBytes = 2 ** 20;
const keyBytes = 16;
const primerKey = "\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x05\x01";
const setKey = "\x06\x0e\x2b\x34\x02\x53";
const fillKey = "\x06\x0e\x2b\x34\x01\x01\x01";
const labelBytes = 16;

/** The values of one set by the labels of their items, as characters for a byte each. */
export type LocalSet = ReadonlyMap<string, Uint8Array>;

/**
 * The first set of header metadata whose key goes on with `keyEnd` behind its registry bytes (SMPTE ST 377-1, 9): its items by
 * their labels, as the primer pack gives them. Undefined when `head` (the first bytes of the file) does not hold it whole.
 */
export function findLocalSet(head: Uint8Array, keyEnd: string): LocalSet | undefined {
  for (const { key, value, labels } of headerSets(head))
    if (labels && has(key, 8, keyEnd)) return readSet(value, labels);
  return undefined;
}

/** A set of header metadata as it stands. */
export interface HeaderSet {
  key: Uint8Array;
  value: Uint8Array;
  /** What its local tags stand for, where the primer pack came before. */
  labels: ReadonlyMap<number, string> | undefined;
}

/** All sets of the header partition that stand whole in `head`, the first bytes of the file. */
export function* headerSets(head: Uint8Array): Iterable<HeaderSet> {
  const start = find(head, mxfKeys.headerPartition, 0, longestRunInBytes + 1);
  if (start < 0) return;
  let labels: ReadonlyMap<number, string> | undefined;
  for (let offset = start; offset + keyBytes < head.length; ) {
    const packet = packetAt(head, offset);
    if (!packet) return;
    const value = head.subarray(packet.start, packet.end);
    if (has(head, offset, primerKey)) labels = readPrimer(value);
    // Byte 8 is the version of the registry.
    else if (has(head, offset, setKey)) yield { key: head.subarray(offset, offset + keyBytes), value, labels };
    else if (offset > start && !has(head, offset, fillKey)) return;
    offset = packet.end;
  }
}

/** A packet that stands whole in `bytes`. */
function packetAt(bytes: Uint8Array, offset: number): { start: number; end: number } | undefined {
  const first = bytes[offset + keyBytes];
  if (first === undefined || first === 0x80) return undefined;
  const size = first & 0x80 ? first & 0x7f : 0;
  if (size > 8) return undefined;
  const start = offset + keyBytes + 1 + size;
  const end = start + (size === 0 ? first : bigEndian(bytes, offset + keyBytes + 1, size));
  return end > bytes.length ? undefined : { start, end };
}

/** A count, the size of an entry, and the entries: a local tag of two bytes and the label that it stands for. */
function readPrimer(value: Uint8Array): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (let entry = 8; entry + 2 + labelBytes <= value.length; entry += 2 + labelBytes)
    labels.set(bigEndian(value, entry, 2), latin1(value, entry + 2, entry + 2 + labelBytes));
  return labels;
}

function readSet(value: Uint8Array, labels: ReadonlyMap<number, string>): LocalSet {
  const items = new Map<string, Uint8Array>();
  for (const [tag, item] of readItems(value)) {
    const label = labels.get(tag);
    if (label !== undefined) items.set(label, item);
  }
  return items;
}

/** Items of a tag, a length of two bytes each, and a value: by their local tags. */
export function readItems(value: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const items = new Map<number, Uint8Array>();
  for (let offset = 0; offset + 4 <= value.length; ) {
    const end = offset + 4 + bigEndian(value, offset + 2, 2);
    if (end > value.length) break;
    items.set(bigEndian(value, offset, 2), value.subarray(offset + 4, end));
    offset = end;
  }
  return items;
}
