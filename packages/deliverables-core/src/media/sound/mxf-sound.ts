import { find, has, latin1 } from "../../folder/sniff/bytes.js";
import type { EndFile } from "../ends/end-file.js";
import { keyBytes, lengthBytes, packetLength } from "../ends/klv.js";
import { type Element, firstElement } from "../ends/mxf-first-element.js";
import { windowedFile } from "../ends/windowed-file.js";
import { frameStep } from "../holes/frame-step.js";
import type { AudioTrack, Probe } from "../probe.js";
import {
  budgetBytes,
  type Look,
  type Looks,
  lookBytes,
  looksInto,
  mostLooks,
  type PcmShape,
  shortLookBytes,
} from "./looks.js";

/** An element of sound (SMPTE ST 379-2): its key begins like this and has its kind in the fifteenth byte, its number in the last. */
const soundKey = { start: "\x06\x0e\x2b\x34\x01\x02\x01", item: "\x0d\x01\x03\x01\x16" };
/** Of PCM, as ST 382 wraps it: BWF and AES3, a frame or a clip in one packet. */
const framed = ["\x01", "\x03"];
const clips = ["\x02", "\x04"];
const anyElement = "\x06\x0e\x2b\x34\x01\x02\x01\x01\x0d\x01\x03\x01";
const keyStart = "\x06\x0e\x2b\x34";

/** From one frame to the next: picture, data and three dozen tracks of sound, each with its fill. */
const mostPackets = 160;
/** In a frame of 8K the next packet is not farther. */
const scanBytes = 16 * 2 ** 20;
const scanStepBytes = 2 ** 16;

/**
 * Looks into the PCM of an MXF. Where all frames are of one length their places are known; elsewhere the next packet is looked for from
 * places all over the file. Undefined where nobody can tell which sound belongs to which track.
 */
export async function mxfSound(file: EndFile, probe: Probe): Promise<Looks | undefined> {
  const shapes = probe.audio.flatMap((track) => shapeOf(track) ?? []);
  const first = shapes.length > 0 && shapes.length === probe.audio.length ? await firstElement(file) : undefined;
  if (!first) return undefined;
  if (isSound(first.head, clips)) return clipSound(file, first, shapes);
  return framedSound(file, first, probe, shapes);
}

function shapeOf({ codec, channels, bitDepth }: AudioTrack): PcmShape | undefined {
  if (codec !== "PCM" || !channels || !bitDepth) return undefined;
  return { channels, sampleBytes: Math.ceil(bitDepth / 8), isInteger: true };
}

function isSound(head: Uint8Array, kinds: readonly string[]): boolean {
  return has(head, 0, soundKey.start) && has(head, 8, soundKey.item) && kinds.some((kind) => has(head, 14, kind));
}

/** One packet with a whole clip: the sound of a file of its own. */
function clipSound({ read }: EndFile, { head, start, length }: Element, shapes: PcmShape[]): Looks | undefined {
  const [shape, ...more] = shapes;
  if (!shape || more.length > 0) return undefined;
  const offset = start + keyBytes + lengthBytes(head);
  const frameBytes = shape.channels * shape.sampleBytes;
  const frames = Math.floor((start + length - offset) / frameBytes);
  if (frames === 0) return undefined;
  return looksInto(read, {
    shape,
    frames,
    place: async (frame) => ({ offset: offset + frame * frameBytes, row: frames - frame }),
  });
}

