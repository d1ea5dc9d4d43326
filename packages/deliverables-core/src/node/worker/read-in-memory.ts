import type { Analysis } from "../../media/mediainfo/analysis.js";
import { driveMediaInfo } from "./drive-mediainfo.js";
import type { MediaInfoContext } from "./mediainfo-context.js";

/** Has MediaInfo read a file that is all in memory. */
export function readInMemory(mediaInfo: MediaInfoContext, file: Uint8Array): Analysis {
  const reading = driveMediaInfo(mediaInfo, file.length);
  let step = reading.next();
  while (!step.done) {
    const { offset, length } = step.value;
    step = reading.next(file.subarray(offset, offset + length));
  }
  return step.value;
}
