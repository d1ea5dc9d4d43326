import { parseFrameRate } from "../../timecode/frame-rate.js";
import type { EndFile } from "../ends/end-file.js";
import { type Fill, fillOf } from "../ends/fill.js";
import type { Probe } from "../probe.js";
import { fillRun } from "./fill-run.js";
import { sayHole } from "./say-hole.js";

const places = 32;
const sampleBytes = 4096;
/** Of black picture at a constant rate much is padding: after so many places with no more than that the rest is left. */
const mostInVain = 8;
const vainBudgetBytes = 4 * 2 ** 20;
/** Longer runs are not followed; so much is four frames of 8K. */
const mostRunBytes = 64 * 2 ** 20;
/** Has no divisor in common with the number of intervals, so that the first places already lie all over the file. */
const stride = 13;

/** So many offsets, spread evenly from `start` to the end, in an order in which the first already lie all over the file. */
export function placesAllOver(start: number, size: number): number[] {
  return Array.from({ length: places }, (_, place) => {
    const interval = ((place + 1) * stride) % (places + 1);
    return Math.floor(start + ((size - start) * interval) / (places + 1));
  });
}

/**
 * Whether zeros, or bytes of erased memory, stand for longer than any frame lasts where each frame of picture has a header of its own: padding of a
 * frame, black and silence are shorter. `start` is where picture and sound begin.
 */
export async function framesHole(
  file: EndFile,
  probe: Probe,
  start: number,
  runBytes = longestRunBytes(file, probe),
  offsets = placesAllOver(start, file.size),
): Promise<string | undefined> {
  if (runBytes === undefined || runBytes > mostRunBytes) return undefined;
  let [vain, vainBytes] = [0, 0];
  for (const offset of offsets) {
    if (vain === mostInVain || vainBytes >= vainBudgetBytes) break;
    const fill = await fillAt(file, offset);
    if (fill === undefined) continue;
    vain++;
    const run = await fillRun(file, offset, runBytes, start, fill);
    if (run.bytes >= runBytes) return sayHole(run.start / file.size, probe, fill);
    vainBytes += run.bytes;
  }
  return undefined;
}

async function fillAt(file: EndFile, offset: number): Promise<Fill | undefined> {
  const sample = offset < 0 ? new Uint8Array() : await file.read(offset, sampleBytes);
  return sample.length === sampleBytes ? fillOf(sample) : undefined;
}

const shortRunBytes = 131_072;
const shortestRunBytes = 32_768;

/** Four frames and a little more, by the mean of the file: a frame that is padded is as long as all others. */
function longestRunBytes(file: EndFile, probe: Probe): number | undefined {
  const frame = meanFrameBytes(file, probe);
  if (isUnpadded(probe)) return Math.min(shortRunBytes, Math.max(shortestRunBytes, 2 * (frame ?? shortRunBytes)));
  return frame === undefined ? undefined : 4 * frame + shortRunBytes;
}

/** Compressed throughout, and not MPEG-2, which fills up a constant rate with zeros. */
function isUnpadded({ container, video, audio }: Probe): boolean {
  const isOpen = (codec = "uncompressed") =>
    codec === "uncompressed" || codec === "PCM" || /MPEG|XDCAM|D-10/.test(codec);
  const isMatroska = container.format === "Matroska" || container.format === "WebM";
  return isMatroska && ![...video, ...audio].some(({ codec }) => isOpen(codec));
}

/** With its share of the sound. Undefined where there is no picture, or no word about how long it lasts. */
export function meanFrameBytes(file: EndFile, { container, video }: Probe): number | undefined {
  const [picture] = video;
  const rate = picture?.frameRate === undefined ? undefined : parseFrameRate(picture.frameRate)?.exact;
  const seconds = picture?.durationSeconds ?? container.durationSeconds;
  if (!rate || !seconds || seconds <= 0) return undefined;
  return (file.size / seconds) * (Number(rate.denominator) / Number(rate.numerator));
}
