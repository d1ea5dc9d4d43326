import type { EndFile } from "../ends/end-file.js";
import { firstElement } from "../ends/mxf-first-element.js";
import type { Probe } from "../probe.js";
import { frameStep, withoutFrame } from "./frame-step.js";
import { framesHole, meanFrameBytes, placesAllOver } from "./frames-hole.js";

/** A packet of so many frames holds a whole clip. */
const clipFrames = 8;

/**
 * Whether an MXF has zeros where frames should be. Where each packet holds one frame, whatever it is, its key follows soon.
 * In one packet with the whole clip only compressed picture can be told from black and silence.
 */
export async function mxfHole(file: EndFile, probe: Probe): Promise<string | undefined> {
  const frame = meanFrameBytes(file, probe);
  const first = frame === undefined ? undefined : await firstElement(file);
  if (frame === undefined || !first) return undefined;
  const isClip = first.length > clipFrames * frame;
  const mayBeZeros = probe.audio.length > 0 || probe.video.some(({ codec }) => !codec || codec === "uncompressed");
  if (isClip && mayBeZeros) return undefined;
  const step = isClip ? undefined : await frameStep(file, first.start);
  const places = placesAllOver(first.start, file.size);
  // Where all frames have one length, each stands at a known place: only where one is missing there are zeros to look for.
  const suspects = step === undefined ? places : await withoutFrame(file, first.start, step, places);
  return framesHole(file, probe, first.start, undefined, suspects);
}
