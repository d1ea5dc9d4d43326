import type { MediaDeliverable } from "../spec/spec.js";

/** Tracks of which half may well be empty, and that may be mono by design. */
const ofParts = new Set(["dialogue", "music", "effects", "audio description", "commentary", "timecode or tone"]);
const calledPart =
  /(^|[^a-z])(stems?|dx|dia|dial|dialogu?e?s?|mx|mus|music|fx|sfx|efx|effects?|foley|atmos?|vo|voice|narration|commentary)([^a-z]|$)/i;

/** Whether what is asked for is a part of the sound and not the whole mix, by its name in the spec, or by what the spec says of its tracks. */
export function isPartOfMix({ audio }: MediaDeliverable, name: string): boolean {
  const { layout = [], layouts = [] } = audio ?? {};
  const tracks = [...layout, ...layouts.flatMap((one) => one.tracks)];
  return isCalledPart(name) || tracks.some(({ role }) => role !== undefined && ofParts.has(role));
}

/** `LFD1001A_MX.wav`, `Stems/…`. */
export function isCalledPart(text: string): boolean {
  return calledPart.test(text);
}

/** Whether the spec says itself that a track is silent. */
export function asksForSilence({ audio }: MediaDeliverable): boolean {
  const { layout = [], layouts = [] } = audio ?? {};
  return [...layout, ...layouts.flatMap(({ tracks }) => tracks)].some(({ silent }) => silent);
}

/** ` in 128 places, all over the file, where it was looked at`; nothing where every sample was read. */
export function sayLooks(looks: number | undefined): string {
  return looks === undefined ? "" : ` in ${looks} places, all over the file, where it was looked at`;
}
