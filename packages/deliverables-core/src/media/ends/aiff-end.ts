import { bigEndian } from "../../folder/sniff/bytes.js";
import { endsEarly } from "../../report/size-in-words.js";
import { type EndFile, mostSteps } from "./end-file.js";

/** Whether an AIFF is as long as its form and each of its chunks say. */
export async function aiffEndDamage({ read, size }: EndFile): Promise<string | undefined> {
  const promised = bigEndian(await read(4, 4), 0, 4) + 8;
  let end = 12;
  for (let steps = 0; end + 8 <= Math.min(size, promised) && steps < mostSteps; steps++) {
    const length = bigEndian(await read(end + 4, 4), 0, 4);
    if (end + 8 + length > size) return endsEarly(Math.max(promised, end + 8 + length), size);
    end += 8 + length + (length % 2);
  }
  // Some writers count the last padding byte and leave it out. Then the chunks fill the file.
  const isMiscounted = promised === size + 1 && end === promised;
  return promised > size && !isMiscounted ? endsEarly(promised, size) : undefined;
}
