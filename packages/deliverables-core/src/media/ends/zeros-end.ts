import { type EndFile, isAllZeros, readTail } from "./end-file.js";

export const zerosDamage = "ends in nothing but zeros: it was reserved on the disk and never filled";

const tailBytes = 65_536;
/** Padding to the blocks of a disk or a tape is less than the picture it follows. */
const smallestFileBytes = 4 * tailBytes;
const samples = 16;
const sampleBytes = 4096;

/** Whether a file of a compressed format, which cannot have so many zeros, has nothing else in its last part. */
export async function zerosEndDamage(file: EndFile): Promise<string | undefined> {
  if (file.size <= smallestFileBytes) return undefined;
  return isAllZeros(await readTail(file, tailBytes)) ? zerosDamage : undefined;
}

/** The same where silence in PCM stands between the pictures: nothing but zeros in places all over the last quarter. */
export async function zerosQuarterDamage(file: EndFile): Promise<string | undefined> {
  if (!(await zerosEndDamage(file))) return undefined;
  for (let sample = 1; sample < samples; sample++) {
    const offset = Math.floor(file.size - (file.size * sample) / (4 * samples));
    if (!isAllZeros(await file.read(offset, sampleBytes))) return undefined;
  }
  return zerosDamage;
}
