import { codecLimits } from "../../media/codec-limits.js";
import type { VideoCodec } from "../../media/vocabulary.js";
import { highest, listedValues, lowest } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";

/** Code values that the bit depth does not count to, and the nominal ones of another depth (ITU-R BT.709, EBU R 103). */
export function* levelContradictions({ video, levels }: MediaDeliverable): Iterable<Contradiction> {
  const { depth, against, has } = deepest(video) ?? {};
  if (!levels || depth === undefined || against === undefined || has === undefined) return;
  const top = 2 ** depth - 1;
  for (const key of ["luma", "rgb"] as const) {
    const [least, most] = [lowest(levels[key]), highest(levels[key])];
    if (most === undefined) continue;
    const about = { at: `levels/${key}`, is: wordsForValue(levels[key], false), against, has };
    const scale = 2 ** (depth - 8);
    const nominal = `${16 * scale} to ${235 * scale}`;
    if (most > top)
      yield {
        ...about,
        because: `${depth} bit counts from 0 to ${top}; its nominal levels are ${nominal} (ITU-R BT.709)`,
      };
    else if (depth > 8 && least === 16 && most === 235)
      yield { ...about, because: `16 to 235 are levels of 8 bit; those of ${depth} bit are ${nominal} (ITU-R BT.709)` };
  }
}

/** The most bits that a sample may have, by what is asked for it or by the codec. */
function deepest(video: MediaDeliverable["video"]): { depth: number; against: string; has: string } | undefined {
  const asked = highest(video?.bitDepth);
  if (asked !== undefined)
    return { depth: asked, against: "video/bitDepth", has: wordsForValue(video?.bitDepth, false) };
  const codecs = listedValues<string>(video?.codec) ?? [];
  const depths = codecs.map((codec) => codecLimits[codec as VideoCodec]?.bitDepth);
  if (depths.length === 0 || depths.includes(undefined)) return undefined;
  return { depth: Math.max(...depths.flatMap((one) => one ?? [])), against: "video/codec", has: joinWords(codecs) };
}
