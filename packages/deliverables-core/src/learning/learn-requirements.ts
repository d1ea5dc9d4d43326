import type { ImageFacts } from "../images/image-facts.js";
import type { AudioTrack, Probe } from "../media/probe.js";
import type { DraftEntry } from "../spec/writing/draft.js";
import { parseFrameRate, sayFrameRate } from "../timecode/frame-rate.js";
import type { KnownGroup } from "./group-known.js";
import type { KnownFile } from "./known-file.js";

export interface Learned {
  entries: DraftEntry[];
  /** What the files say differently, each in words: "video codec". */
  differing: string[];
}

type Asked = Record<string, unknown>;
/** A tree of what each file says: an object is a part of the spec, anything else a value. */
interface Said {
  [key: string]: Said | unknown;
}

/** What all files of a group have in common, as a spec would ask for it. */
export function learnRequirements({ files }: Pick<KnownGroup, "files">): Learned {
  const said = files.flatMap(({ says }) => ("unread" in says ? [] : [saidBy(says)]));
  const differing: string[] = [];
  const entries = said.length === 0 ? [] : inCommon(said, [], differing);
  return { entries, differing };
}

function saidBy(says: Exclude<KnownFile["says"], { unread: string }>): Said {
  switch (says.kind) {
    case "media":
      return saidByMedia(says.facts);
    case "image":
      return saidByImage(says.facts);
    case "document":
      return { format: says.facts.format };
  }
}

function inCommon(said: Said[], keys: string[], differing: string[]): DraftEntry[] {
  const [first = {}] = said;
  return Object.keys(first).flatMap((key): DraftEntry[] => {
    const values = said.map((one) => one[key]);
    const place = [...keys, key];
    if (values.some((value) => value === undefined)) return [];
    if (values.every(isPart)) {
      const inside = inCommon(values as Said[], place, differing);
      return inside.length > 0 ? [{ key, draft: { entries: inside } }] : [];
    }
    const value = common(key, values);
    if (value !== undefined) return [{ key, draft: { value } }];
    differing.push(place.join("/"));
    return [];
  });
}

/** Pictures of several sizes have a smallest; anything else has to be one value, or a few. */
function common(key: string, values: unknown[]): unknown {
  const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  if (distinct.length === 1) return distinct[0];
  if (["width", "height"].includes(key) && distinct.every((value) => typeof value === "number"))
    return { min: Math.min(...(distinct as number[])) };
  const isPlain = distinct.every((value) => typeof value === "string" || typeof value === "number");
  return isPlain && distinct.length <= 3 ? distinct : undefined;
}

function isPart(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function saidByMedia({ container, video, audio, timecode }: Probe): Said {
  const [picture] = video;
  const { format, operationalPattern } = container;
  return {
    container: { format, operationalPattern },
    ...(picture
      ? {
          video: {
            codec: picture.codec,
            width: picture.width,
            height: picture.height,
            frameRate: rateOf(picture.frameRate),
            scan: picture.scan,
            fieldOrder: picture.fieldOrder,
            chroma: picture.chroma,
            bitDepth: picture.bitDepth,
            color: { ...picture.color },
          },
        }
      : { video: null }),
    ...(audio.length > 0 ? { audio: saidBySound(audio) } : { audio: null }),
    ...(timecode && picture && { timecode: { start: timecode.start } }),
  };
}

function saidBySound(audio: AudioTrack[]): Asked {
  const every = <Value>(pick: (track: AudioTrack) => Value | undefined): Value | undefined => {
    const values = audio.map(pick);
    return values.every((value) => value === values[0]) ? values[0] : undefined;
  };
  const isLaidOut = audio.every(({ layout, channels }) => layout !== undefined && (channels ?? 0) > 1);
  return {
    codec: every(({ codec }) => codec),
    sampleRate: every(({ sampleRate }) => sampleRate),
    bitDepth: every(({ bitDepth }) => bitDepth),
    ...(isLaidOut
      ? { layout: audio.map(({ layout }) => ({ layout })) }
      : { tracks: audio.length, channels: every(({ channels }) => channels) }),
  };
}

function rateOf(text: string | undefined): string | undefined {
  const rate = text === undefined ? undefined : parseFrameRate(text);
  return rate && sayFrameRate(rate);
}

function saidByImage({ format, width, height, colorSpace, bitDepth, alpha }: ImageFacts): Said {
  return { format, width, height, colorSpace, bitDepth, alpha };
}
