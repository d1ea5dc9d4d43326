import type { DocumentFacts, ImageFacts, Probe } from "deliverables-core";
import {
  admFacts,
  audioFacts,
  broadcastFacts,
  colorFacts,
  containerFacts,
  documentFacts,
  hdrFacts,
  imageFacts,
  ixmlFacts,
  probeFacts,
  timecodeFacts,
  videoFacts,
} from "./fact-words.js";
import { type Fact, sayFacts } from "./say-facts.js";

/** Facts that belong together: the container, a track. */
export interface FactGroup {
  heading: string;
  facts: Fact[];
}

export function mediaGroups(probe: Probe): FactGroup[] {
  return [
    { heading: "container", facts: [...sayFacts(probe.container, containerFacts), ...sayFacts(probe, probeFacts)] },
    ...tracks("video", probe.video, (track) => [
      ...sayFacts(track, videoFacts),
      ...sayFacts(track.color, colorFacts),
      ...sayFacts(track.hdr, hdrFacts),
    ]),
    ...tracks("audio", probe.audio, (track) => sayFacts(track, audioFacts)),
    { heading: "timecode", facts: probe.timecode ? sayFacts(probe.timecode, timecodeFacts) : [] },
    { heading: "broadcast extension", facts: probe.broadcast ? sayFacts(probe.broadcast, broadcastFacts) : [] },
    { heading: "iXML", facts: probe.ixml ? sayFacts(probe.ixml, ixmlFacts) : [] },
    { heading: "audio definition model", facts: probe.adm ? sayFacts(probe.adm, admFacts) : [] },
  ];
}

export function imageGroups(facts: ImageFacts): FactGroup[] {
  return [{ heading: "image", facts: sayFacts(facts, imageFacts) }];
}

export function documentGroups(facts: DocumentFacts): FactGroup[] {
  return [{ heading: "document", facts: sayFacts(facts, documentFacts) }];
}

/** Neighbours that say the same are told once: an MXF file often has sixteen like tracks. */
function tracks<Track>(kind: string, all: readonly Track[], factsOf: (track: Track) => Fact[]): FactGroup[] {
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
  }));
}
