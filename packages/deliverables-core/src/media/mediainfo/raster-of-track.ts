import { count } from "./field-values.js";
import type { Track } from "./track.js";

export interface TrackRaster {
  width: number | undefined;
  height: number | undefined;
}

/** Lines that D-10 codes above the active picture of 625 and of 525 lines (SMPTE ST 356). */
const d10Lines: Record<number, number[]> = { 576: [608], 486: [512], 480: [512] };

/**
 * Pixels that are shown; absent where wrapper and picture disagree about them. They do not disagree when the picture is coded
 * in more than is shown: whole blocks (1088 lines for 1080), D-10's lines for ancillary data, or a frame of which the
 * wrapper shows a window.
 */
export function rasterOfTrack(track: Track): TrackRaster {
  const [width, height] = [count(track, "Width"), count(track, "Height")];
  return {
    width: isShownOf(track, "Width", width, [16]) ? width : undefined,
    height: isShownOf(track, "Height", height, [16, 32]) ? height : undefined,
  };
}

function isShownOf(track: Track, name: "Width" | "Height", shown: number | undefined, blocks: number[]): boolean {
  if (track.field(`${name}_Original`) === undefined || isKnownByLabelOnly(track)) return true;
  const coded = count(track, `${name}_Original`);
  if (shown === undefined || coded === undefined) return false;
  if (coded === shown || blocks.some((block) => coded === Math.ceil(shown / block) * block)) return true;
  if (name === "Height" && d10Lines[shown]?.includes(coded)) return true;
  const offset = count(track, `${name}_Offset`);
  return offset !== undefined && offset + shown <= coded;
}

/** Of a picture that MediaInfo cannot look into (ACES, or a bare label), both figures are the wrapper's own: stored, and shown. */
function isKnownByLabelOnly(track: Track): boolean {
  return /^(ACES|[0-9A-F]{16}-[0-9A-F]{16})$/.test(track.field("Format") ?? "");
}
