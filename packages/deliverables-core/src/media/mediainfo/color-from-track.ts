import type { VideoTrack } from "../probe.js";
import { matrixWords, primariesWords, rangeWords, transferWords } from "./color-words.js";
import { words } from "./field-values.js";
import { lookUp } from "./look-up.js";
import type { Track } from "./track.js";
import { withoutAbsent } from "./without-absent.js";

/** How the code values stand for colour. */
export function colorFromTrack(track: Track): VideoTrack["color"] {
  return withoutAbsent<VideoTrack["color"]>({
    primaries: inOurWords(track, "colour_primaries", primariesWords),
    transfer: inOurWords(track, "transfer_characteristics", transferWords),
    matrix: inOurWords(track, "matrix_coefficients", matrixWords),
    range: rangeOf(track),
  });
}

/**
 * What wrapper and picture say together. MediaInfo gives the wrapper's word and, where the picture says otherwise, the
 * picture's as `…_Original`. Two words that differ are both shown: the player decides which one it heeds, and no spec asks for both.
 */
function inOurWords(track: Track, name: string, table: Record<string, string>): string | undefined {
  const wrapper = oneWord(track, name, table);
  const picture = oneWord(track, `${name}_Original`, table);
  if (wrapper === undefined || picture === undefined || wrapper === picture) return wrapper ?? picture;
  return `${wrapper} in the wrapper, ${picture} in the picture`;
}

function oneWord(track: Track, name: string, table: Record<string, string>): string | undefined {
  const stated = [...new Set(words(track, name).map((word) => lookUp(table, word) ?? word))];
  // HLG may be signalled on top of a transfer that older receivers know (ITU-T H.265, alternative transfer characteristics).
  if (stated.includes("HLG")) return "HLG";
  return stated.length > 0 ? stated.join(" and ") : undefined;
}

function rangeOf(track: Track): "limited" | "full" | undefined {
  const stated = [...words(track, "colour_range"), ...words(track, "colour_range_Original")];
  const ranges = new Set(stated.map((word) => lookUp(rangeWords, word)));
  const [range] = ranges;
  // Wrapper and picture at odds: what a player shows is not known.
  return ranges.size === 1 ? range : undefined;
}
