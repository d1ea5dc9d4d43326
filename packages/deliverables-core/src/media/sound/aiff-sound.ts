import { bigEndian, latin1 } from "../../folder/sniff/bytes.js";
import { type EndFile, mostSteps } from "../ends/end-file.js";
import type { PlacedSound } from "./looks.js";

/** How the samples of an AIFF-C may be written without being compressed: whole numbers, and floating point. */
const wholes = ["NONE", "twos", "sowt", "in24", "in32"];
const floats = ["fl32", "FL32", "fl64", "FL64"];

/** The sound of an AIFF or AIFF-C (Apple, 1988 and 1991); undefined where it is compressed, or not whole. */
export async function aiffSound({ size, read }: EndFile): Promise<PlacedSound | undefined> {
  const form = latin1(await read(8, 4), 0, 4);
  let common: Uint8Array | undefined;
  let sound: { offset: number; size: number } | undefined;
  let at = 12;
  for (let steps = 0; at + 8 <= size && steps < mostSteps && !(common && sound); steps++) {
    const head = await read(at, 8);
    const [id, length] = [latin1(head, 0, 4), bigEndian(head, 4, 4)];
    if (id === "COMM") common = await read(at + 8, Math.min(22, length));
    if (id === "SSND") {
      // Where samples are aligned to blocks, they begin later.
      const skipped = bigEndian(await read(at + 8, 4), 0, 4);
      sound = { offset: at + 16 + skipped, size: Math.min(length - 8 - skipped, size - at - 16 - skipped) };
    }
    at += 8 + length + (length % 2);
  }
  if (!common || common.length < 18 || !sound) return undefined;
  const kind = form === "AIFC" ? latin1(common, 18, 22) : "NONE";
  if (!wholes.includes(kind) && !floats.includes(kind)) return undefined;
  const [channels, frames, bits] = [bigEndian(common, 0, 2), bigEndian(common, 2, 4), bigEndian(common, 6, 2)];
  const sampleBytes = Math.ceil(bits / 8);
  const frameBytes = channels * sampleBytes;
  if (frameBytes === 0 || frames === 0 || sound.size < frames * frameBytes) return undefined;
  const { offset } = sound;
  return {
    shape: { channels, sampleBytes, isInteger: wholes.includes(kind) },
    frames,
    place: async (frame) => ({ offset: offset + frame * frameBytes, row: frames - frame }),
  };
}
