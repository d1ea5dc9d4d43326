import type { Rational } from "../../timecode/rational.js";
import type { Algorithm } from "../checksums/algorithms.js";
import type { Spot } from "../contents.js";

/** One XML of a package, by what it is. An id is a UUID in small letters, without `urn:uuid:`. */
export type PackagePart = AssetMap | PackingList | Composition | OutputProfile | VolumeIndex | StoreMetadata;

/** Which family of documents it belongs to; the asset map of a SMPTE DCP and of an IMF package is the same one. */
export type PackageForm = "SMPTE" | "Interop" | "IMF";

/** ASSETMAP.xml (SMPTE ST 429-9): where the file of each id lies. */
export interface AssetMap {
  kind: "asset map";
  form: PackageForm;
  /** Over how many disks the package is spread. */
  volumes?: { count: number; at: Spot };
  assets: MappedAsset[];
}

export interface MappedAsset {
  id: string;
  isPackingList: boolean;
  /** Relative to the asset map. More than one where the file is cut into pieces. */
  chunks: { path: string; at: Spot; length?: number; volume?: number }[];
  at: Spot;
}

/** A PKL (SMPTE ST 429-8, ST 2067-2): size and checksum of each file. */
export interface PackingList {
  kind: "packing list";
  form: PackageForm;
  id: string;
  idAt: Spot;
  annotation?: string;
  assets: PackedAsset[];
}

export interface PackedAsset {
  id: string;
  /** What its file was called when the list was made. */
  originalName?: string;
  checksum: StatedHash;
  size?: number;
  at: Spot;
}

export interface StatedHash {
  /** As it is written there. */
  written: string;
  /** Undefined where it is one that is not taken here. */
  algorithm: Algorithm | undefined;
  called: string;
  /** In small hexadecimal digits; undefined where what is written is no such checksum. */
  digest: string | undefined;
  at: Spot;
}

/** A CPL (SMPTE ST 429-7, ST 2067-3): what plays, in which order. */
export interface Composition {
  kind: "composition";
  form: PackageForm;
  id: string;
  idAt: Spot;
  title?: string;
  titleAt?: Spot;
  annotation?: string;
  /** `feature`, `trailer`, as it is written there. */
  contentKind?: { value: string; at: Spot };
  /** Of an IMF composition: the ids of what describes its essence. */
  descriptors?: string[];
  /** Edit units a second of the whole, which an IMF composition states. */
  editRate?: Rational;
  editRateAt: Spot;
  /** Reels of a DCP, segments of an IMF package. */
  stretches: Stretch[];
}

export interface Stretch {
  at: Spot;
  /** What plays side by side in it. */
  tracks: PlayedTrack[];
}

export interface PlayedTrack {
  /** `MainPicture`, `MainImageSequence`. */
  name: string;
  at: Spot;
  /** Of an IMF sequence: those of one id in all segments are one virtual track. */
  trackId?: string;
  /** One of a DCP; of an IMF sequence one behind the other. */
  clips: Clip[];
}

/** A stretch of a track file. Durations are counted in edit units. */
export interface Clip {
  /** The id of its track file. */
  asset: string;
  at: Spot;
  /** Edit units per second. */
  editRate?: Rational;
  intrinsicDuration?: number;
  entryPoint: number;
  duration?: number;
  repeats: number;
  /** As the composition states it, in small hexadecimal digits. */
  digest?: string;
  /** Of an IMF composition: the id of what describes its essence. */
  sourceEncoding?: string;
  /** Where a DCP says it, mostly of subtitles: a tag, or as it is written. */
  language?: string;
  /** It names a key (SMPTE ST 429-7, KeyId; ST 2067-3): only who has the KDM can play it. */
  encrypted?: true;
}

/** An OPL (SMPTE ST 2067-100): how a composition of an IMF package is to be made into something else. */
export interface OutputProfile {
  kind: "output profile";
  id: string;
  idAt: Spot;
  /** The id of its composition. */
  composition: string;
  compositionAt: Spot;
}

export interface VolumeIndex {
  kind: "volume index";
  /** Which of the volumes it is, from 1. */
  index?: { value: number; at: Spot };
}

/** metadata.xml of an `.itmsp`: the files of a title for Apple's store. */
export interface StoreMetadata {
  kind: "store metadata";
  vendorId?: { value: string; at: Spot };
  /** `film`, `tv`, as it is written there. */
  type?: string;
  title?: { value: string; at: Spot };
  /** Every number of the title, an episode or a recording that is filled in. */
  identifiers: { name: "upc" | "ean" | "isan" | "eidr" | "isrc"; value: string; at: Spot }[];
  files: StoreFile[];
}

export interface StoreFile {
  name: string;
  /** `source`, `captions`, `poster`. */
  role?: string;
  /** Which `asset` element of the list it stands in, counted from 0. */
  asset?: number;
  /** As it is written there: `en-US`. */
  locale?: { value: string; at: Spot };
  at: Spot;
  size?: number;
  checksum?: StatedHash;
}
