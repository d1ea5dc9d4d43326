import { listedValues } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";

/** What only MXF has, asked of another wrapper; picture in a wrapper of sound, and codecs that WebM does not take. */
export function* wrapperContradictions(asked: MediaDeliverable): Iterable<Contradiction> {
  const formats = listedValues<string>(asked.container?.format);
  if (!formats?.length) return;
  yield* onlyMxf(asked, formats);
  yield* pictureInSound(asked, formats);
  yield* ownCodecs(asked, formats);
}

function* onlyMxf({ container = {} }: MediaDeliverable, formats: string[]): Iterable<Contradiction> {
  if (formats.includes("MXF")) return;
  for (const key of ["operationalPattern", "headerPartition"] as const) {
    const asked = container[key];
    if (asked === undefined || asked === null) continue;
    yield {
      at: `container/${key}`,
      is: wordsForValue(asked, false),
      against: "container/format",
      has: joinWords(formats),
      because: "only MXF has one",
    };
  }
}

/** Wrappers that hold sound and nothing else. */
const soundOnly = new Set(["Wave", "RF64", "BW64", "AIFF", "FLAC", "AC-3", "E-AC-3", "AAC", "MPEG Audio"]);

function* pictureInSound({ video }: MediaDeliverable, formats: string[]): Iterable<Contradiction> {
  const [key, asked] = Object.entries(video ?? {}).find(([, one]) => one !== null) ?? [];
  if (key === undefined || formats.some((one) => !soundOnly.has(one))) return;
  yield {
    at: `video/${key}`,
    is: wordsForValue(asked, false),
    against: "container/format",
    has: joinWords(formats),
    because: "that holds sound only; take the picture out, or name another wrapper",
  };
}

/** The codecs of wrappers that take no other: streams of one codec, and WebM by its own rules. */
const codecsOf: Readonly<Record<string, { video?: readonly string[]; audio: readonly string[] }>> = {
  WebM: { video: ["VP8", "VP9", "AV1"], audio: ["Vorbis", "Opus"] },
  FLAC: { audio: ["FLAC"] },
  "AC-3": { audio: ["AC-3"] },
  "E-AC-3": { audio: ["AC-3", "E-AC-3", "E-AC-3 JOC"] },
  AAC: { audio: ["AAC"] },
  "MPEG Audio": { audio: ["MP2", "MP3"] },
};

function* ownCodecs({ video, audio }: MediaDeliverable, formats: string[]): Iterable<Contradiction> {
  for (const [section, codec] of [
    ["video", video?.codec],
    ["audio", audio?.codec],
  ] as const) {
    const asked = listedValues<string>(codec);
    const taken = formats.map((one) => codecsOf[one]?.[section]);
    if (!asked?.length || taken.includes(undefined)) continue;
    const all = [...new Set(taken.flatMap((one) => one ?? []))];
    if (asked.some((one) => all.includes(one))) continue;
    yield {
      at: `${section}/codec`,
      is: joinWords(asked),
      against: "container/format",
      has: joinWords(formats),
      because: `that holds ${joinWords(all)}; name one of these, or another wrapper`,
      ...(all.length === 1 && { instead: all[0] }),
    };
  }
}
