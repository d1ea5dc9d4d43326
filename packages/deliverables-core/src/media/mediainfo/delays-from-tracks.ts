import { decimal } from "./field-values.js";
import type { Track } from "./track.js";

/** Of an MXF or QuickTime file MediaInfo gives the timecode as the delay. */
const tellingContainers = ["Matroska", "WebM", "MPEG-TS"];
/** The clock of a transport stream starts anew after a day and 2.5 hours (33 bits at 90 kHz); so far apart two tracks are not. */
const mostApartSeconds = 600;

/** When the tracks begin, by the clock of the wrapper, in seconds; none where that is not known of every one. */
export function delaysFromTracks(
  container: string | undefined,
  ofKind: (kind: string) => Track[],
): { video: number[]; audio: number[] } {
  const none = { video: [], audio: [] };
  if (!tellingContainers.includes(container ?? "")) return none;
  const delays = (kind: string) =>
    ofKind(kind).map((track) => (track.field("Delay_Source") === "Container" ? decimal(track, "Delay") : undefined));
  const [video, audio] = [delays("Video"), delays("Audio")];
  const known = [...video, ...audio].filter((seconds) => seconds !== undefined);
  if (known.length < video.length + audio.length) return none;
  if (Math.max(...known) - Math.min(...known) > mostApartSeconds) return none;
  const seconds = (list: (number | undefined)[]) => list.map((delay) => delay ?? 0);
  return { video: seconds(video), audio: seconds(audio) };
}
