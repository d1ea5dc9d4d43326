import { codecLimits } from "../../media/codec-limits.js";
import type { VideoCodec } from "../../media/vocabulary.js";
import { listedValues } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";
import { heldInstead } from "./held-instead.js";

const properties = ["chroma", "bitDepth", "width", "height"] as const;
const units = { chroma: "", bitDepth: " bit", width: " pixels", height: " pixels" };

/** What a codec never holds: ProRes 422 HQ in 4:4:4, XDCAM HD422 in 10 bit. Where several codecs may come, what none of them holds. */
export function* codecContradictions({ video }: MediaDeliverable): Iterable<Contradiction> {
  const codecs = listedValues<string>(video?.codec) ?? [];
  const limits = codecs.flatMap((codec) => codecLimits[codec as VideoCodec] ?? []);
  if (!video || limits.length < codecs.length) return;
  for (const property of properties) {
    const values = heldInstead(limits, property, video[property]);
    if (!values) continue;
    const sources = joinWords([...new Set(limits.map(({ source }) => source))], "and");
    const write = joinWords(values.map((value) => wordsForValue(value)));
    yield {
      at: `video/${property}`,
      is: wordsForValue(video[property], false),
      against: "video/codec",
      has: joinWords(codecs),
      because: `that is always ${joinWords(values.map(String))}${units[property]} (${sources}); write ${write}, or name another codec`,
      ...(values.length === 1 && { instead: values[0] }),
    };
  }
}
