import { durationFault, parseDuration } from "../../timecode/duration.js";
import { type FrameRate, parseFrameRate, sayFrameRate } from "../../timecode/frame-rate.js";
import { parseTimecode, timebaseOf } from "../../timecode/timecode.js";
import { atSomeHour } from "../at-some-hour.js";
import { productionRate } from "../production.js";
import type { MediaDeliverable, Spec } from "../spec.js";
import { type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import { emptyLimits } from "./empty-limits.js";
import type { SpecFault } from "./spec-fault.js";

/** Values that no file can have: a minimum above its maximum, a frame that the rate does not count. */
export function impossibleValues(json: JsonText, spec: Spec): SpecFault[] {
  const faults: SpecFault[] = [];
  const tell: Tell = (pointer, why, meant, because) => {
    // A rate that no timecode counts is one fault, however many deliverables are counted by it.
    if (faults.some(({ requirement }) => requirement.pointer === pointer)) return;
    const requirement = locate(json, pointer);
    faults.push({
      code: "spec/value",
      message: `${wordsForPlace(pointerKeys(pointer))}: ${why}`,
      requirement,
      ...(because && { because }),
      ...(meant !== undefined && {
        expected: meant,
        fix: { kind: "replace", range: requirement.range, text: JSON.stringify(meant) } as const,
      }),
    });
  };
  const rate = productionRate(spec);
  const durations = [
    ["/production/duration", spec.production.duration],
    ...(spec.episodes ?? []).map(({ duration }, index) => [`/episodes/${index}/duration`, duration]),
  ] as const;
  const counted = rate ?? rateOfDuration(spec);
  for (const [pointer = "", duration] of durations) {
    if (duration !== undefined && isNothing(duration)) tell(pointer, lastsNothing);
    const why = duration !== undefined && counted?.nominal ? whyNoDuration(duration, counted) : undefined;
    if (why) tell(pointer, why);
  }
  for (const [name, deliverable] of Object.entries(spec.deliverables)) {
    const pointer = `/deliverables${pointerStep(name)}`;
    for (const { pointer: range, why } of emptyLimits(deliverable, pointer))
      tell(
        range,
        why,
        undefined,
        ["min", "max", "above", "below", "multipleOf"].map((key) => `${range}/${key}`),
      );
    if (deliverable.type !== "media") continue;
    mediaFaults(deliverable, pointer, rate, tell);
    for (const [index, one] of (deliverable.cases ?? []).entries())
      for (const part of ["if", "then", "else"] as const)
        mediaFaults(one[part] ?? {}, `${pointer}/cases/${index}/${part}`, rate, tell);
  }
  return faults;
}

const lastsNothing = "nothing lasts no time; write how long it is, or take it out";

/** `00:00:00:00`, `0 s`, `0 frames`. */
function isNothing(duration: string): boolean {
  return /^(?:0+[:;])+0+$|^0+(?:\.0+)? [a-z]+$/.test(duration);
}

/** Tells why a value is none, and what may be meant. */
type Tell = (pointer: string, why: string, meant?: string, because?: readonly string[]) => void;

/** Where the production has no rate, the one of the deliverables that last `<duration>`, when they agree. */
function rateOfDuration({ deliverables }: Spec): FrameRate | undefined {
  const rates = Object.values(deliverables).flatMap((one) =>
    one.type === "media" && one.duration === "<duration>" && typeof one.video?.frameRate === "string"
      ? [one.video.frameRate]
      : [],
  );
  return new Set(rates).size === 1 ? parseFrameRate(rates[0] ?? "") : undefined;
}

function mediaFaults(
  { video, timecode, duration }: Pick<MediaDeliverable, "video" | "timecode" | "duration">,
  pointer: string,
  otherwiseRate: FrameRate | undefined,
  tell: Tell,
): void {
  const asked = video?.frameRate;
  const own = typeof asked === "string" || typeof asked === "number" ? parseFrameRate(String(asked)) : undefined;
  const rate = own ?? otherwiseRate;
  const isCounted = [timecode?.start, duration].some(
    (text) => typeof text === "string" && /^\d+:/.test(atSomeHour(text)),
  );
  if (rate && rate.nominal === undefined && isCounted) {
    // Not the timecode is wrong, but what it is counted by.
    const meant = usualRateNear(rate);
    const why = `no timecode counts ${own ? asked : sayFrameRate(rate)} frames per second`;
    const place = own ? `${pointer}/video/frameRate` : "/production/frameRate";
    tell(place, `${why}${meant ? `; did you mean "${meant}"?` : ""}`, meant);
    return;
  }
  const start = timecode?.start;
  const byRate = [own ? `${pointer}/video/frameRate` : "/production/frameRate"];
  if (typeof start === "string" && start !== "present") {
    // Which hour a token stands for is told where it is filled in.
    const why = rate && whyNoTimecode(atSomeHour(start), rate);
    if (why) tell(`${pointer}/timecode/start`, why, withoutDropFrame(start, rate), byRate);
    else if (start.includes(";") && timecode?.dropFrame === false) {
      tell(`${pointer}/timecode/start`, 'a ; before the frames means drop frame, and "dropFrame" is false', undefined, [
        `${pointer}/timecode/dropFrame`,
      ]);
    }
  }
  const why =
    typeof duration === "string" && duration !== "<duration>" && duration !== "present" && rate
      ? whyNoDuration(duration, rate)
      : typeof duration === "string" && isNothing(duration)
        ? lastsNothing
        : undefined;
  if (why) tell(`${pointer}/duration`, why, undefined, byRate);
}

/** The rates that a slip of a digit leads away from. */
const usualRates = ["23.976", "24", "25", "29.97", "30", "50", "59.94", "60"];

function usualRateNear({ exact }: FrameRate): string | undefined {
  const rate = Number(exact.numerator) / Number(exact.denominator);
  const away = (usual: string) => Math.abs(Number(usual) - rate);
  const [nearest = ""] = usualRates.toSorted((left, right) => away(left) - away(right));
  return away(nearest) < 0.5 ? nearest : undefined;
}

/** The same timecode with a colon, where only the `;` before its frames is wrong. */
function withoutDropFrame(text: string, rate: FrameRate | undefined): string | undefined {
  const plain = text.replace(";", ":");
  return plain !== text && rate && !whyNoTimecode(atSomeHour(plain), rate) ? plain : undefined;
}

function whyNoTimecode(text: string, rate: FrameRate): string | undefined {
  const timebase = timebaseOf(rate, text.includes(";"));
  if ("reason" in timebase) return timebase.reason;
  const timecode = parseTimecode(text, timebase);
  return "reason" in timecode ? timecode.reason : undefined;
}

function whyNoDuration(text: string, rate: FrameRate): string | undefined {
  if (isNothing(text)) return lastsNothing;
  const duration = parseDuration(text);
  const reason = "reason" in duration ? duration.reason : durationFault(duration, rate);
  return reason && `${text} is no duration at ${sayFrameRate(rate)} fps: ${reason}`;
}
