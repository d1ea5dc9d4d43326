import { has, littleEndian } from "../../folder/sniff/bytes.js";
import { endsEarly } from "../../report/size-in-words.js";
import { type EndFile, mostSteps } from "./end-file.js";

/** Whether an AVI is as long as its RIFF lists say. There is one for each gigabyte or so (OpenDML). */
export async function aviEndDamage({ read, size }: EndFile): Promise<string | undefined> {
  let end = 0;
  for (let steps = 0; end < size && steps < mostSteps; steps++) {
    const head = await read(end, 12);
    if (!has(head, 0, "RIFF".slice(0, head.length))) return undefined;
    if (head.length < 12) return "ends early: its last RIFF list is cut";
    const length = littleEndian(head, 4, 4);
    if (length === 0) return "was not finished: the length in its header was never filled in";
    end += 8 + length;
    if (end > size) return endsEarly(end, size);
    end += length % 2;
  }
  return undefined;
}
