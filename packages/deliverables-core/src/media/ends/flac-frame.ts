import { bigEndian } from "../../folder/sniff/bytes.js";

/** A frame of a FLAC: the number of the sample behind its last. */
export interface FlacFrame {
  end: number;
}

/** Reads a frame header (RFC 9639, 9.1); undefined where its check sum says that there is none. */
export function readFlacFrame(bytes: Uint8Array, at: number, fixedBlockSize: number): FlacFrame | undefined {
  const codes = bytes[at + 2] ?? 0;
  const number = readNumber(bytes, at + 4);
  if (!number) return undefined;
  const sizeBytes = codes >> 4 === 6 ? 1 : codes >> 4 === 7 ? 2 : 0;
  const rateBytes = { 12: 1, 13: 2, 14: 2 }[codes & 15] ?? 0;
  const check = number.next + sizeBytes + rateBytes;
  if (check >= bytes.length || crc8(bytes.subarray(at, check)) !== bytes[check]) return undefined;
  const samples = sizeBytes > 0 ? bigEndian(bytes, number.next, sizeBytes) + 1 : blockSizes[codes >> 4];
  if (!samples) return undefined;
  const isVariable = ((bytes[at + 1] ?? 0) & 1) === 1;
  return { end: number.value * (isVariable ? 1 : fixedBlockSize) + samples };
}

/** By the four bits that say how many samples a frame has; 6 and 7 stand for a number of its own. */
const blockSizes = [0, 192, 576, 1152, 2304, 4608, 0, 0, 256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768];

/** The number of the frame, or of its first sample, is written as UTF-8 writes a character, but up to 36 bits long. */
function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } | undefined {
  const first = bytes[at] ?? 0xff;
  if (first < 0x80) return { value: first, next: at + 1 };
  const following = Math.clz32(~(first << 24)) - 1;
  if (following < 1 || following > 6) return undefined;
  let value = first & (0x3f >> following);
  for (let index = 1; index <= following; index++) {
    const byte = bytes[at + index] ?? 0;
    if (byte >> 6 !== 2) return undefined;
    value = value * 64 + (byte & 0x3f);
  }
  return { value, next: at + 1 + following };
}

/** Polynomial x⁸ + x² + x + 1. */
function crc8(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : crc << 1;
  }
  return crc;
}

/** Polynomial x¹⁶ + x¹⁵ + x² + 1. Over a frame and its own check sum it is 0, and stays 0 over zeros behind it. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x8005) & 0xffff : crc << 1;
  }
  return crc;
}
