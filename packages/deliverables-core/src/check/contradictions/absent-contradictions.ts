import { highest, listedValues } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";

/** What is asked of a picture or of sound that must not be there, or of what it has not. */
export function* absentContradictions(asked: MediaDeliverable): Iterable<Contradiction> {
  const { video, audio, captions, loudness, levels } = asked;
  const [loud] = Object.entries(loudness ?? {}).filter(([key, one]) => key !== "report" && one !== null);
  if (audio === null && loud)
    yield {
      at: `loudness/${loud[0]}`,
      is: wordsForValue(loud[1], false),
      against: "audio",
      has: "null",
      because: "a file without sound has no loudness; take one of the two out",
    };
  const [level] = Object.entries(levels ?? {}).filter(([key, one]) => key !== "report" && one !== null);
  if (video === null && level)
    yield {
      at: `levels/${level[0]}`,
      is: wordsForValue(level[1], false),
      against: "video",
      has: "null",
      because: "a file without picture has no levels; take one of the two out",
    };
  const most = highest(captions?.tracks);
  if (captions?.languages && most !== undefined && most < captions.languages.length)
    yield {
      at: "captions/tracks",
      is: wordsForValue(captions.tracks, false),
      against: "captions/languages",
      has: joinWords(captions.languages, "and"),
      because: `each of them has a track of its own; write ${captions.languages.length}`,
      instead: captions.languages.length,
    };
  yield* lossy(audio);
}

/** Codecs that keep no samples, and so state no bits for one. */
const withoutDepth = new Set(["AAC", "MP2", "MP3", "Opus", "Vorbis"]);

function* lossy(audio: MediaDeliverable["audio"]): Iterable<Contradiction> {
  const codecs = listedValues<string>(audio?.codec);
  const depth = audio?.bitDepth;
  if (!codecs?.length || depth === undefined || depth === null || !codecs.every((one) => withoutDepth.has(one))) return;
  yield {
    at: "audio/bitDepth",
    is: wordsForValue(depth, false),
    against: "audio/codec",
    has: joinWords(codecs),
    because: "that keeps no samples, so that no file states it; take it out",
  };
}
