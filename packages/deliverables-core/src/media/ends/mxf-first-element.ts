import { has } from "../../folder/sniff/bytes.js";
import { mxfKeys } from "../../folder/sniff/mxf-keys.js";
import type { EndFile } from "./end-file.js";
import { keyBytes, packetLength } from "./klv.js";
import { mxfStart, partitionContentBytes } from "./mxf-end.js";
import { windowedFile } from "./windowed-file.js";

/** An element of picture, sound or data (SMPTE ST 379-2; ST 422 and others for the essence). */
const essenceKeys = ["\x06\x0e\x2b\x34\x01\x02\x01", "\x06\x0e\x2b\x34\x02\x04\x01\x07\x0d\x01\x03\x01"];
/** Of the item that fills up to a boundary (SMPTE ST 377-1, 6.3.3); the version differs from writer to writer. */
const [fillKey, behindVersion] = ["\x06\x0e\x2b\x34\x01\x01\x01", "\x03\x01\x02\x10\x01"];
const keyStart = "\x06\x0e\x2b\x34";
/** From the header to the first frame there is a partition or two; where their counts do not lead on, hundreds of sets. */
const mostPackets = 400;

/** A packet of an MXF: where it begins, how long it is with its key, and its first bytes, of which 16 are the key. */
export interface Element {
  head: Uint8Array;
  start: number;
  length: number;
}

/** The first packet of picture, sound or data, encrypted or not. */
export async function firstElement(file: EndFile): Promise<Element | undefined> {
  const windowed = windowedFile(file);
  const packetAt = async (offset: number) => {
    const head = await windowed.read(offset, keyBytes + 9);
    const length = has(head, 0, keyStart) ? packetLength(head) : undefined;
    return length === undefined ? undefined : { head, start: offset, length };
  };
  let packet = await packetAt((await mxfStart(file)) ?? file.size);
  for (let packets = 0; packet && packets < mostPackets; packets++) {
    const { head, start, length }: Element = packet;
    if (essenceKeys.some((key) => has(head, 0, key))) return packet;
    const behind: number = start + length;
    const isPartition = has(head, 0, mxfKeys.partition);
    packet =
      (isPartition && (await packetBehindMetadata(windowed, start, behind, packetAt))) || (await packetAt(behind));
  }
  return undefined;
}

/** The counts of a partition pack leave out the fill right behind it. */
async function packetBehindMetadata<Packet extends { head: Uint8Array; length: number }>(
  file: EndFile,
  start: number,
  behind: number,
  packetAt: (offset: number) => Promise<Packet | undefined>,
): Promise<Packet | undefined> {
  const content = await partitionContentBytes(file, start);
  const next = await packetAt(behind);
  const fill = next && has(next.head, 0, fillKey) && has(next.head, 8, behindVersion) ? next.length : 0;
  return content > 0 ? packetAt(behind + fill + content) : undefined;
}
