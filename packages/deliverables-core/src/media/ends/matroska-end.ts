import { bigEndian, has } from "../../folder/sniff/bytes.js";
import { endsEarly } from "../../report/size-in-words.js";
import type { EndFile } from "./end-file.js";

/** Between the EBML header and the segment stands nothing, or an element of padding. */
const mostElements = 16;
const segment = "\x18\x53\x80\x67";

/** Whether the segment of a Matroska or WebM file is there up to the length it claims (RFC 8794, 6; RFC 9559, 4.5). */
export async function matroskaEndDamage(file: EndFile): Promise<string | undefined> {
  const end = await segmentEnd(file);
  return typeof end === "number" && end > file.size ? endsEarly(end, file.size) : undefined;
}

/** Where the segment ends by its own words: a live recording leaves its length open. Undefined when there is none. */
export async function segmentEnd({ read, size }: EndFile): Promise<number | "open" | undefined> {
  let offset = 0;
  for (let elements = 0; elements < mostElements && offset < size; elements++) {
    const head = await read(offset, 16);
    const idBytes = numberBytes(head[0]);
    const sizeBytes = numberBytes(head[idBytes]);
    if (idBytes > 4 || sizeBytes > 8) return undefined;
    const length = numberAt(head, idBytes, sizeBytes);
    if (length === undefined) return "open";
    offset += idBytes + sizeBytes + length;
    if (offset > size || has(head, 0, segment)) return offset;
  }
  return undefined;
}

/** The zeros before the first one tell how many bytes follow. */
function numberBytes(first = 0): number {
  return Math.clz32(first) - 23;
}

/** Undefined when all bits are set: not known. */
function numberAt(head: Uint8Array, at: number, length: number): number | undefined {
  // Without the bit that marks the length: with it, eight bytes are more than a number holds exactly.
  const first = (head[at] ?? 0) & (0xff >> length);
  const value = first * 2 ** (8 * (length - 1)) + bigEndian(head, at + 1, length - 1);
  return value >= 2 ** (7 * length) - 1 ? undefined : value;
}
