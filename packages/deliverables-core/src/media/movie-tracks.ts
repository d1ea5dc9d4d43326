import { latin1 } from "../folder/sniff/bytes.js";
import { boxesInside, followBoxes } from "./ends/box-tree.js";
import { type Box, listBoxes } from "./ends/boxes.js";
import type { EndFile } from "./ends/end-file.js";

/** The index of a QuickTime or MP4 file, with its tracks. */
export interface Movie {
  moov: Box;
  tracks: MovieTrack[];
}

export interface MovieTrack {
  trak: Box;
  mdia: Box;
  /** `vide`, `soun`, `tmcd`, … (ISO/IEC 14496-12, 8.4.3). */
  handler: string;
}

/** Undefined when the file has no index. */
export async function readMovie(file: EndFile): Promise<Movie | undefined> {
  const moov = (await listBoxes(file)).boxes.find(({ type }) => type === "moov");
  if (!moov) return undefined;
  const tracks: MovieTrack[] = [];
  for (const trak of await boxesInside(file, moov)) {
    const mdia = trak.type === "trak" ? await followBoxes(file, trak, ["mdia"]) : undefined;
    const handler = mdia && (await followBoxes(file, mdia, ["hdlr"]));
    if (handler) tracks.push({ trak, mdia, handler: latin1(await file.read(handler.start + 8, 4), 0, 4) });
  }
  return { moov, tracks };
}
