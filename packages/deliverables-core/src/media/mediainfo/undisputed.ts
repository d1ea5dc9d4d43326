import { decimal } from "./field-values.js";
import type { Track } from "./track.js";

/**
 * A field on which wrapper and picture agree. MediaInfo gives the wrapper's word under the field's own name and, where the
 * picture says otherwise, the picture's as `…_Original`. Which of the two a player heeds is not known, so then neither is a fact.
 */
export function undisputed<Value>(
  track: Track,
  name: string,
  read: (track: Track, name: string) => Value | undefined,
): Value | undefined {
  const value = read(track, name);
  const original = `${name}_Original`;
  return track.field(original) === undefined || read(track, original) === value ? value : undefined;
}

/** Whether the picture gives another number than the wrapper; MediaInfo rounds both to three decimals. */
export function isDisputed(track: Track, name: string): boolean {
  if (track.field(`${name}_Original`) === undefined) return false;
  const [wrapper, picture] = [decimal(track, name), decimal(track, `${name}_Original`)];
  return wrapper === undefined || picture === undefined || Math.abs(wrapper - picture) > 0.001_1;
}
