import type { AudioTrack, CaptionTrack, Container, Probe, VideoTrack } from "./probe.js";

/** Facts in short, for the examples of rules: an MXF file with one picture track. */
export function withPicture(track: Partial<VideoTrack>): Probe {
  return { container: { format: "MXF" }, video: [{ color: {}, hdr: { formats: [] }, ...track }], audio: [] };
}

/** An MXF file with these sound tracks and no picture. */
export function withSound(...audio: AudioTrack[]): Probe {
  return { container: { format: "MXF" }, video: [], audio };
}

/** A film with these captions inside. */
export function withCaptions(...captions: CaptionTrack[]): Probe {
  return { ...withPicture({ codec: "ProRes 422 HQ" }), ...(captions.length > 0 && { captions }) };
}

/** A wrapper with one audio track of which nothing is known. */
export function withContainer(container: Container): Probe {
  return { container, video: [], audio: [{}] };
}

/** An MXF file of 25 frames per second with a timecode track. */
export function withTimecode(start: string): Probe {
  return {
    container: { format: "MXF" },
    video: [{ frameRate: "25", color: {}, hdr: { formats: [] } }],
    audio: [],
    timecode: { start, dropFrame: start.includes(";"), framesPerSecond: 25 },
  };
}
