import type { FrameRate } from "../timecode/frame-rate.js";
import { divide, multiply, type Rational, rounded } from "../timecode/rational.js";

/**
 * The start of the frame that a time is nearest to, in seconds. A Broadcast Wave counts its start in samples: at 23.976 and
 * 29.97 a frame is no whole number of them, workstations round it up or down, and some are a few samples off.
 */
export function nearestFrame(seconds: Rational, rate: FrameRate): Rational {
  return divide(rounded(multiply(seconds, rate.exact)), rate.exact);
}
