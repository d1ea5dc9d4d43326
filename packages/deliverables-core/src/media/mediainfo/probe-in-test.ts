import { isUnread } from "../../folder/reader.js";
import type { Probe } from "../probe.js";
import { probeFromMediaInfo } from "./probe-from-mediainfo.js";

/** What is made of an answer of MediaInfo with these tracks, of an MPEG-4 where none of them says of what. */
export function withTracks(...tracks: object[]): Probe {
  const isGeneral = tracks.some((track) => "@type" in track && track["@type"] === "General");
  const track = isGeneral ? tracks : [{ "@type": "General", Format: "MPEG-4" }, ...tracks];
  return probeOf(JSON.stringify({ media: { track } }));
}

export function probeOf(json: string): Probe {
  const probe = probeFromMediaInfo({ json, partial: false });
  if (isUnread(probe)) throw new Error(probe.unread);
  return probe;
}
