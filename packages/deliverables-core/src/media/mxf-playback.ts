import { bigEndian, has, latin1 } from "../folder/sniff/bytes.js";
import { headerBudgetBytes, headerSets, readItems } from "./as11/header-sets.js";
import type { EndFile } from "./ends/end-file.js";
import { mxfStart, partitionContentBytes } from "./ends/mxf-end.js";
import { sayPlayed } from "./say-played.js";

/** Sets of header metadata by the fourteenth byte of their keys, and local tags, both as SMPTE ST 377-1 (annexes A and B) has them. */
const sets = { sequence: 0x0f, sourceClip: 0x11, materialPackage: 0x36, sourcePackage: 0x37, track: 0x3b } as const;
const tags = {
  instance: 0x3c0a,
  packageId: 0x4401,
  tracks: 0x4403,
  trackId: 0x4801,
  trackSequence: 0x4803,
  editRate: 0x4b01,
  origin: 0x4b02,
  dataDefinition: 0x0201,
  duration: 0x0202,
  components: 0x1001,
  sourcePackageId: 0x1101,
  sourceTrackId: 0x1102,
  startPosition: 0x1201,
} as const;
const structuralKey = "\x06\x0e\x2b\x34\x02\x53\x01\x01\x0d\x01\x01\x01\x01\x01";
const essence = { picture: "\x01\x03\x02\x02\x01", sound: "\x01\x03\x02\x02\x02" } as const;
/** The partition pack itself, and the fill behind it that its counts leave out. */
const mostFillBytes = 16_384;
/** Half a frame at 25 per second: clips of sound are not whole frames long. */
const roundingSeconds = 0.02;

type Items = ReadonlyMap<number, Uint8Array>;

/**
 * Where the material package of an MXF plays less of its picture or sound than the file holds, or begins later, in words that
 * finish "The file …". An open header does not know yet, and says nothing.
 */
export async function mxfPlayback(file: EndFile): Promise<string[]> {
  const start = (await mxfStart(file)) ?? 0;
  const headerBytes = start + (await partitionContentBytes(file, start)) + mostFillBytes;
  const structure = readStructure(await file.read(0, Math.min(headerBytes, headerBudgetBytes)));
  const said: string[] = [];
  for (const material of structure.ofKind(sets.materialPackage))
    for (const track of structure.all(material, tags.tracks)) {
      const sequence = structure.one(track, tags.trackSequence);
      const label = latin1(sequence?.get(tags.dataDefinition) ?? new Uint8Array(), 8, 13);
      const kind = (["picture", "sound"] as const).find((one) => essence[one] === label);
      if (!sequence || !kind) continue;
      const clips = structure.all(sequence, tags.components);
      const words = clipWords(structure, track, clips, kind);
      if (words !== undefined) said.push(words);
    }
  return [...new Set(said)];
}

/** One clip for each track of essence is what nearly every file has; of several each may rightly play a part. */
function clipWords(structure: Structure, track: Items, clips: Items[], kind: string): string | undefined {
  const [clip] = clips;
  const source = clip && clips.length === 1 ? structure.sourceOf(clip) : undefined;
  const sourceSequence = source && structure.one(source, tags.trackSequence);
  if (!clip || !source || !sourceSequence) return undefined;
  const [rate, sourceRate] = [rateOf(track), rateOf(source)];
  const [played, start, held] = [
    count(clip.get(tags.duration)),
    count(clip.get(tags.startPosition)),
    count(sourceSequence.get(tags.duration)),
  ];
  if (!rate || !sourceRate || played === undefined || start === undefined || held === undefined) return undefined;
  const origin = (count(source.get(tags.origin)) ?? 0) / sourceRate;
  const [lasts, from, whole] = [played / rate, start / rate, held / sourceRate];
  // Frames before the origin are there to decode the first one, and are counted by some writers.
  const isShort = whole - lasts > roundingSeconds && Math.abs(whole - lasts - origin) > roundingSeconds;
  if (!isShort && from <= roundingSeconds) return undefined;
  return sayPlayed(kind, lasts, from > roundingSeconds ? from : 0, whole);
}

interface Structure {
  ofKind(kind: number): Items[];
  one(set: Items, tag: number): Items | undefined;
  all(set: Items, tag: number): Items[];
  /** The track of essence in this file that a clip plays. */
  sourceOf(clip: Items): Items | undefined;
}

function readStructure(head: Uint8Array): Structure {
  const byInstance = new Map<string, Items>();
  const byKind = new Map<number, Items[]>();
  for (const { key, value } of headerSets(head)) {
    if (!has(key, 0, structuralKey)) continue;
    const items = readItems(value);
    const instance = items.get(tags.instance);
    if (instance) byInstance.set(idOf(instance), items);
    const kind = key[14] ?? 0;
    byKind.set(kind, [...(byKind.get(kind) ?? []), items]);
  }
  const all = (set: Items, tag: number): Items[] => {
    const list = set.get(tag);
    const found: Items[] = [];
    // A count, the size of an entry, and the entries.
    for (let at = 8; list && at + 16 <= list.length; at += 16) {
      const items = byInstance.get(idOf(list.subarray(at, at + 16)));
      if (items) found.push(items);
    }
    return found;
  };
  return {
    ofKind: (kind) => byKind.get(kind) ?? [],
    one: (set, tag) => byInstance.get(idOf(set.get(tag) ?? new Uint8Array())),
    all,
    sourceOf(clip) {
      const [id, track] = [clip.get(tags.sourcePackageId), clip.get(tags.sourceTrackId)];
      if (!id || !track) return undefined;
      const source = byKind.get(sets.sourcePackage)?.find((one) => idOf(one.get(tags.packageId)) === idOf(id));
      return source && all(source, tags.tracks).find((one) => idOf(one.get(tags.trackId)) === idOf(track));
    },
  };
}

function idOf(bytes: Uint8Array = new Uint8Array()): string {
  return latin1(bytes, 0, bytes.length);
}

/** A length or a position: 64 bits with a sign, where -1 means that it is not known. */
function count(bytes: Uint8Array | undefined): number | undefined {
  if (bytes?.length !== 8 || (bytes[0] ?? 0) >= 0x80) return undefined;
  return bigEndian(bytes, 0, 4) * 2 ** 32 + bigEndian(bytes, 4, 4);
}

function rateOf(track: Items): number | undefined {
  const rate = track.get(tags.editRate);
  const [numerator, denominator] = rate?.length === 8 ? [bigEndian(rate, 0, 4), bigEndian(rate, 4, 4)] : [0, 0];
  return numerator > 0 && denominator > 0 ? numerator / denominator : undefined;
}
