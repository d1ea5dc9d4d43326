import type { Unread } from "../../folder/reader.js";
import { endsEarly, sizeInWords } from "../../report/size-in-words.js";
import type { EndFile } from "../ends/end-file.js";
import { isAllZeros } from "../ends/end-file.js";
import { areUsed, type Heard, hear, hearNothing, mayBePadded } from "../sound/hear.js";
import { listen } from "../sound/listen.js";
import { looksInto, type PcmShape } from "../sound/looks.js";
import { broadcastExtensionLength, readBroadcastExtension } from "./broadcast-extension.js";
import { type Chunk, type ChunkList, listChunks, mostChunks } from "./chunks.js";
import { findBursts, type Sound } from "./find-bursts.js";
import { findSilence, noteSounding } from "./find-silence.js";
import { findSilentEnd } from "./find-silent-end.js";
import { longestIxmlBytes, readIxml } from "./ixml.js";
import { unsigned16 } from "./little-endian.js";
import type { WaveFacts, WaveFormat } from "./wave-facts.js";
import { readFormat } from "./wave-format.js";

const wrappers = { RIFF: "Wave", RF64: "RF64", BW64: "BW64" } as const;
const mostPaddingBytes = 2 ** 16;

/** Reads a WAVE file by its chunk headers, and looks into its sound here and there: 128 KiB, whatever its length, and up to 8 MiB where a channel seems to hold nothing, and as much where its end does. Rejects when reading the file fails or `signal` aborts. */
export async function readWave(file: EndFile, signal?: AbortSignal): Promise<WaveFacts | Unread> {
  const head = String.fromCharCode(...(await file.read(0, 12)));
  const family = head.slice(0, 4) as keyof typeof wrappers;
  if (!Object.hasOwn(wrappers, family) || head.slice(8, 12) !== "WAVE") return { unread: "it is not a WAVE file" };
  const list = await listChunks(file, family !== "RIFF", signal);
  const chunkOf = (id: string) => list.chunks.find((candidate) => candidate.id === id);
  const start = async (id: string, limit: number) => {
    const chunk = chunkOf(id);
    return chunk && file.read(chunk.offset, Math.min(chunk.size, limit));
  };
  const formatBytes = await start("fmt ", 64);
  const format = formatBytes && readFormat(formatBytes);
  const bext = await start("bext", broadcastExtensionLength);
  const ixmlChunk = chunkOf("iXML");
  const ixmlBytes = ixmlChunk && ixmlChunk.size <= longestIxmlBytes ? await start("iXML", ixmlChunk.size) : undefined;
  const ixml = ixmlBytes && readIxml(ixmlBytes);
  const chna = await start("chna", 4);
  const isDescribed = ["axml", "bxml"].some((id) => (chunkOf(id)?.size ?? 0) > 0);
  const data = chunkOf("data");
  const dataBytes = data && Math.max(0, Math.min(data.size, file.size - data.offset));
  const sound = data && dataBytes !== undefined ? { offset: data.offset, size: dataBytes } : undefined;
  const heard = sound && format && isPcm(format) ? await lookAtSound(file, sound, format, signal) : {};
  const damage = damageOf(list, format, data, file.size);
  return {
    wrapper: wrappers[family],
    ...(format ? { format } : {}),
    ...(format && dataBytes !== undefined && isPcm(format)
      ? { samples: Math.floor(dataBytes / format.blockAlign) }
      : {}),
    ...heard,
    ...(bext && readBroadcastExtension(bext)),
    ...(ixml && { ixml }),
    ...((chna?.length === 4 || isDescribed) && {
      adm: {
        ...(chna?.length === 4 && { tracks: unsigned16(chna, 0) }),
        ...(isDescribed && { described: true as const }),
      },
    }),
    ...(damage ? { damage } : {}),
  };
}

