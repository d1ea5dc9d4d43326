import type { Unread } from "../../folder/reader.js";
import type { Analysis } from "../../media/mediainfo/analysis.js";
import type { ReadRange } from "./byte-source.js";
import type { CleanMediaInfo } from "./clean-mediainfo.js";
import { driveMediaInfo } from "./drive-mediainfo.js";
import { Unreadable } from "./unreadable.js";

/** Has MediaInfo read one file; whatever goes wrong with it comes back as `Unread`. */
export async function probeFile(mediaInfo: CleanMediaInfo, read: ReadRange, size: number): Promise<Analysis | Unread> {
  try {
    const reading = driveMediaInfo(await mediaInfo.begin(), size);
    let step = reading.next();
    while (!step.done) {
      const bytes = read(step.value);
      step = reading.next(bytes instanceof Promise ? await bytes : bytes);
    }
    return step.value;
  } catch (failure) {
    mediaInfo.discard();
    return { unread: sentence(failure) };
  }
}

function sentence(failure: unknown): string {
  if (failure instanceof Unreadable) return failure.message;
  if (failure instanceof RangeError) return "probing it takes more memory than a media file needs";
  return "the media analyser gave up on it";
}
