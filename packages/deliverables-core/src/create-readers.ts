import type { Readers } from "./delivery/read-facts.js";
import { readDocument } from "./documents/read-document.js";
import { imageReader } from "./images/read-image.js";
import type { Analyse } from "./media/mediainfo/analysis.js";
import { mediaReader } from "./media/read-media.js";
import { tableReader } from "./tables/read-table.js";
import type { ReadWorkbook } from "./tables/table.js";

/** The readers of every kind of file, on top of a host's ways to run MediaInfo and to read workbooks. */
export function createReaders(analyse: Analyse, readWorkbook?: ReadWorkbook): Readers {
  return {
    media: mediaReader(analyse),
    image: imageReader(analyse),
    document: readDocument,
    table: tableReader(readWorkbook),
  };
}