/** What the samples tell without being decoded: a few of them, and more of a file in which a channel seems to hold nothing. */
async function lookAtSound(
  file: EndFile,
  sound: Sound,
  format: WaveFormat,
  signal?: AbortSignal,
): Promise<Pick<WaveFacts, "bursts" | "silence" | "silentEnd" | "sameChannels" | "paddedBits">> {
  const sounding: boolean[] = [];
  const { channels, blockAlign, tag } = format;
  const shape = { channels, sampleBytes: blockAlign / channels, isInteger: tag === 1 };
  const heard = hearNothing(shape);
  let endSounds = false;
  const end = sound.offset + sound.size;
  const note = (bytes: Uint8Array, from: number) => {
    noteSounding(sounding, bytes, format);
    hear(heard, bytes, shape);
    const isLast = from + bytes.length > end - format.blockAlign;
    endSounds ||= isLast && !isAllZeros(bytes.subarray(-Math.ceil(bytes.length / 3)));
  };
  if (await findBursts(file, sound, format, signal, note)) return { bursts: true };
  const silence = await findSilence(file, sound, format, sounding, signal);
  const isKnown = endSounds || silence?.channels.length === format.channels;
  const silentEnd = isKnown ? undefined : await findSilentEnd(file, sound, format, signal);
  return {
    ...(silence && { silence }),
    ...(silentEnd && { silentEnd }),
    ...(await doubtsOf(file, sound, shape, heard)),
  };
}

/** Two channels that are one, and bits that nobody uses: looked for where the first looks found both. */
async function doubtsOf(
  file: EndFile,
  sound: Sound,
  shape: PcmShape,
  heard: Heard,
): Promise<Pick<WaveFacts, "sameChannels" | "paddedBits">> {
  const isDead = heard.sounding.every((sounds) => !sounds);
  const isDoubled = shape.channels === 2 && !heard.differs && heard.sounding.every(Boolean);
  if (isDead || !(isDoubled || (mayBePadded(shape) && !areUsed(heard.bytesUsed)))) return {};
  const frameBytes = shape.channels * shape.sampleBytes;
  const frames = Math.floor(sound.size / frameBytes);
  const place = async (frame: number) => ({ offset: sound.offset + frame * frameBytes, row: frames - frame });
  const looks = looksInto((offset, length) => file.read(offset, length), { shape, frames, place });
  const [{ sameChannels, paddedBits } = {}] = await listen(looks, [], true);
  return { ...(sameChannels && { sameChannels }), ...(paddedBits && { paddedBits }) };
}

/** Integer and floating-point PCM, whose bytes are samples. */
export function isPcm({ tag, channels, blockAlign, bitDepth }: WaveFormat): boolean {
  const bytesStored = blockAlign / channels;
  return (tag === 1 || tag === 3) && Number.isInteger(bytesStored) && bytesStored * 8 >= bitDepth;
}

function damageOf(list: ChunkList, format: WaveFormat | undefined, data: Chunk | undefined, size: number) {
  if (list.unfinished) return "was not finished: the lengths in its header were never filled in";
  const end = Math.max(12, ...list.chunks.map((chunk) => chunk.offset + chunk.size));
  if (end > size) return endsEarly(Math.max(end, list.promisedSize ?? 0), size);
  // Some writers count the first eight bytes in, or a padding byte that they leave out. Then the chunks fill the file.
  const isMiscounted = size - end <= 1 && (list.promisedSize ?? 0) <= size + 9;
  if (list.promisedSize !== undefined && list.promisedSize > size && !isMiscounted)
    return endsEarly(list.promisedSize, size);
  // Many more chunks than any writer makes: what lies behind them was not looked at.
  if (list.chunks.length >= mostChunks) return undefined;
  if (!format) return "has no usable format chunk (fmt)";
  if (!data) return "holds no sound: it has no data chunk";
  if (data.size < (isPcm(format) ? format.blockAlign : 1)) return "holds no sound";
  if (list.chunks.filter(({ id }) => id === "data").length > 1)
    return "has its sound in more than one data chunk, of which players take the first";
  if (format.contradicts)
    return `contradicts itself: a sample of ${format.channels} × ${format.bitDepth} bit cannot have ${format.blockAlign} bytes`;
  // Padding to a disk's blocks is less; more is sound that a header written too early does not count.
  if (size - end > mostPaddingBytes)
    return `has ${sizeInWords(size)}, and its header knows of ${sizeInWords(end)} only`;
  return undefined;
}
