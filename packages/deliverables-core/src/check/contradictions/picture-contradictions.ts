import { highest, listedValues, lowest } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import { parseFrameRate } from "../../timecode/frame-rate.js";
import { timebaseOf } from "../../timecode/timecode.js";
import type { Contradiction } from "./contradiction.js";

/** Picture and timecode that cannot go together. */
export function* pictureContradictions(asked: MediaDeliverable): Iterable<Contradiction> {
  yield* dropFrame(asked);
  yield* fieldOrder(asked);
  yield* lightLevels(asked);
}

function* dropFrame({ video, timecode }: MediaDeliverable): Iterable<Contradiction> {
  const rates = listedValues(video?.frameRate);
  if (timecode?.dropFrame !== true || !rates) return;
  const reasons = rates.map((rate) => {
    const read = parseFrameRate(String(rate));
    const timebase = read && timebaseOf(read, true);
    return timebase && "reason" in timebase ? timebase.reason : undefined;
  });
  const [first] = reasons;
  if (first === undefined || reasons.includes(undefined)) return;
  yield {
    at: "timecode/dropFrame",
    is: "true",
    against: "video/frameRate",
    has: joinWords(rates.map(String)),
    because: first,
  };
}

function* fieldOrder({ video }: MediaDeliverable): Iterable<Contradiction> {
  const scans = listedValues(video?.scan);
  const asked = video?.fieldOrder;
  if (asked === undefined || asked === null || !scans?.every((scan) => scan === "progressive")) return;
  yield {
    at: "video/fieldOrder",
    is: wordsForValue(asked, false),
    against: "video/scan",
    has: "progressive",
    because: "a progressive picture has no fields",
  };
}

/** An average is never above the peak (CTA-861.3), nor a display's black above its white (SMPTE ST 2086). */
function* lightLevels({ video }: MediaDeliverable): Iterable<Contradiction> {
  const { maxCll, maxFall, masteringMin, masteringMax } = video?.hdr ?? {};
  const [least, most] = [lowest(maxFall), highest(maxCll)];
  if (least !== undefined && most !== undefined && least > most)
    yield {
      at: "video/hdr/maxFall",
      is: wordsForValue(maxFall, false),
      against: "video/hdr/maxCll",
      has: wordsForValue(maxCll, false),
      because: "the average of a frame is never brighter than its brightest point",
    };
  const [black, white] = [lowest(masteringMin), highest(masteringMax)];
  if (black !== undefined && white !== undefined && black >= white)
    yield {
      at: "video/hdr/masteringMin",
      is: wordsForValue(masteringMin, false),
      against: "video/hdr/masteringMax",
      has: wordsForValue(masteringMax, false),
      because: "the black of a display is darker than its white",
    };
}
