import type { PcmShape } from "./looks.js";

/** What was found so far in one track of PCM. */
export interface Heard {
  /** Which channels have held a sample other than zero. */
  sounding: boolean[];
  /** Whether two channels have ever held different samples. */
  differs: boolean;
  /** Whether the first byte of a sample was ever other than zero, and whether the last was: the lower one, whichever it is, of 24 bit. */
  bytesUsed: { first: boolean; last: boolean };
}

export function hearNothing({ channels }: PcmShape): Heard {
  return {
    sounding: Array.from({ length: channels }, () => false),
    differs: false,
    bytesUsed: { first: false, last: false },
  };
}

/** Takes note of whole frames of PCM, and says whether anything stands in them. */
export function hear(heard: Heard, bytes: Uint8Array, shape: PcmShape): boolean {
  const { channels, sampleBytes } = shape;
  const end = bytes.length - (bytes.length % (channels * sampleBytes));
  let any = false;
  for (let at = 0; at < end && !any; at++) any = bytes[at] !== 0;
  if (!any) return false;
  for (let channel = 0; channel < channels; channel++) heard.sounding[channel] ||= sounds(bytes, channel, end, shape);
  if (channels === 2) heard.differs ||= differ(bytes, end, sampleBytes);
  const { bytesUsed } = heard;
  bytesUsed.first ||= isUsed(bytes, 0, end, sampleBytes);
  bytesUsed.last ||= isUsed(bytes, sampleBytes - 1, end, sampleBytes);
  return true;
}

function sounds(bytes: Uint8Array, channel: number, end: number, { channels, sampleBytes }: PcmShape): boolean {
  for (let at = channel * sampleBytes; at < end; at += channels * sampleBytes)
    for (let byte = 0; byte < sampleBytes; byte++) if (bytes[at + byte] !== 0) return true;
  return false;
}

function differ(bytes: Uint8Array, end: number, sampleBytes: number): boolean {
  for (let at = 0; at < end; at += 2 * sampleBytes)
    for (let byte = 0; byte < sampleBytes; byte++) if (bytes[at + byte] !== bytes[at + sampleBytes + byte]) return true;
  return false;
}

function isUsed(bytes: Uint8Array, from: number, end: number, step: number): boolean {
  for (let at = from; at < end; at += step) if (bytes[at] !== 0) return true;
  return false;
}

/** Whether all that is asked of it is known: every channel sounds, two are different, and all bits are used. */
export function isSettled({ sounding, differs, bytesUsed }: Heard, shape: PcmShape): boolean {
  return sounding.every(Boolean) && (shape.channels !== 2 || differs) && (!mayBePadded(shape) || areUsed(bytesUsed));
}

/** Whether its bits could be fewer than are stored, as far as is looked: 16 in 24. */
export function mayBePadded({ sampleBytes, isInteger }: PcmShape): boolean {
  return sampleBytes === 3 && isInteger;
}

export function areUsed({ first, last }: Heard["bytesUsed"]): boolean {
  return first && last;
}
