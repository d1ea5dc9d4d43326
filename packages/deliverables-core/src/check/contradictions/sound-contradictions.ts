import { labelsOf, layoutOf } from "../../media/channel-layouts.js";
import { channelsOfLayout } from "../../media/channels-of-layout.js";
import { highest, listedValues, takesNumber } from "../../spec/asked-values.js";
import type { Requirement } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";

type Track = NonNullable<NonNullable<MediaDeliverable["audio"]>["layout"]>[number];

/** Tracks and channels that cannot go together. */
export function* soundContradictions({ audio }: MediaDeliverable): Iterable<Contradiction> {
  yield* floatingPoint(audio);
  if (!audio?.layout) return;
  const { layout, tracks, channels } = audio;
  if (tracks !== undefined && !takesNumber(tracks, layout.length))
    yield {
      at: "audio/tracks",
      is: wordsForValue(tracks, false),
      against: "audio/layout",
      has: layout.length === 1 ? "a list of 1 track" : `a list of ${layout.length} tracks`,
      because: "the file has exactly the tracks of the list",
    };
  for (const [index, track] of layout.entries()) yield* trackContradictions(track, index, channels);
}

/** Samples in floating point are those of IEEE 754: 32 bit, or 64. */
function* floatingPoint(audio: MediaDeliverable["audio"]): Iterable<Contradiction> {
  const most = highest(audio?.bitDepth);
  if (audio?.sampleFormat !== "float" || most === undefined || most >= 32) return;
  yield {
    at: "audio/sampleFormat",
    is: "float",
    against: "audio/bitDepth",
    has: wordsForValue(audio.bitDepth, false),
    because: 'floating point has 32 or 64 bit; write "integer", or 32',
    instead: "integer",
  };
}

function* trackContradictions(
  track: Track,
  index: number,
  ofEveryTrack: Requirement<number> | undefined,
): Iterable<Contradiction> {
  const at = `audio/layout/${index}`;
  const layouts = listedValues(track.layout)?.filter((name) => channelsOfLayout(name) !== undefined);
  const counts = layouts?.map((name) => channelsOfLayout(name) ?? 0);
  const own = track.channels ?? ofEveryTrack;
  if (layouts?.length && counts && own !== undefined && !counts.some((count) => takesNumber(own, count))) {
    yield {
      at: track.channels === undefined ? "audio/channels" : `${at}/channels`,
      is: wordsForValue(own, false),
      against: `${at}/layout`,
      has: layouts.join(" or "),
      because: `that has ${counts.join(" or ")} ${counts.join() === "1" ? "channel" : "channels"}`,
    };
    return;
  }
  if (track.channelOrder === undefined) return;
  const labels = track.channelOrder.split(" ");
  const order = { at: `${at}/channelOrder`, is: track.channelOrder };
  if (layouts?.length && !counts?.includes(labels.length)) {
    const names = layouts.flatMap((name) => (name in labelsOf ? labelsOf[name as keyof typeof labelsOf][0] : []));
    yield {
      ...order,
      against: `${at}/layout`,
      has: layouts.join(" or "),
      because: `that has ${counts?.join(" or ")} channels${names.length > 0 ? `, such as ${names[0]}` : ""}`,
    };
  } else if (layouts?.length && layouts.every((name) => !isOrderOf(labels, name)))
    yield {
      ...order,
      against: `${at}/layout`,
      has: layouts.join(" or "),
      because: `that has ${labelsOf[layouts[0] as keyof typeof labelsOf][0]}, in one order or another`,
    };
  else if (own !== undefined && !takesNumber(own, labels.length))
    yield {
      ...order,
      against: track.channels === undefined ? "audio/channels" : `${at}/channels`,
      has: wordsForValue(own, false),
      because: `the order names ${labels.length}`,
    };
}

/** Whether these are the loudspeakers of a layout. Of mono it is not asked: any single one may be. */
function isOrderOf(labels: string[], layout: string): boolean {
  return !Object.hasOwn(labelsOf, layout) || layoutOf(labels) === layout;
}
