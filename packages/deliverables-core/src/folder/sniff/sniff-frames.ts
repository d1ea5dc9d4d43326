import { has } from "./bytes.js";
import { dolbyFrameLength, isEnhanced, mpegAudioFrameLength } from "./frame-length.js";

/** Streams without a header: frames or packets, each with a short sync word, so a second one must stand where the first says. */
export function sniffFrames(head: Uint8Array, size: number) {
  if (isTransportStream(head, size)) return "MPEG-TS";
  const start = has(head, 0, "ID3") ? 10 + syncSafe(head, 6) : 0;
  if (start + 8 > head.length) return undefined;
  return sniffDolby(head, start, size) ?? sniffMpegAudio(head, start, size);
}

/** Packets of 188 bytes, of 192 with a time stamp before each (Blu-ray), or of 204 with error correction behind each. */
function isTransportStream(head: Uint8Array, size: number): boolean {
  return [
    [188, 0],
    [192, 4],
    [204, 0],
  ].some(([packet = 188, first = 0]) => {
    if (size < 2 * packet || head.length < 2 * packet) return false;
    for (let offset = first; offset < head.length; offset += packet) if (head[offset] !== 0x47) return false;
    return true;
  });
}

function syncSafe(head: Uint8Array, offset: number): number {
  let value = 0;
  for (let index = 0; index < 4; index++) value = value * 128 + ((head[offset + index] ?? 0) & 0x7f);
  return value;
}

/** AC-3 and E-AC-3 (ETSI TS 102 366): one sync word, told apart by the bit stream identification. */
function sniffDolby(head: Uint8Array, start: number, size: number) {
  const length = dolbyFrameLength(head, start);
  if (!length || !followed(head, start + length, size, (at) => has(head, at, "\x0b\x77"))) return undefined;
  return isEnhanced(head, start) ? "E-AC-3" : "AC-3";
}

/** MPEG audio and AAC in ADTS share eleven bits of sync; layer 0 means AAC. */
function sniffMpegAudio(head: Uint8Array, start: number, size: number) {
  const second = head[start + 1] ?? 0;
  const isSync = (at: number) => head[at] === 0xff && ((head[at + 1] ?? 0) & 0xfe) === (second & 0xfe);
  const length = mpegAudioFrameLength(head, start);
  if (!length || !followed(head, start + length, size, isSync)) return undefined;
  return (second & 6) === 0 ? "AAC" : "MPEG Audio";
}

/** True when a second frame stands at `next`, or the file holds one frame only. */
function followed(head: Uint8Array, next: number, size: number, isSync: (at: number) => boolean): boolean {
  return next + 2 <= head.length ? isSync(next) : next === size;
}
