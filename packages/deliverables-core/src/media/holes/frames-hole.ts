import { parseFrameRate } from "../../timecode/frame-rate.js";
import { type EndFile, isAllZeros } from "../ends/end-file.js";
import type { Probe } from "../probe.js";
import { sayHole } from "./say-hole.js";
import { zeroRun } from "./zero-run.js";

const places = 32;
const sampleBytes = 4096;
/** Of black picture at a constant rate much is padding: after so many places with no more than that the rest is left. */
const mostInVain = 8;
const vainBudgetBytes = 4 * 2 ** 20;
/** Has no divisor in common with the number of intervals, so that the first places already lie all over the file. */
const stride = 13;
/** Further looks before a run is followed: one of them hits what stands between two paddings, mostly. */
const furtherLooks = 7;
/** Longer runs are not followed; so much is four frames of 8K. */
const mostRunBytes = 64 * 2 ** 20;

/**
 * Whether zeros stand for longer than any frame lasts where each frame of picture has a header of its own: padding of a
 * frame, black and silence are shorter. `start` is where picture and sound begin.
 */
export async function framesHole(
  file: EndFile,
  probe: Probe,
  start: number,
  runBytes = longestRunBytes(file, probe),
): Promise<string | undefined> {
  if (runBytes === undefined || runBytes > mostRunBytes) return undefined;
  let [vain, vainBytes] = [0, 0];
  for (let place = 1; place <= places && vain < mostInVain && vainBytes < vainBudgetBytes; place++) {
    const interval = (place * stride) % (places + 1);
    const offset = Math.floor(start + ((file.size - start) * interval) / (places + 1));
    if (!(await isEmptyAt(file, offset))) continue;
    vain++;
    if (!(await isEmptyAround(file, offset, runBytes / 2))) continue;
    const run = await zeroRun(file, offset, runBytes, start);
    if (run.bytes >= runBytes) return sayHole(run.start / file.size, probe);
    vainBytes += run.bytes;
  }
  return undefined;
}

/** Whether there are zeros wherever it is looked before or behind, up to a distance. */
async function isEmptyAround(file: EndFile, offset: number, distance: number): Promise<boolean> {
  return (await isEmptyTowards(file, offset, distance)) || (await isEmptyTowards(file, offset, -distance));
}

async function isEmptyTowards(file: EndFile, offset: number, distance: number): Promise<boolean> {
  for (let look = 1; look <= furtherLooks; look++)
    if (!(await isEmptyAt(file, Math.floor(offset + (distance * look) / furtherLooks)))) return false;
  return true;
}

async function isEmptyAt(file: EndFile, offset: number): Promise<boolean> {
  const sample = offset < 0 ? new Uint8Array() : await file.read(offset, sampleBytes);
  return sample.length === sampleBytes && isAllZeros(sample);
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
