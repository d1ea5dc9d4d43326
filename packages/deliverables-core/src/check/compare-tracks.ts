import { canonicalLabels } from "../media/channel-layouts.js";
import { channelsOfLayout } from "../media/channels-of-layout.js";
import type { AudioTrack } from "../media/probe.js";
import { meets, type Requirement, type Scalar, sayRequirement } from "../spec/requirement.js";
import type { MediaDeliverable } from "../spec/spec.js";
import { isCoarser, languages, numbers, words } from "./quantities.js";
import type { Met, Observation } from "./rule.js";

export type AskedTrack = NonNullable<NonNullable<MediaDeliverable["audio"]>["layout"]>[number];

/** What was seen of one track; without `index` it is about all of them. */
export type SeenTrack = { index?: number } & (
  | Pick<Observation, "message" | "expected" | "actual" | "unchecked">
  | Omit<Met, "item" | "file" | "pointer">
);

/** The tracks of a file against a layout: one sentence when there are not as many, else what is wrong with each. */
export function* compareTracks(audio: readonly AudioTrack[], tracks: readonly AskedTrack[]): Iterable<SeenTrack> {
  if (audio.length !== tracks.length) {
    const count = audio.length;
    const plan = tracks.map((track, index) => `${index + 1} ${nameOf(track)}`).join(", ");
    const message = `There ${count === 1 ? "is 1 audio track" : `are ${count} audio tracks`}, expected ${tracks.length}: ${plan}`;
    yield { message, expected: `${tracks.length}`, actual: `${count}` };
    return;
  }
  for (const [index, wanted] of tracks.entries()) {
    const track = audio[index];
    if (!track) continue;
    const role = wanted.role === undefined ? "" : ` (${wanted.role})`;
    const seen = [...compareTrack(`Audio track ${index + 1}${role}`, track, wanted)];
    for (const observation of seen) yield { index, ...observation };
    if (seen.length > 0) continue;
    const { layout, channels, channelLabels, language } = track;
    const actual = [layout ?? channelLabels?.join(" ") ?? `${channels} channels`, language].filter(Boolean).join(" ");
    yield { index, met: true, expected: nameOf(wanted), actual };
  }
}

function* compareTrack(
  name: string,
  track: AudioTrack,
  asked: AskedTrack,
): Iterable<Pick<Observation, "message" | "expected" | "actual" | "unchecked">> {
  const otherLayout = asked.layout === undefined ? [] : [...compareLayout(name, track, asked.layout)];
  yield* otherLayout;
  // Of another layout, its order of channels says nothing more.
  if (otherLayout.some(({ unchecked }) => !unchecked)) return;
  if (asked.channels !== undefined) {
    const expected = sayRequirement(asked.channels, numbers, "channels");
    if (track.channels === undefined)
      yield {
        unchecked: true,
        expected,
        message: `${name} does not say how many channels it has, expected ${expected}`,
      };
    else if (meets(track.channels, asked.channels, numbers) !== true)
      yield {
        expected,
        actual: `${track.channels}`,
        message: `${name} has ${track.channels} channels, expected ${expected}`,
      };
  }
  if (asked.channelOrder !== undefined) {
    const [actual, expected] = [track.channelLabels?.join(" "), asked.channelOrder];
    if (actual === undefined)
      yield {
        unchecked: true,
        expected,
        message: `${name} does not say the order of its channels, expected ${expected}`,
      };
    else if (canonicalLabels(actual.split(" ")).join(" ") !== canonicalLabels(expected.split(" ")).join(" "))
      yield { expected, actual, message: `${name} has its channels as ${actual}, expected ${expected}` };
  }
  if (asked.language !== undefined) {
    const expected = sayRequirement(asked.language, languages);
    const { language } = track;
    if (language === undefined)
      yield { unchecked: true, expected, message: `${name} does not say its language, expected ${expected}` };
    else if (meets(language, asked.language, languages) !== true) {
      const coarse = isCoarser(language, asked.language);
      yield {
        ...(coarse && { unchecked: true as const }),
        expected,
        actual: language,
        message: `${name} is in ${language}${coarse ? ", which does not say which region" : ""}, expected ${expected}`,
      };
    }
  }
}

function* compareLayout(
  name: string,
  { layout, channels }: AudioTrack,
  asked: Requirement<string>,
): Iterable<Pick<Observation, "message" | "expected" | "actual" | "unchecked">> {
  const expected = sayRequirement(asked, words);
  if (layout !== undefined) {
    if (meets(layout, asked, words) !== true)
      yield { expected, actual: layout, message: `${name} is ${layout}, expected ${expected}` };
    return;
  }
  const fitting = (Array.isArray(asked) ? asked : [asked]).filter((one): one is string => typeof one === "string");
  const counts = fitting.map(channelsOfLayout);
  const certain =
    channels !== undefined && counts.length > 0 && counts.every((count) => count !== undefined && count !== channels);
  if (certain) {
    const wanted = `${expected} (${[...new Set(counts)].join(" or ")} channels)`;
    yield {
      expected,
      actual: `${channels} channels`,
      message: `${name} has ${channels} ${channels === 1 ? "channel" : "channels"}, expected ${wanted}`,
    };
  } else {
    const known = channels === undefined ? "" : ` (it has ${channels} channels)`;
    yield { unchecked: true, expected, message: `${name} does not say its layout${known}, expected ${expected}` };
  }
}

export function nameOf({ layout, channels, language }: AskedTrack): string {
  const format =
    layout !== undefined
      ? sayRequirement(layout as Requirement<Scalar>, words)
      : channels !== undefined
        ? `${sayRequirement(channels, numbers)} channels`
        : "any";
  return [format, language !== undefined && sayRequirement(language, languages)].filter(Boolean).join(" ");
}
