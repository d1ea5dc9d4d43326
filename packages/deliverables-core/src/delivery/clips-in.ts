import type { Clip } from "../papers/packages/package-part.js";
import { stretchWords } from "../papers/packages/stretch-words.js";
import type { DeliveredPackage, ListedFile } from "./packages.js";

/** A clip of a composition, with the file that it plays. */
export interface PlayedClip {
  /** Path of the composition. */
  file: string;
  /** `MainPicture`. */
  track: string;
  /** `MainPicture of reel 1`. */
  words: string;
  clip: Clip;
  /** Absent where neither its own package nor another one of the delivery has its file. */
  path?: string;
}

/** Everything that the compositions of a package play, in the order in which they do. What a version file plays may lie `elsewhere`. */
export function* clipsIn(
  { compositions, files }: DeliveredPackage,
  elsewhere: ListedFile[] = [],
): Iterable<PlayedClip> {
  const paths = new Map(
    [...elsewhere, ...files].flatMap(({ id, entry }) => (id !== undefined && entry ? [[id, entry.path]] : [])),
  );
  for (const { path: file, part } of compositions)
    for (const [index, { tracks }] of part.stretches.entries())
      for (const { name: track, clips } of tracks)
        for (const clip of clips) {
          const path = paths.get(clip.asset);
          const words = `${track} of ${stretchWords(part, index)}`;
          yield { file, track, words, clip, ...(path !== undefined && { path }) };
        }
}
