import type { Analysis } from "../../media/mediainfo/analysis.js";
import type { MediaInfoContext } from "./mediainfo-context.js";
import type { Range } from "./range.js";
import { firstPieceBytes, mostReads, planReading, type Shortcut } from "./read-plan.js";

/**
 * Hands a file of `size` bytes to MediaInfo piece by piece. Yields each range it needs and takes the bytes of exactly
 * that range, so that it does not matter whether they come from a disk at once or from another thread later. They are
 * read before the next range is yielded, so one buffer will do.
 */
export function* driveMediaInfo(mediaInfo: MediaInfoContext, size: number): Generator<Range, Analysis, Uint8Array> {
  mediaInfo.open(size);
  const partial = yield* feed(mediaInfo, size);
  return { json: mediaInfo.finish(), partial };
}

/** Returns whether a limit kept MediaInfo from something it wanted. */
function* feed(mediaInfo: MediaInfoContext, size: number): Generator<Range, boolean, Uint8Array> {
  let range: Range = { offset: 0, length: firstPieceBytes(size) };
  // A copy, because the look-ups of the plan come before MediaInfo takes it.
  let bytes: Uint8Array = (yield range).slice();
  const plan = yield* planReading(bytes, size);
  let { shortcut } = plan;
  let [total, moves] = [0, 0];
  let lastSeek: number | undefined;
  for (let reads = 1; ; reads++) {
    total += bytes.length;
    shortcut?.klv.take(bytes);
    const { finished, seekTo } = mediaInfo.take(bytes);
    let offset = range.offset + bytes.length;
    let leaveAt = shortcut && leavingPlace(shortcut, offset);
    if (seekTo !== undefined) {
      // Behind the end, or asked again without progress: no bytes can satisfy the parser.
      if (seekTo >= size || seekTo === lastSeek || !plan.visits(seekTo, moves)) return false;
      mediaInfo.moveTo(seekTo, finished ? size : undefined);
      offset = seekTo;
    } else if (finished || offset >= size) {
      return false;
    } else if (shortcut && leaveAt === offset) {
      mediaInfo.moveTo(shortcut.to, undefined);
      offset = shortcut.to;
    }
    if (offset !== range.offset + bytes.length) {
      moves += 1;
      shortcut = undefined;
      leaveAt = undefined;
    }
    lastSeek = seekTo;
    if (total >= plan.enoughBytes || offset >= plan.enoughAt) return false;
    if (total >= plan.limitBytes || reads >= mostReads) return true;
    const nearest = Math.min(size, plan.enoughAt, leaveAt ?? size);
    const left = Math.min(plan.limitBytes, plan.enoughBytes) - total;
    range = { offset, length: Math.min(plan.chunkBytes, nearest - offset, left) };
    bytes = yield range;
  }
}

/** The next boundary between two triplets, once enough was read and the footer still lies ahead. */
function leavingPlace({ afterBytes, to, klv }: Shortcut, offset: number): number | undefined {
  const boundary = klv.next();
  // A boundary that lies behind is that of a triplet whose head was cut in two.
  if (boundary === undefined || offset < afterBytes || boundary < offset || boundary >= to) return undefined;
  return boundary;
}
