import { find, has } from "../../folder/sniff/bytes.js";
import { type EndFile, readTail } from "./end-file.js";

/** A page has 65,307 bytes at most (RFC 3533, 6). */
const tailBytes = 2 * 65_536;
const pageHeadBytes = 27;

/** Whether the last page of an Ogg file is whole and marked as the last of its stream. */
export async function oggEndDamage(file: EndFile): Promise<string | undefined> {
  const tail = await readTail(file, tailBytes);
  const contentEnd = tail.findLastIndex((byte) => byte !== 0) + 1;
  let isCut = false;
  for (let at = find(tail, "OggS\0", 0, tail.length); at >= 0; at = find(tail, "OggS\0", at + 1, tail.length)) {
    const length = pageLength(tail, at);
    const end = at + (length ?? tail.length);
    isCut = end > tail.length || length === undefined;
    // The two words can stand in a page by chance; the end of a page can not, at the end of the file.
    if (isCut || end < contentEnd) continue;
    const isLast = ((tail[at + 5] ?? 0) & 4) !== 0;
    return isLast ? undefined : "ends early: its last page is not marked as the last";
  }
  const isCutWord = ["O", "Og", "Ogg", "OggS"].some((start) => has(tail, tail.length - start.length, start));
  return isCut || isCutWord ? "ends early: its last page is cut" : undefined;
}

function pageLength(tail: Uint8Array, at: number): number | undefined {
  const segments = tail[at + pageHeadBytes - 1];
  if (segments === undefined || at + pageHeadBytes + segments > tail.length) return undefined;
  const lengths = tail.subarray(at + pageHeadBytes, at + pageHeadBytes + segments);
  return pageHeadBytes + segments + lengths.reduce((sum, length) => sum + length, 0);
}
