import type { FileKind } from "../../folder/file-kind.js";
import type { EndFile } from "../ends/end-file.js";
import type { Movie } from "../movie-tracks.js";
import type { Probe } from "../probe.js";
import { framesHole } from "./frames-hole.js";
import { movieHole } from "./movie-hole.js";
import { mxfHole } from "./mxf-hole.js";
import { streamHole } from "./stream-hole.js";

/** No frame of sound is nearly as long. */
const compressedSound: (FileKind | undefined)[] = ["FLAC", "AC-3", "E-AC-3", "AAC", "MPEG Audio", "Ogg"];
const soundRunBytes = 262_144;

/**
 * Whether a part in the middle of a file was never filled, as a copy leaves it that was resumed or came from a bad drive: a
 * few dozen places are looked at, so a hole of a few frames in a long file may lie between them. The words finish "The file …".
 */
export async function holeDamage(
  kind: FileKind | undefined,
  file: EndFile,
  probe: Probe,
  movie: Movie | undefined,
): Promise<string | undefined> {
  if (movie) return movieHole(file, probe, movie);
  switch (kind) {
    case "MPEG-TS":
      return streamHole(file, probe);
    case "MXF":
      return mxfHole(file, probe);
    case "Matroska":
    case "WebM":
    case "MPEG-PS":
      return framesHole(file, probe, Math.min(2 ** 20, file.size / 20));
    default:
      if (!compressedSound.includes(kind)) return undefined;
      return framesHole(file, probe, file.size / 20, soundRunBytes);
  }
}
