import type { StartTimecode } from "../probe.js";
import { decimal } from "./field-values.js";
import { exactRate, inFigures } from "./frame-rate.js";
import type { Track } from "./track.js";
import { withoutAbsent } from "./without-absent.js";

/** When a file starts by its timecode; or, where it has one that settles nothing, why not. Neither when it has none. */
export interface FoundTimecode {
  timecode?: StartTimecode;
  /** In words that finish "Start timecode is not known: …". */
  unsettledTimecode?: string;
}

/**
 * Start of the timecode track: the MXF material package's, since that is what players show; else the source package's,
 * or QuickTime's `tmcd`. System items, group-of-pictures headers and delays are other clocks and do not count.
 */
export function timecodeFromTracks(tracks: Track[]): FoundTimecode {
  const clocks = tracks.filter((track) => track.kind === "Other" && track.field("Type") === "Time code");
  const inPackage = (name: string) =>
    clocks.filter((clock) => clock.field("Format") === "MXF TC" && clock.field("TimeCode_Settings")?.includes(name));
  const ofQuickTime = clocks.filter((clock) => clock.field("Format") === "QuickTime TC");
  const counted = [inPackage("Material Package"), inPackage("Source Package"), ofQuickTime].find(
    (kind) => kind.length > 0,
  );
  if (!counted) return tagged(tracks);
  const starts = [...new Set(counted.map((clock) => clock.field("TimeCode_FirstFrame")))];
  // As of two picture tracks: which of them counts is not known.
  if (starts.length > 1)
    return {
      unsettledTimecode: `its timecode tracks start at different times, ${starts.map((start) => start ?? "unknown").join(" and ")}`,
    };
  const timecode = counted[0] && readClock(counted[0]);
  return timecode ? { timecode } : { unsettledTimecode: "its timecode track gives no time that can be read" };
}

/** A note in the tags of a Matroska file, which most players pass over. */
function tagged(tracks: Track[]): FoundTimecode {
  const track = tracks.find((each) => each.field("TimeCode_Source")?.startsWith("Matroska"));
  const start = track?.field("TimeCode_FirstFrame");
  return start ? { unsettledTimecode: `the file has no timecode track, only a tag that says ${start}` } : {};
}

function readClock(clock: Track): StartTimecode | undefined {
  const start = clock.field("TimeCode_FirstFrame");
  const [, hours, minutes, seconds, separator, frames] =
    /^(\d\d):(\d\d):(\d\d)([:;])(\d{2,3})$/.exec(start ?? "") ?? [];
  if (!start || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const framesPerSecond = nominalRate(clock);
  if (framesPerSecond && Number(frames) >= framesPerSecond) return undefined;
  return withoutAbsent<StartTimecode>({ start, dropFrame: separator === ";", framesPerSecond });
}

/** Frames that the clock counts in a second: 30 for 30000/1001. */
function nominalRate(clock: Track): number | undefined {
  const exact = exactRate(clock);
  const rate = exact ? inFigures(exact) : decimal(clock, "FrameRate");
  return rate && rate >= 1 ? Math.round(rate) : undefined;
}
