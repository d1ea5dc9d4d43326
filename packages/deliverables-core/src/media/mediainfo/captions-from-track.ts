import type { CaptionTrack } from "../probe.js";
import type { CaptionFormat } from "../vocabulary.js";
import { decimal } from "./field-values.js";
import { languageOf } from "./languages.js";
import { lookUp } from "./look-up.js";
import type { Track } from "./track.js";
import { withoutAbsent } from "./without-absent.js";

/** MediaInfo's names of text formats. */
export const captionWords: Record<string, CaptionFormat> = {
  "EIA-608": "CEA-608",
  "CEA-608": "CEA-608",
  "EIA-708": "CEA-708",
  "CEA-708": "CEA-708",
  Teletext: "teletext",
  "Teletext Subtitle": "teletext",
  "OP-47": "OP-47",
  "DVB Subtitle": "DVB subtitles",
  WebVTT: "WebVTT",
  "S_TEXT/WEBVTT": "WebVTT",
  "D_WEBVTT/SUBTITLES": "WebVTT",
  TTML: "TTML",
  "UTF-8": "SubRip",
  SubRip: "SubRip",
  ASS: "ASS",
  PGS: "PGS",
  VobSub: "VobSub",
};

/** `Timed Text` is three formats, which the codec tells apart: of 3GPP, of QuickTime, and of MXF (SMPTE ST 429-5). */
const timedTextWords: Record<string, CaptionFormat> = {
  tx3g: "3GPP timed text",
  text: "QuickTime text",
  "0D01030102130101": "MXF timed text",
};

/** Captions as MediaInfo finds them. Inside a picture it looks at the beginning only. */
export function captionsFromTrack(track: Track): CaptionTrack {
  const within = hiddenIn(track);
  return withoutAbsent<CaptionTrack>({
    format: formatOf(track),
    service: track.extra.CaptionServiceName ?? pageOf(track),
    within,
    language: languageOf(track),
    durationSeconds: within === undefined ? decimal(track, "Duration") : undefined,
  });
}

function formatOf(track: Track): string | undefined {
  const format = track.field("Format");
  if (format === "Timed Text") return lookUp(timedTextWords, track.field("CodecID")) ?? format;
  // Teletext in the ancillary data of HD is packed as Australia's OP-47 (SMPTE RDD 8).
  if (track.field("MuxingMode")?.includes("OP-47")) return "OP-47";
  return lookUp(captionWords, format) ?? format;
}

/** `481-CC1` is a service of the stream 481, `257-801` a page of teletext. */
function pageOf(track: Track): string | undefined {
  const [, page] = /-(\d{3})$/.exec(track.field("ID") ?? "") ?? [];
  return page;
}

function hiddenIn(track: Track): CaptionTrack["within"] {
  const mode = `${track.field("MuxingMode") ?? ""} ${track.field("MuxingMode_MoreInfo") ?? ""}`;
  if (/muxed in video/i.test(mode)) return "picture";
  return /ancillary|vbi/i.test(mode) ? "ancillary data" : undefined;
}
