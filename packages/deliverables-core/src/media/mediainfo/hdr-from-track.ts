import type { VideoTrack } from "../probe.js";
import type { HdrFormat } from "../vocabulary.js";
import { primariesWords, transferWords } from "./color-words.js";
import { words } from "./field-values.js";
import { lookUp } from "./look-up.js";
import type { Track } from "./track.js";
import { withoutAbsent } from "./without-absent.js";

/** What the wrapper or the picture declares of high dynamic range. */
export function hdrFromTrack(track: Track): VideoTrack["hdr"] {
  const mastering = luminance(track);
  const primaries = track.field("MasteringDisplay_ColorPrimaries");
  return withoutAbsent<VideoTrack["hdr"]>({
    formats: formats(track, primaries !== undefined),
    masteringPrimaries: lookUp(primariesWords, primaries) ?? primaries,
    masteringMin: mastering.min,
    masteringMax: mastering.max,
    maxCll: candelas(track.field("MaxCLL")),
    maxFall: candelas(track.field("MaxFALL")),
  });
}

/** One of the two is enough: where they disagree, some player shows high dynamic range. */
function formats(track: Track, hasMastering: boolean): HdrFormat[] {
  const declared = words(track, "HDR_Format");
  const transfers = ofBoth(track, "transfer_characteristics", transferWords);
  const found: HdrFormat[] = [];
  const isPq = transfers.includes("PQ");
  const isHdr10 = isPq && ofBoth(track, "colour_primaries", primariesWords).includes("BT.2020") && hasMastering;
  if (isHdr10) found.push("HDR10");
  if (declared.some((word) => word.startsWith("SMPTE ST 2094 App 4"))) found.push("HDR10+");
  if (declared.some((word) => word.startsWith("Dolby Vision"))) found.push("Dolby Vision");
  if (transfers.includes("HLG")) found.push("HLG");
  if (isPq && !isHdr10) found.push("PQ");
  return found;
}

function ofBoth<Word>(track: Track, name: string, table: Readonly<Record<string, Word>>): (Word | undefined)[] {
  return [...words(track, name), ...words(track, `${name}_Original`)].map((word) => lookUp(table, word));
}

/** MediaInfo 26 has both figures in fields of their own; older ones write `min: 0.0050 cd/m2, max: 1000 cd/m2`. */
function luminance(track: Track): { min: number | undefined; max: number | undefined } {
  const [, min, max] =
    /^min: (\d+(?:\.\d+)?) cd\/m2, max: (\d+(?:\.\d+)?) cd\/m2$/.exec(
      track.field("MasteringDisplay_Luminance") ?? "",
    ) ?? [];
  return {
    min: candelas(track.field("MasteringDisplay_Luminance_Min") ?? min),
    max: candelas(track.field("MasteringDisplay_Luminance_Max") ?? max),
  };
}

/** `1000`, `1000 cd/m2`. */
function candelas(text: string | undefined): number | undefined {
  const [, figure] = /^(\d{1,9}(?:\.\d{1,9})?)(?: cd\/m2)?$/.exec(text ?? "") ?? [];
  return figure === undefined ? undefined : Number(figure);
}
