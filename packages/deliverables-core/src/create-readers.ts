import type { Readers } from "./delivery/read-facts.js";
import { imageReader } from "./images/read-image.js";
import type { Analyse } from "./media/mediainfo/analysis.js";
import { mediaReader } from "./media/read-media.js";
import type { ReadPaper } from "./papers/paper.js";
import { paperReader } from "./papers/read-paper.js";
import { tableReader } from "./tables/read-table.js";
import type { ReadTables } from "./tables/table.js";

/** The readers of every kind of file, on top of a host's ways to run MediaInfo, to read workbooks and to look into papers. */
export function createReaders(analyse: Analyse, readTables?: ReadTables, readPaper?: ReadPaper): Readers {
  return {
    media: mediaReader(analyse),
    image: imageReader(analyse),
    document: paperReader(readPaper),
    table: tableReader(readTables),
  };
}
