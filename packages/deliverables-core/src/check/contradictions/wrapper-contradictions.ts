import { extensionsOf } from "../../folder/file-kind.js";
import { containerFormats } from "../../media/vocabulary.js";
import { listedValues } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";

/** What only MXF has, asked of another wrapper; picture in a wrapper of sound, and codecs that WebM does not take. */
export function* wrapperContradictions(asked: MediaDeliverable): Iterable<Contradiction> {
  const formats = listedValues<string>(asked.container?.format);
  const wrapper: Wrapper | undefined = formats?.length
    ? { formats, against: "container/format", has: joinWords(formats) }
    : byName(asked);
  if (!wrapper) return;
  if (formats) yield* onlyMxf(asked, formats);
  yield* pictureInSound(asked, wrapper);
  yield* ownCodecs(asked, wrapper);
}

/** Which wrappers a file may have, and what of the spec says so. */
interface Wrapper {
  formats: string[];
  against: string;
  has: string;
}

/** What the end of its name says, where nothing else does: a .wav is one of three wrappers, all of them of sound. */
function byName({ files, container }: MediaDeliverable): Wrapper | undefined {
  if (container?.format !== undefined || typeof files !== "string") return undefined;
  const extension = (/\.([A-Za-z0-9]+)$/.exec(files)?.[1] ?? "").toLowerCase();
  const formats = containerFormats.filter((one) => extensionsOf[one].includes(extension));
  return formats.length > 0 ? { formats, against: "files", has: files } : undefined;
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

function* pictureInSound({ video }: MediaDeliverable, { formats, against, has }: Wrapper): Iterable<Contradiction> {
  const [key, asked] = Object.entries(video ?? {}).find(([, one]) => one !== null) ?? [];
  if (key === undefined || formats.some((one) => !soundOnly.has(one))) return;
  yield {
    at: `video/${key}`,
    is: wordsForValue(asked, false),
    against,
    has,
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

function* ownCodecs({ video, audio }: MediaDeliverable, { formats, against, has }: Wrapper): Iterable<Contradiction> {
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
      against,
      has,
      because: `that holds ${joinWords(all)}; name one of these, or another wrapper`,
      ...(all.length === 1 && { instead: all[0] }),
    };
  }
}
