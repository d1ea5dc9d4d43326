import { bigEndian, has } from "./bytes.js";

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

const dolbyKilobits = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640];

/** AC-3 and E-AC-3 (ETSI TS 102 366): one sync word, told apart by the bit stream identification. */
function sniffDolby(head: Uint8Array, start: number, size: number) {
  if (!has(head, start, "\x0b\x77")) return undefined;
  const identification = (head[start + 5] ?? 0) >> 3;
  if (identification > 16) return undefined;
  const enhanced = identification > 10;
  const length = enhanced ? ((bigEndian(head, start + 2, 2) & 0x7ff) + 1) * 2 : dolbyFrameLength(head[start + 4] ?? 0);
  if (!length || !followed(head, start + length, size, (at) => has(head, at, "\x0b\x77"))) return undefined;
  return enhanced ? "E-AC-3" : "AC-3";
}

function dolbyFrameLength(codes: number): number | undefined {
  const kilobits = dolbyKilobits[(codes & 0x3f) >> 1];
  if (!kilobits) return undefined;
  switch (codes >> 6) {
    case 0:
      return kilobits * 4;
    case 1:
      return (Math.floor((kilobits * 96_000) / 44_100) + (codes & 1)) * 2;
    case 2:
      return kilobits * 6;
    default:
      return undefined;
  }
}

/** Kilobits per second of MPEG-1 layers I, II and III, and of MPEG-2 layers I and II/III, by index (ISO/IEC 11172-3, 13818-3). */
const mpegKilobits = {
  "1-1": [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  "1-2": [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  "1-3": [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  "2-1": [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  "2-2": [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};

/** MPEG audio and AAC in ADTS share eleven bits of sync; layer 0 means AAC. */
function sniffMpegAudio(head: Uint8Array, start: number, size: number) {
  const [first = 0, second = 0, third = 0] = head.subarray(start, start + 3);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  const layer = 4 - ((second >> 1) & 3);
  const isSync = (at: number) => head[at] === 0xff && ((head[at + 1] ?? 0) & 0xfe) === (second & 0xfe);
  if (layer === 4) {
    const length = (bigEndian(head, start + 3, 3) >> 5) & 0x1fff;
    return length >= 7 && (second & 0xf0) === 0xf0 && followed(head, start + length, size, isSync) ? "AAC" : undefined;
  }
  const length = mpegFrameLength(layer, (second >> 3) & 3, third);
  return length && followed(head, start + length, size, isSync) ? "MPEG Audio" : undefined;
}

function mpegFrameLength(layer: number, version: number, codes: number): number | undefined {
  const rate = [44_100, 48_000, 32_000][(codes >> 2) & 3];
  if (version === 1 || !rate) return undefined;
  const first = version === 3;
  const row = first ? (`1-${layer}` as keyof typeof mpegKilobits) : layer === 1 ? "2-1" : "2-2";
  const kilobits = mpegKilobits[row]?.[(codes >> 4) - 1];
  if (!kilobits) return undefined;
  const sampleRate = first ? rate : version === 2 ? rate / 2 : rate / 4;
  const padding = (codes >> 1) & 1;
  if (layer === 1) return (Math.floor((12_000 * kilobits) / sampleRate) + padding) * 4;
  const samples = layer === 3 && !first ? 72_000 : 144_000;
  return Math.floor((samples * kilobits) / sampleRate) + padding;
}

/** True when a second frame stands at `next`, or the file holds one frame only. */
function followed(head: Uint8Array, next: number, size: number, isSync: (at: number) => boolean): boolean {
  return next + 2 <= head.length ? isSync(next) : next === size;
}
