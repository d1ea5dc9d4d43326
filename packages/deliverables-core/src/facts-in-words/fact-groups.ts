import type { FileSays } from "../delivery/ask-file.js";
import type { Unread } from "../folder/reader.js";
import type { Probe } from "../media/probe.js";
import type { Paper } from "../papers/paper.js";
import type { TimedText } from "../papers/timed-text/timed-text.js";
import { as11Groups } from "./as11-groups.js";
import {
  audioFacts,
  captionFacts,
  colorFacts,
  containerFacts,
  contentsFacts,
  documentFacts,
  hdrFacts,
  imageFacts,
  probeFacts,
  tagFacts,
  timecodeFacts,
  videoFacts,
} from "./fact-words.js";
import { type Fact, sayFacts } from "./say-facts.js";
import { timedTextFacts } from "./timed-text-words.js";
import { admFacts, broadcastFacts, ixmlFacts } from "./wave-words.js";

/** Facts that belong together: the container, a track. */
export interface FactGroup {
  heading: string;
  facts: Fact[];
  /** Of tracks: what kind, and from which to which, counted from 1. */
  tracks?: { kind: "video" | "audio"; first: number; last: number };
}

/** What a file says about itself, grouped by container and track. */
export function factGroups(says: Exclude<FileSays, Unread>): FactGroup[] {
  return groupsOf(says).filter(({ facts }) => facts.length > 0);
}

function groupsOf(says: Exclude<FileSays, Unread>): FactGroup[] {
  switch (says.kind) {
    case "media":
      return [
        ...mediaGroups(says.facts),
        textGroup(says.text && "timedText" in says.text ? says.text.timedText : undefined),
      ];
    case "image":
      return [
        {
          heading: "image",
          facts: [...sayFacts(says.facts, imageFacts), ...(says.facts.tags ? sayFacts(says.facts.tags, tagFacts) : [])],
        },
      ];
    case "document":
      return [{ heading: "document", facts: paperFactsOf(says.facts) }, textGroup(says.facts.timedText)];
  }
}

function textGroup(text: TimedText | undefined): FactGroup {
  return { heading: "timed text", facts: text ? sayFacts(text, timedTextFacts) : [] };
}

function paperFactsOf(paper: Paper): Fact[] {
  return [...sayFacts(paper, documentFacts), ...(paper.contents ? sayFacts(paper.contents, contentsFacts) : [])];
}

function mediaGroups(probe: Probe): FactGroup[] {
  return [
    { heading: "container", facts: [...sayFacts(probe.container, containerFacts), ...sayFacts(probe, probeFacts)] },
    ...tracks("video", probe.video, (track) => [
      ...sayFacts(track, videoFacts),
      ...sayFacts(track.color, colorFacts),
      ...sayFacts(track.hdr, hdrFacts),
    ]),
    ...tracks("audio", probe.audio, (track) => sayFacts(track, audioFacts)),
    ...(probe.captions ?? []).map((track, index) => ({
      heading: `caption track ${index + 1}`,
      facts: sayFacts(track, captionFacts),
    })),
    { heading: "timecode", facts: probe.timecode ? sayFacts(probe.timecode, timecodeFacts) : [] },
    ...as11Groups(probe.as11),
    { heading: "broadcast extension", facts: probe.broadcast ? sayFacts(probe.broadcast, broadcastFacts) : [] },
    { heading: "iXML", facts: probe.ixml ? sayFacts(probe.ixml, ixmlFacts) : [] },
    { heading: "audio definition model", facts: probe.adm ? sayFacts(probe.adm, admFacts) : [] },
  ];
}

/** Neighbours that say the same are told once: an MXF file often has sixteen like tracks. */
function tracks<Track>(kind: "video" | "audio", all: readonly Track[], factsOf: (track: Track) => Fact[]): FactGroup[] {
  const groups: { first: number; last: number; facts: Fact[]; same: string }[] = [];
  all.forEach((track, index) => {
    const facts = factsOf(track);
    const same = JSON.stringify(facts);
    const before = groups.at(-1);
    if (before?.same === same) before.last = index;
    else groups.push({ first: index, last: index, facts, same });
  });
  return groups.map(({ first, last, facts }) => ({
    heading: first === last ? `${kind} track ${first + 1}` : `${kind} tracks ${first + 1} to ${last + 1}, each`,
    facts,
    tracks: { kind, first: first + 1, last: last + 1 },
  }));
}
