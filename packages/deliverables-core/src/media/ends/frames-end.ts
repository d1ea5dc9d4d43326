import { has, latin1 } from "../../folder/sniff/bytes.js";
import { dolbyFrameLength, mpegAudioFrameLength } from "../../folder/sniff/frame-length.js";
import { type EndFile, isAllZeros, readTail } from "./end-file.js";
import { withoutTags } from "./tags-at-end.js";

const tailBytes = 65_536;
/** So many frames in a row, each where the one before ends, do not stand anywhere by chance. */
const frameRun = 3;

type FrameLength = (bytes: Uint8Array, at: number) => number | undefined;

/** Whether the last frame of AC-3 or E-AC-3 is whole. */
export function dolbyEndDamage(file: EndFile): Promise<string | undefined> {
  return framesEndDamage(file, dolbyFrameLength);
}

/** Whether the last frame of MPEG audio, or of AAC in ADTS, is whole. */
export function mpegAudioEndDamage(file: EndFile): Promise<string | undefined> {
  return framesEndDamage(file, mpegAudioFrameLength);
}

async function framesEndDamage(file: EndFile, frameLength: FrameLength): Promise<string | undefined> {
  const tail = withoutTags(await readTail(file, tailBytes));
  // The first frame of a short file is known to be one; an ID3 tag before it may hold anything.
  const isWholeFile = file.size <= tailBytes && !has(tail, 0, "ID3");
  for (let first = 0; first < tail.length; first++) {
    const { frames, end } = followFrames(tail, first, frameLength);
    if (frames < frameRun && !(isWholeFile && first === 0)) continue;
    const rest = tail.subarray(end);
    if (end > tail.length || isCutHeader(rest, tail.subarray(first))) return "ends early: its last frame is cut";
    if (rest.length < cutHeaderBytes || isAllZeros(rest) || isTag(rest)) return undefined;
    // Something else stands between the frames; they may go on behind it.
    first = Math.max(first, end - 1);
  }
  return undefined;
}

function followFrames(tail: Uint8Array, first: number, frameLength: FrameLength): { frames: number; end: number } {
  let [frames, end] = [0, first];
  while (end < tail.length && isAlike(tail, end, first)) {
    const length = frameLength(tail, end);
    if (!length) break;
    frames++;
    end += length;
  }
  return { frames, end };
}

/** The sync word, and the kind of frame, are the same in all frames. The last bit may say whether there is a check sum. */
function isAlike(tail: Uint8Array, at: number, first: number): boolean {
  return tail[at] === tail[first] && ((tail[at + 1] ?? 0) | 1) === ((tail[first + 1] ?? 0) | 1);
}

/** Fewer bytes than these do not tell the length of a frame. */
const cutHeaderBytes = 6;

function isCutHeader(rest: Uint8Array, frame: Uint8Array): boolean {
  if (rest.length === 0 || rest.length >= cutHeaderBytes) return false;
  return rest[0] === frame[0] && (rest.length < 2 || ((rest[1] ?? 0) | 1) === ((frame[1] ?? 0) | 1));
}

function isTag(rest: Uint8Array): boolean {
  return /^(TAG|ID3|3DI|APETAGEX|LYRICSBEGIN)/.test(latin1(rest, 0, 12));
}
