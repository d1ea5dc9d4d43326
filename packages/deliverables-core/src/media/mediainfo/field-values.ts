import type { Track } from "./track.js";

/**
 * The words of a field. MediaInfo joins several with ` / `: one from the wrapper and one from the essence, or one for each layer.
 * Only for fields that MediaInfo joins; in a title or a comment ` / ` means nothing.
 */
export function words(track: Track, name: string): string[] {
  return (track.field(name) ?? "")
    .split(" / ")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** The field's word when it has one only, or the same one several times. */
export function single(track: Track, name: string): string | undefined {
  const [first, ...others] = words(track, name);
  return others.every((other) => other === first) ? first : undefined;
}

/** A number that is not negative, as `25.000`. */
export function decimal(track: Track, name: string): number | undefined {
  const text = single(track, name);
  return text && /^\d{1,15}(\.\d{1,12})?$/.test(text) ? Number(text) : undefined;
}

/** A whole number that is not negative. */
export function whole(track: Track, name: string): number | undefined {
  const value = decimal(track, name);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

/** A whole number of at least one. */
export function count(track: Track, name: string): number | undefined {
  const value = whole(track, name);
  return value === 0 ? undefined : value;
}
