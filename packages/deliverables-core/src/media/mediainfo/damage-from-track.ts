import { endsEarly } from "../../report/size-in-words.js";
import { words } from "./field-values.js";
import type { Track } from "./track.js";

/** Why the file is not whole, in words that finish "The file …"; undefined when nothing speaks for it. */
export function damageFromTrack(general: Track, hasTracks: boolean): string | undefined {
  const unfinished = unfinishedHeader(general);
  if (unfinished) return unfinished;
  const shortfall = general.conformanceErrors.find((error) => error.startsWith("File size is less than expected size"));
  if (!general.truncated && !shortfall) return undefined;
  const [, held, promised] = /\(actual (\d{1,15})(?: \d+%)?, expected (\d{1,15})\b/.exec(shortfall ?? "") ?? [];
  if (promised && held && Number(promised) > Number(held)) return endsEarly(Number(promised), Number(held));
  // QuickTime keeps what a player needs in the movie box, which most writers put last.
  if (general.field("Format") === "MPEG-4" && !hasTracks)
    return "ends early: the index that a player needs (moov) is missing";
  return "ends early";
}

/** The header of a finished MXF file may stay open, but then the footer says the rest. Without one the writer never came to an end. */
function unfinishedHeader(general: Track): string | undefined {
  if (general.field("Format") !== "MXF" || Number(general.field("FooterSize") ?? 0) > 0) return undefined;
  const state = words(general, "Format_Settings");
  const claims = ["Open", "Incomplete"].filter((word) => state.includes(word)).map((word) => word.toLowerCase());
  return claims.length > 0
    ? `was not finished: its MXF header is ${claims.join(" and ")}, and there is no footer`
    : undefined;
}
