import { memoryFolder } from "../../folder/memory-folder.js";
import { readWave } from "./read-wave.js";
/** A chunk: its identifier and its content. */
export type Part = [id: string, content: number[]];

/** Bytes of a WAVE file with these chunks, for tests. */
export function wave(family: string, parts: Part[]): Uint8Array<ArrayBuffer> {
  const body = parts.flatMap(([id, content]) => [
    ...ascii(id),
    ...u32(content.length),
    ...content,
    ...zeros(content.length % 2),
  ]);
  return Uint8Array.from([...ascii(family), ...u32(body.length + 4), ...ascii("WAVE"), ...body]);
}

/** Content of a `fmt ` chunk for PCM; with a channel mask it is of the extensible form. */
export function pcm(channels: number, sampleRate: number, bits: number, mask?: number): number[] {
  if (mask !== undefined) return extensible(channels, sampleRate, bits, bits, mask);
  return [...u16(1), ...formatFields(channels, sampleRate, bits)];
}

/** Content of a `fmt ` chunk that stores more bits than count. */
export function extensible(
  channels: number,
  sampleRate: number,
  stored: number,
  valid: number,
  mask: number,
): number[] {
  const pcmFormat = [1, 0, 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];
  return [
    0xfe,
    0xff,
    ...formatFields(channels, sampleRate, stored),
    ...u16(22),
    ...u16(valid),
    ...u32(mask),
    ...pcmFormat,
  ];
}

function formatFields(channels: number, sampleRate: number, bits: number): number[] {
  const block = channels * Math.ceil(bits / 8);
  return [...u16(channels), ...u32(sampleRate), ...u32(sampleRate * block), ...u16(block), ...u16(bits)];
}

/** Content of a `bext` chunk with an integrated loudness of −23 LUFS and a true peak of −3.1 dBTP. */
export function bext(version: number, timeReference: number): number[] {
  const bytes = new Uint8Array(602);
  const put = (offset: number, content: number[]) => bytes.set(content, offset);
  put(0, ascii("REEL1_DX"));
  put(256, ascii("STUDIO"));
  put(320, ascii("2026-01-15"));
  put(330, ascii("10:00:00"));
  put(338, u64(timeReference));
  put(346, u16(version));
  put(412, [...u16(0x1_0000 - 2300), ...u16(0x7fff), ...u16(0x1_0000 - 310), ...u16(0x7fff), ...u16(0x7fff)]);
  return [...bytes];
}

export function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

export function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

export function u16(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

export function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(Math.floor(value / 0x1_0000))];
}

export function u64(value: number): number[] {
  return [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];
}

/** What `readWave` says of these bytes. */
export async function factsOf(bytes: Uint8Array) {
  return readWave(await open(bytes));
}

export function open(bytes: Uint8Array) {
  return memoryFolder({ "a.wav": bytes }).open("a.wav");
}
