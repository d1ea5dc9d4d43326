import { sniffKind } from "../../folder/file-kind.js";
import type { Probe } from "../probe.js";
import { mediaEndDamage } from "./media-end.js";

/** What is told of the end of a file; `count` learns how much of it was read for that. */
export async function damageOf(
  bytes: Uint8Array,
  { video = ["AVC"], audio = ["AAC"] }: { video?: string[]; audio?: string[] } = {},
  count = { reads: 0, bytes: 0 },
) {
  const read = async (offset: number, length: number) => {
    count.reads += 1;
    count.bytes += Math.min(length, bytes.length - offset);
    return bytes.subarray(offset, offset + length);
  };
  const probe: Probe = {
    container: {},
    video: video.map((codec) => ({ codec, color: {}, hdr: { formats: [] } })),
    audio: audio.map((codec) => ({ codec })),
  };
  return mediaEndDamage(sniffKind(bytes.subarray(0, 16_384), bytes.length), { size: bytes.length, read }, probe);
}

export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function latin1(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

export function join(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

export function indexOf(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes).indexOf(text);
}