async function framedSound(
  file: EndFile,
  first: Element,
  probe: Probe,
  shapes: PcmShape[],
): Promise<Looks | undefined> {
  const budget = { left: budgetBytes };
  const step = await frameStep(file, first.start);
  const found = await soundAt(file, first.start, budget);
  const numbers = [...found.keys()].sort();
  // Tracks are numbered in the order of their elements; where there are more or fewer, nobody knows which is which.
  if (numbers.length !== shapes.length) return undefined;
  const fits = shapes.every((shape, track) => {
    const bytes = found.get(numbers[track] ?? "")?.bytes ?? 0;
    return bytes > 0 && bytes % (shape.channels * shape.sampleBytes) === 0;
  });
  const frames = probe.audio.map(({ samples, durationSeconds, sampleRate }) =>
    Math.round(samples ?? (durationSeconds ?? 0) * (sampleRate ?? 0)),
  );
  if (!fits || frames.some((count) => count <= 0)) return undefined;
  const steps = step === undefined ? undefined : Math.max(1, Math.floor((file.size - first.start) / step));
  const isWhole = steps !== undefined && steps <= mostLooks;
  const count = isWhole ? steps : mostLooks;
  const row = step === undefined ? undefined : rowOf([...found.values()]);
  return {
    tracks: shapes.map((shape, track) => ({ shape, frames: frames[track] ?? 0 })),
    count,
    isWhole,
    async look(index, isShort = false) {
      const share = index / count;
      if (budget.left <= 0) return shapes.map(() => undefined);
      const start =
        step === undefined || steps === undefined
          ? await nextPacket(file, Math.floor(first.start + (file.size - first.start) * share), budget)
          : first.start + Math.floor(steps * share) * step;
      if (start === undefined) return shapes.map(() => undefined);
      // Where all frames are alike, so are the places of their sound, and one read takes all tracks.
      const near = row ? windowedFile(file, row.bytes) : file;
      const inRow = row ? await soundAt(near, start + row.start - first.start, budget, shapes.length) : undefined;
      const elements = inRow?.size === shapes.length ? inRow : await soundAt(file, start, budget, shapes.length);
      return Promise.all(
        shapes.map(async (shape, track): Promise<Look | undefined> => {
          const element = elements.get(numbers[track] ?? "");
          if (!element) return undefined;
          const frameBytes = shape.channels * shape.sampleBytes;
          const most = Math.min(
            element.bytes,
            isWhole && !isShort ? element.bytes : isShort ? shortLookBytes : lookBytes,
          );
          budget.left -= most;
          const bytes = await near.read(element.offset, most - (most % frameBytes));
          return { bytes, first: Math.floor((frames[track] ?? 0) * share) };
        }),
      );
    },
  };
}

/** Where the sound of a frame begins, and how long it is: of several tracks that stand side by side, and are short enough for one read. */
function rowOf(elements: readonly SoundElement[]): { start: number; bytes: number } | undefined {
  const start = Math.min(...elements.map((element) => element.start));
  const bytes = Math.max(...elements.map((element) => element.offset + element.bytes)) - start;
  return elements.length > 1 && bytes <= lookBytes ? { start, bytes } : undefined;
}

/** An element of sound: where its packet begins, and where in it how many bytes of samples stand. */
interface SoundElement {
  start: number;
  offset: number;
  bytes: number;
}

/** The elements of sound from a packet on, each number once: up to where one of them comes again, or where there are enough. */
async function soundAt(
  { read, size }: EndFile,
  start: number,
  budget: { left: number },
  enough = mostPackets,
): Promise<Map<string, SoundElement>> {
  const found = new Map<string, SoundElement>();
  let at = start;
  for (let packets = 0; packets < mostPackets && found.size < enough && at < size; packets++) {
    const head = await read(at, keyBytes + 9);
    budget.left -= head.length;
    const length = has(head, 0, keyStart) ? packetLength(head) : undefined;
    if (length === undefined) break;
    if (isSound(head, framed)) {
      const number = latin1(head, 12, 16);
      if (found.has(number)) break;
      const offset = at + keyBytes + lengthBytes(head);
      if (at + length <= size) found.set(number, { start: at, offset, bytes: at + length - offset });
    }
    at += length;
  }
  return found;
}

/** Where the next element begins behind an offset: a key whose packet leads to another one. */
async function nextPacket(
  { read, size }: EndFile,
  offset: number,
  budget: { left: number },
): Promise<number | undefined> {
  for (let from = offset; from < Math.min(size, offset + scanBytes) && budget.left > 0; from += scanStepBytes) {
    const bytes = await read(from, scanStepBytes + keyBytes);
    budget.left -= bytes.length;
    let at = find(bytes, anyElement, 0, bytes.length);
    while (at >= 0) {
      const length = packetLength(await read(from + at, keyBytes + 9));
      if (length !== undefined && has(await read(from + at + length, 4), 0, keyStart)) return from + at;
      at = find(bytes, anyElement, at + 1, bytes.length);
    }
  }
  return undefined;
}
