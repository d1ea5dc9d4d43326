import type { Container } from "../probe.js";
import { type HeaderPartition, headerPartitions } from "../vocabulary.js";
import { containerFormat } from "./containers.js";
import { decimal, words } from "./field-values.js";
import type { Track } from "./track.js";
import { withoutAbsent } from "./without-absent.js";

/** Characters of a title or a comment. */
const longestLabel = 1000;

/** The wrapper. MediaInfo rounds durations to a millisecond; `trackSeconds` are exact where the tracks count frames or samples. */
export function containerFromTracks(general: Track, trackSeconds: number[], partial: boolean): Container {
  const isMxf = general.field("Format") === "MXF";
  return withoutAbsent<Container>({
    format: containerFormat(general),
    operationalPattern: isMxf ? operationalPattern(general) : undefined,
    headerPartition: isMxf ? headerPartition(general) : undefined,
    durationSeconds: partial ? undefined : duration(general, trackSeconds),
    createdOn: createdOn(general),
    title: general.field("Title")?.slice(0, longestLabel),
    comment: general.field("Comment")?.slice(0, longestLabel),
    packageName: isMxf ? general.field("PackageName")?.slice(0, longestLabel) : undefined,
  });
}

/** `2026-11-20 16:18:44 UTC`. A clock that was never set says 1904 or 1970. */
function createdOn(general: Track): string | undefined {
  const [, day, year] = /(?:^|UTC )((\d{4})-\d{2}-\d{2})\b/.exec(general.field("Encoded_Date") ?? "") ?? [];
  return Number(year) > 1990 ? day : undefined;
}

function operationalPattern(general: Track): string | undefined {
  const profile = words(general, "Format_Profile").find((word) => /^OP-([123][abc]|Atom)$/.test(word));
  return profile?.replace(/^OP-(?=\d)/, "OP");
}

/** `Closed / Complete`. MediaInfo merges what the partitions say: a footer can hide an open header, so the reader looks at the header itself. */
function headerPartition(general: Track): HeaderPartition | undefined {
  const state = words(general, "Format_Settings").join(" ").toLowerCase();
  return headerPartitions.find((known) => known === state);
}

function duration(general: Track, trackSeconds: number[]): number | undefined {
  const rounded = decimal(general, "Duration");
  // A transport stream's own clock runs from before its first frame to behind its last one.
  if (general.field("Format") === "MPEG-TS" && trackSeconds.length > 0) return Math.max(...trackSeconds);
  if (rounded === undefined) return undefined;
  return trackSeconds.find((exact) => Math.abs(exact - rounded) < 0.001) ?? rounded;
}
