import type { Item } from "../delivery/delivery.js";
import { rateOf } from "../media/clock.js";
import type { Probe } from "../media/probe.js";
import { meets, sayRequirement } from "../spec/requirement.js";
import { type FrameRate, formatFrameRate, parseFrameRate, sayFrameRate } from "../timecode/frame-rate.js";
import { frameRates } from "./quantities.js";

/**
 * A film that runs at another rate than is asked of it, which `media/frame-rate` tells. By its own rate nothing else is to be
 * counted then: right sound would seem to start 36 s early. `asked` is there where one rate is asked for.
 */
export interface WrongRate {
  /** In words: "23.976 fps, expected 25 fps". */
  said: string;
  asked?: FrameRate;
}

export function wrongRateOf(probe: Probe, { asked }: Item): WrongRate | undefined {
  const wanted = asked.type === "media" ? asked.video?.frameRate : undefined;
  const rate = rateOf(probe);
  if (wanted === undefined || !rate || meets(formatFrameRate(rate), wanted, frameRates) !== false) return undefined;
  const only = parseFrameRate(String(wanted));
  return {
    said: `${sayFrameRate(rate)} fps, expected ${sayRequirement(wanted, frameRates, "fps")}`,
    ...(only && { asked: only }),
  };
}
