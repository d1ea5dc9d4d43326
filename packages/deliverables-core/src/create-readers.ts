import type { Readers } from "./delivery/read-facts.js";
import { readDocument } from "./documents/read-document.js";
import { imageReader } from "./images/read-image.js";
import type { Analyse } from "./media/mediainfo/analysis.js";
import { mediaReader } from "./media/read-media.js";
import { readTable } from "./tables/read-table.js";

/** The readers of every kind of file, on top of a host's way to run MediaInfo. */
export function createReaders(analyse: Analyse): Readers {
  return { media: mediaReader(analyse), image: imageReader(analyse), document: readDocument, table: readTable };
}
