import { bigEndian, has } from "../../folder/sniff/bytes.js";
import { type EndFile, readTail } from "./end-file.js";
import { crc16, readFlacFrame } from "./flac-frame.js";
import { withoutTags } from "./tags-at-end.js";

/** A frame of eight channels in 24 bit has 96 KiB at the usual 4096 samples. */
const smallestTailBytes = 65_536;
const largestTailBytes = 524_288;
const smallestFrameBytes = 8;
/** The last frame is the first that is found from the end, but for a few bytes that only look like one. */
const mostChecks = 16;

/** Whether the last frame of a FLAC is whole, and the last of those that STREAMINFO counts (RFC 9639, 8.2 and 9.1). */
export async function flacEndDamage(file: EndFile): Promise<string | undefined> {
  const head = await file.read(0, 42);
  // STREAMINFO is always the first block.
  if (head.length < 42 || ((head[4] ?? 0) & 0x7f) !== 0) return undefined;
  const blockSize = bigEndian(head, 8, 2);
  const largestFrame = bigEndian(head, 15, 3);
  const promised = ((head[21] ?? 0) & 0x0f) * 2 ** 32 + bigEndian(head, 22, 4);
  const wanted = Math.min(largestTailBytes, Math.max(smallestTailBytes, 2 * largestFrame));
  const tail = withoutTags(await readTail(file, wanted));
  let [reached, checks] = [0, 0];
  // The sync code can also stand inside a frame by chance: only a check sum over the rest of the file tells.
  for (let at = tail.length - smallestFrameBytes; at >= 0; at--) {
    if (!has(tail, at, "\xff\xf8") && !has(tail, at, "\xff\xf9")) continue;
    const frame = readFlacFrame(tail, at, blockSize);
    if (!frame || (promised > 0 && frame.end > promised)) continue;
    reached = Math.max(reached, frame.end);
    const isLast = promised === 0 || frame.end === promised;
    if (isLast && checks++ < mostChecks && crc16(tail.subarray(at)) === 0) return undefined;
  }
  if (promised === 0 || reached === promised) return "ends early: its last frame is cut";
  if (reached === 0) return "ends early: no FLAC frame stands at its end";
  return `ends early: it promises ${promised} samples, and its last frame ends at ${reached}`;
}
