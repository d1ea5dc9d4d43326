import { listBoxes } from "../media/ends/boxes.js";
import { zerosEndDamage } from "../media/ends/zeros-end.js";
import type { LimitedFile } from "./limited-file.js";

/** Whether the outermost boxes of an HEIF or AVIF picture end where the file ends, and hold something there. */
export async function heifEndDamage(file: LimitedFile): Promise<string | undefined> {
  const ends = { size: file.size, read: file.ending };
  const { boxes, damage } = await listBoxes(ends);
  const isDataLast = boxes.at(-1)?.type === "mdat";
  return damage ?? (isDataLast ? zerosEndDamage(ends) : undefined);
}
