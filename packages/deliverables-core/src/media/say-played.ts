import { rational, toDecimalString } from "../timecode/rational.js";

/** `plays 1.52 s of its sound, from 0.48 s on, and holds 2 s`, to finish "The file …". All in seconds. */
export function sayPlayed(kind: string, played: number, from: number, whole: number): string {
  return `plays ${say(played)} of its ${kind}${from > 0 ? `, from ${say(from)} on` : ""}, and holds ${say(whole)}`;
}

function say(seconds: number): string {
  return `${toDecimalString(rational(Math.round(seconds * 100), 100), 2)} s`;
}
