import type { Facts } from "../delivery/delivery.js";
import type { Probe } from "../media/probe.js";

/** Whether the file is of the kind that its deliverable's type says: media, picture or document. */
export function isOfItsKind(facts: Facts): boolean {
  switch (facts.kind) {
    case "media":
      // A file that is cut off before its index has a wrapper and no tracks: that is damage, not another kind of file.
      return facts.media.container.format !== undefined && (hasTracks(facts.media) || facts.media.damage !== undefined);
    case "image":
      return facts.image.format !== undefined;
    case "document":
      return facts.document.format !== undefined;
    case "cue-sheet":
    case "table":
      return facts.table.format !== undefined;
  }
}

function hasTracks({ video, audio, captions = [] }: Pick<Probe, "video" | "audio" | "captions">): boolean {
  return video.length + audio.length + captions.length > 0;
}

/** Whether a file is cut off before anything in it tells what it holds: then what it lacks is one fault, and not one for each thing. */
export function isCutOff(facts: Facts): boolean {
  return facts.kind === "media" && facts.media.damage !== undefined && !hasTracks(facts.media);
}
