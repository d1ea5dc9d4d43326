import { type EndFile, readTail } from "./end-file.js";
import { fillOf } from "./fill.js";

export const zerosDamage = "ends in nothing but zeros: it was reserved on the disk and never filled";
export const erasedDamage = "ends in nothing but bytes of 0xFF, as of erased memory: it was never filled";

const tailBytes = 65_536;
/** Padding to the blocks of a disk or a tape is less than the picture it follows. */
const smallestFileBytes = 4 * tailBytes;
const samples = 16;
const sampleBytes = 4096;

/** Whether a file of a compressed format, which cannot have so many zeros or ones, has nothing else in its last part. */
export async function zerosEndDamage(file: EndFile): Promise<string | undefined> {
  if (file.size <= smallestFileBytes) return undefined;
  const fill = fillOf(await readTail(file, tailBytes));
  return fill === undefined ? undefined : fill === 0 ? zerosDamage : erasedDamage;
}

/** The same where silence in PCM stands between the pictures: nothing but zeros in places all over the last quarter. */
export async function zerosQuarterDamage(file: EndFile): Promise<string | undefined> {
  const damage = await zerosEndDamage(file);
  // In PCM 0xFF is no silence, but the softest sound there is.
  if (damage !== zerosDamage) return damage;
  for (let sample = 1; sample < samples; sample++) {
    const offset = Math.floor(file.size - (file.size * sample) / (4 * samples));
    if (fillOf(await file.read(offset, sampleBytes)) !== 0) return undefined;
  }
  return zerosDamage;
}
