import { durationFault, parseDuration } from "../timecode/duration.js";
import { type FrameRate, parseFrameRate, sayFrameRate } from "../timecode/frame-rate.js";
import { parseTimecode, timebaseOf } from "../timecode/timecode.js";
import { type JsonText, pointerKeys, pointerStep } from "./json-text.js";
import { locate } from "./locate.js";
import { productionRate } from "./production.js";
import type { MediaDeliverable, Spec } from "./spec.js";
import type { SpecFault } from "./spec-fault.js";
import { wordsForPlace } from "./words.js";

/** Values that no file can have: a minimum above its maximum, a frame that the rate does not count. */
export function impossibleValues(json: JsonText, spec: Spec): SpecFault[] {
  const faults: SpecFault[] = [];
  const tell = (pointer: string, why: string) =>
    faults.push({
      code: "spec/value",
      message: `${wordsForPlace(pointerKeys(pointer))}: ${why}`,
      requirement: locate(json, pointer),
    });
  const rate = productionRate(spec);
  for (const [index, { duration }] of (spec.episodes ?? []).entries()) {
    const why = duration !== undefined && rate ? whyNoDuration(duration, rate) : undefined;
    if (why) tell(`/episodes/${index}/duration`, why);
  }
  for (const [name, deliverable] of Object.entries(spec.deliverables)) {
    const pointer = `/deliverables${pointerStep(name)}`;
    for (const range of reversedRanges(deliverable, pointer)) tell(range, "the minimum is above the maximum");
    if (deliverable.type === "media") mediaFaults(deliverable, pointer, rate, tell);
  }
  return faults;
}

function mediaFaults(
  { video, timecode, duration }: MediaDeliverable,
  pointer: string,
  otherwiseRate: FrameRate | undefined,
  tell: (pointer: string, why: string) => void,
): void {
  const asked = video?.frameRate;
  const rate =
    (typeof asked === "string" || typeof asked === "number" ? parseFrameRate(String(asked)) : undefined) ??
    otherwiseRate;
  const start = timecode?.start;
  if (typeof start === "string" && start !== "present") {
    const why = rate && whyNoTimecode(start, rate);
    if (why) tell(`${pointer}/timecode/start`, why);
    else if (start.includes(";") && timecode?.dropFrame === false) {
      tell(`${pointer}/timecode/start`, 'a ; before the frames means drop frame, and "dropFrame" is false');
    }
  }
  const why =
    typeof duration === "string" && duration !== "<duration>" && duration !== "present" && rate
      ? whyNoDuration(duration, rate)
      : undefined;
  if (why) tell(`${pointer}/duration`, why);
}

function whyNoTimecode(text: string, rate: FrameRate): string | undefined {
  const timebase = timebaseOf(rate, text.includes(";"));
  if ("reason" in timebase) return timebase.reason;
  const timecode = parseTimecode(text, timebase);
  return "reason" in timecode ? timecode.reason : undefined;
}

function whyNoDuration(text: string, rate: FrameRate): string | undefined {
  const duration = parseDuration(text);
  const reason = "reason" in duration ? duration.reason : durationFault(duration, rate);
  return reason && `${text} is no duration at ${sayFrameRate(rate)} fps: ${reason}`;
}

function* reversedRanges(value: unknown, pointer: string): Iterable<string> {
  if (typeof value !== "object" || value === null) return;
  const { min, max } = value as { min?: unknown; max?: unknown };
  if (typeof min === "number" && typeof max === "number" && min > max) yield pointer;
  // Timecodes of one form are in the order of their digits.
  if (typeof min === "string" && typeof max === "string" && min.length === max.length && min.includes(":") && min > max)
    yield pointer;
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === "object") yield* reversedRanges(inner, pointer + pointerStep(key));
}
