import { bigEndian, has } from "./bytes.js";

/** Bytes of the AC-3 or E-AC-3 frame at `at` (ETSI TS 102 366); undefined where none begins. */
export function dolbyFrameLength(bytes: Uint8Array, at: number): number | undefined {
  if (!has(bytes, at, "\x0b\x77") || (bytes[at + 5] ?? 0) >> 3 > 16) return undefined;
  if (isEnhanced(bytes, at)) return ((bigEndian(bytes, at + 2, 2) & 0x7ff) + 1) * 2;
  return ac3FrameLength(bytes[at + 4] ?? 0);
}

/** Whether the frame is one of E-AC-3: its bit stream identification says so. */
export function isEnhanced(bytes: Uint8Array, at: number): boolean {
  return (bytes[at + 5] ?? 0) >> 3 > 10;
}

/** Bytes of the MPEG audio frame at `at`, or of AAC in ADTS; undefined where none begins. */
export function mpegAudioFrameLength(bytes: Uint8Array, at: number): number | undefined {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  const layer = 4 - ((second >> 1) & 3);
  if (layer < 4) return mpegFrameLength(layer, (second >> 3) & 3, third);
  const length = (bigEndian(bytes, at + 3, 3) >> 5) & 0x1fff;
  return length >= 7 && (second & 0xf0) === 0xf0 ? length : undefined;
}

const dolbyKilobits = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640];

function ac3FrameLength(codes: number): number | undefined {
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
