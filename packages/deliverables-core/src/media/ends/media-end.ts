import type { FileKind } from "../../folder/file-kind.js";
import { has } from "../../folder/sniff/bytes.js";
import type { Probe } from "../probe.js";
import { aiffEndDamage } from "./aiff-end.js";
import { aviEndDamage } from "./avi-end.js";
import { cafEndDamage } from "./caf-end.js";
import type { EndCheck, EndFile } from "./end-file.js";
import { flacEndDamage } from "./flac-end.js";
import { dolbyEndDamage, mpegAudioEndDamage } from "./frames-end.js";
import { matroskaEndDamage } from "./matroska-end.js";
import { endsInMediaData, mp4EndDamage } from "./mp4-end.js";
import { mxfEndDamage } from "./mxf-end.js";
import { oggEndDamage } from "./ogg-end.js";
import { transportStreamEndDamage } from "./transport-stream-end.js";
import { wave64EndDamage, wave64Signature } from "./wave64-end.js";
import { zerosEndDamage, zerosQuarterDamage } from "./zeros-end.js";

/** What MediaInfo does not see: that a file ends before its own words say. WAVE has its own reader. */
const ends: { [Kind in FileKind]?: EndCheck } = {
  MXF: mxfEndDamage,
  QuickTime: mp4EndDamage,
  "MPEG-4": mp4EndDamage,
  Matroska: matroskaEndDamage,
  WebM: matroskaEndDamage,
  AVI: aviEndDamage,
  "MPEG-TS": transportStreamEndDamage,
  AIFF: aiffEndDamage,
  FLAC: flacEndDamage,
  "AC-3": dolbyEndDamage,
  "E-AC-3": dolbyEndDamage,
  AAC: mpegAudioEndDamage,
  "MPEG Audio": mpegAudioEndDamage,
  Ogg: oggEndDamage,
};

/** Why a file of picture and sound is not whole, as far as its end shows; undefined also when there is no way to tell. */
export async function mediaEndDamage(
  kind: FileKind | undefined,
  file: EndFile,
  probe: Probe,
): Promise<string | undefined> {
  if (!kind) return unnamedEndDamage(file);
  return (await ends[kind]?.(file)) ?? zerosDamageOf(kind, file, probe);
}

/** The same for a file of which nothing else is asked: what its end alone tells, without MediaInfo. */
export async function endDamageAlone(kind: FileKind, file: EndFile): Promise<string | undefined> {
  return ends[kind]?.(file);
}

/** Kinds without a name of ours. */
async function unnamedEndDamage(file: EndFile): Promise<string | undefined> {
  const head = await file.read(0, wave64Signature.length);
  if (has(head, 0, "caff\0\x01")) return cafEndDamage(file);
  return has(head, 0, wave64Signature) ? wave64EndDamage(file) : undefined;
}

/** Zeros are silence in PCM and black in uncompressed pictures, and padding behind the last box. */
async function zerosDamageOf(kind: FileKind, file: EndFile, { video, audio }: Probe): Promise<string | undefined> {
  if (kind === "MXF" || kind === "AIFF" || !ends[kind]) return undefined;
  const tracks = [...video, ...audio];
  if (tracks.some(({ codec }) => codec === undefined || codec === "uncompressed")) return undefined;
  const hasPcm = audio.some(({ codec }) => codec === "PCM");
  if (hasPcm && video.length === 0) return undefined;
  const damage = await (hasPcm ? zerosQuarterDamage(file) : zerosEndDamage(file));
  const isBoxes = kind === "QuickTime" || kind === "MPEG-4";
  return damage && isBoxes && !(await endsInMediaData(file)) ? undefined : damage;
}
