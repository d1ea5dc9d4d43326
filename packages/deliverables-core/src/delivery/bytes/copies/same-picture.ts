import type { OpenFile } from "../../../folder/folder.js";
import { bigEndian } from "../../../folder/sniff/bytes.js";
import { type PictureTrack, pictureTrack } from "./picture-track.js";
import { areSame } from "./same-bytes.js";

/** Eleven hours at 25 frames a second: 4 MB of the index. */
const mostFrames = 1_000_000;
const sizesAtOnce = 16_384;
/** Where listed frames have fewer sizes than this, an encoder made them nearly alike, and equal sizes say nothing. */
const leastSizes = 8;
/** Looked at before frames of one size are read through. */
const looks = 16;
const bytesAtOnce = 2 ** 20;

/**
 * Whether two QuickTime or MP4 files hold one encode of a picture. Sound, its place between the frames and the rest of the wrapper do
 * not count. Where frames have sizes of their own, all of these are the same, and the bytes of the first: of a feature film 800 KB
 * of each are read at most. Frames of one size are the same to the last byte: some are looked at, and only where those are the same
 * all, up to the first difference. Where it cannot tell, the answer is no. Rejects with `CannotOpen`, and when `signal` aborts.
 */
export async function samePicture(left: OpenFile, right: OpenFile, signal?: AbortSignal): Promise<boolean> {
  const [ours, theirs] = [await pictureTrack(left), await pictureTrack(right)];
  if (!ours || !theirs || ours.frames !== theirs.frames || ours.frameBytes !== theirs.frameBytes) return false;
  if (ours.frames > mostFrames) return false;
  const isSameFrame = async (frame: number, frameBytes: number) => {
    const [one, other] = [await ours.placeOf(frame), await theirs.placeOf(frame)];
    for (let at = 0; at < frameBytes; at += bytesAtOnce) {
      signal?.throwIfAborted();
      const length = Math.min(bytesAtOnce, frameBytes - at);
      const [mine, yours] = await Promise.all([left.read(one + at, length), right.read(other + at, length)]);
      if (mine.length < length || !areSame(mine, yours)) return false;
    }
    return true;
  };
  if (ours.frameBytes === 0) {
    const firstBytes = await firstOfSame(left, ours, right, theirs, signal);
    return firstBytes !== undefined && isSameFrame(0, firstBytes);
  }
  for (let look = 0; look < looks; look++)
    if (!(await isSameFrame(Math.floor(((ours.frames - 1) * look) / (looks - 1)), ours.frameBytes))) return false;
  for (let frame = 0; frame < ours.frames; frame++) if (!(await isSameFrame(frame, ours.frameBytes))) return false;
  return true;
}

/** The size of the first frame, where both list the same sizes and these vary. */
async function firstOfSame(
  left: OpenFile,
  ours: PictureTrack,
  right: OpenFile,
  theirs: PictureTrack,
  signal?: AbortSignal,
): Promise<number | undefined> {
  const sizes = new Set<number>();
  for (let frame = 0; frame < ours.frames; frame += sizesAtOnce) {
    signal?.throwIfAborted();
    const length = 4 * Math.min(sizesAtOnce, ours.frames - frame);
    const [one, other] = [
      await left.read(ours.sizesAt + 4 * frame, length),
      await right.read(theirs.sizesAt + 4 * frame, length),
    ];
    if (one.length < length || !areSame(one, other)) return undefined;
    for (let at = 0; at < length && sizes.size < leastSizes; at += 4) sizes.add(bigEndian(one, at, 4));
  }
  const [first] = sizes;
  return sizes.size < leastSizes ? undefined : first;
}
