import { bigEndian, has } from "../../folder/sniff/bytes.js";
import { endsEarly } from "../../report/size-in-words.js";
import { type EndFile, mostSteps } from "./end-file.js";

/** Whether every chunk of a Core Audio file is there. Sound whose length was left open goes on to the end of the file. */
export async function cafEndDamage({ read, size }: EndFile): Promise<string | undefined> {
  let offset = 8;
  for (let steps = 0; offset < size && steps < mostSteps; steps++) {
    const head = await read(offset, 12);
    if (head.length < 12)
      return /^\0*$/.test(String.fromCharCode(...head)) ? undefined : "ends early: its last chunk is cut";
    if (has(head, 4, "\xff\xff\xff\xff\xff\xff\xff\xff")) return undefined;
    if (has(head, 0, "\0\0\0\0")) return undefined;
    offset += 12 + bigEndian(head, 4, 8);
  }
  return offset > size && size > 8 ? endsEarly(offset, size) : undefined;
}
