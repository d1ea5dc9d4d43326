import { bigEndian, find, has } from "../../folder/sniff/bytes.js";
import { longestRunInBytes, mxfKeys } from "../../folder/sniff/mxf-keys.js";
import { endsEarly } from "../../report/size-in-words.js";
import { type EndFile, mostSteps, readTail } from "./end-file.js";
import { keyBytes, lengthBytes, packetLength } from "./klv.js";
import { indexPackAtEnd, indexPackDamage } from "./mxf-index-pack.js";
import { zerosEndDamage } from "./zeros-end.js";

/** What every key in an MXF begins with (SMPTE ST 298). */
const keyStart = "\x06\x0e\x2b\x34";
/** A key, a length of up to nine bytes, and the fixed fields of a partition pack. */
const packBytes = keyBytes + 9 + 88;
const tailBytes = 65_536;

/**
 * Whether an MXF goes on to the end of its last KLV packet (SMPTE ST 377-1, 6.3). The random index pack, where there is
 * one, is the last and says itself how long it is; without one, the packets from the footer partition on are followed.
 */
export async function mxfEndDamage(file: EndFile): Promise<string | undefined> {
  const base = await mxfStart(file);
  if (base === undefined) return undefined;
  const pack = await indexPackAtEnd(file);
  if (pack) return indexPackDamage(file, base, pack);
  const header = readPack(await file.read(base, packBytes));
  if (!header) return "ends early: it holds less than its header partition";
  if (header.footer === 0) return (await undeclaredFooterDamage(file)) ?? zerosEndDamage(file);
  // Some writers count the run-in in, against ST 377-1, 7.1.
  for (const offset of [base + header.footer, header.footer]) {
    const bytes = await file.read(offset, packBytes);
    const footer = has(bytes, 0, mxfKeys.footerPartition) ? readPack(bytes) : undefined;
    if (footer) return (await followFooter(file, offset, footer)) ?? missingIndexPack(header);
  }
  if (base + header.footer + header.length > file.size)
    return endsEarly(base + header.footer + header.length, file.size);
  return (await zerosEndDamage(file)) ?? "has no footer partition where its header says";
}

/** Where the header partition begins: a run-in may stand before it. */
export async function mxfStart({ read }: EndFile): Promise<number | undefined> {
  const key = mxfKeys.headerPartition;
  if (has(await read(0, key.length), 0, key)) return 0;
  const offset = find(await read(0, longestRunInBytes + key.length), key, 0, longestRunInBytes + 1);
  return offset < 0 ? undefined : offset;
}

interface Pack {
  /** Of the whole packet. */
  length: number;
  /** Where the footer partition stands, from the header partition on; 0 when the writer did not know. */
  footer: number;
  /** OP-Atom is the pattern of the files of a DCP and of Avid's media. */
  isAtom: boolean;
  /** Bytes of header metadata and of index tables that follow, without the fill right behind the pack. */
  content: number;
}

function readPack(bytes: Uint8Array): Pack | undefined {
  const length = packetLength(bytes);
  if (length === undefined || bytes.length < Math.min(packBytes, length)) return undefined;
  const value = keyBytes + lengthBytes(bytes);
  const field = (offset: number) => bigEndian(bytes, value + offset, 8);
  return { length, footer: field(24), isAtom: bytes[value + 76] === 0x10, content: field(32) + field(40) };
}

/** Bytes of header metadata and of index tables behind a partition pack; 0 when there is no pack. */
export async function partitionContentBytes({ read }: EndFile, start: number): Promise<number> {
  return readPack(await read(start, packBytes))?.content ?? 0;
}

/** Other patterns may do without one. */
function missingIndexPack({ isAtom }: Pack): string | undefined {
  return isAtom ? "ends early: the random index pack that closes an OP-Atom file is missing" : undefined;
}

/** A header that was left open does not know its footer, which may be there all the same. */
async function undeclaredFooterDamage(file: EndFile): Promise<string | undefined> {
  const tail = await readTail(file, tailBytes);
  const at = find(tail, mxfKeys.footerPartition, 0, tail.length);
  const footer = at < 0 ? undefined : readPack(tail.subarray(at));
  return footer && followFooter(file, file.size - tail.length + at, footer);
}

async function followFooter(file: EndFile, offset: number, { length, content }: Pack): Promise<string | undefined> {
  const behind = offset + length;
  // Metadata are hundreds of packets: when the counts of the pack lead to another packet, they are passed at once.
  const next = behind + content;
  if (content > 0 && has(await file.read(next, keyStart.length), 0, keyStart)) return followPackets(file, next);
  return (await followPackets(file, behind)) ?? (next > file.size ? endsEarly(next, file.size) : undefined);
}

async function followPackets(file: EndFile, start: number): Promise<string | undefined> {
  let offset = start;
  for (let steps = 0; offset < file.size && steps < mostSteps; steps++) {
    const head = await file.read(offset, keyBytes + 9);
    // What is no packet was put behind the file: padding, or a word of the tape or the copier.
    if (!has(head, 0, keyStart.slice(0, head.length))) return undefined;
    const length = packetLength(head);
    if (length === undefined) return head.length < keyBytes + 9 ? "ends early: its last KLV packet is cut" : undefined;
    offset += length;
  }
  return offset > file.size ? endsEarly(offset, file.size) : undefined;
}
