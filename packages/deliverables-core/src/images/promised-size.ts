import { bigEndian, has, littleEndian } from "../folder/sniff/bytes.js";
import { endsEarly } from "../report/size-in-words.js";
import type { LimitedFile } from "./limited-file.js";

type Kind = "DPX" | "BMP" | "WebP";

/** Headers that tell the size of the whole file. MediaInfo does not compare it. */
const promises: Record<Kind, (head: Uint8Array) => number> = {
  // SMPTE ST 268-1, file information header; all bits set where the writer did not know.
  DPX: (head) => {
    const size = has(head, 0, "SDPX") ? bigEndian(head, 16, 4) : littleEndian(head, 16, 4);
    return size === 0xffffffff ? 0 : size;
  },
  BMP: (head) => littleEndian(head, 2, 4),
  WebP: (head) => littleEndian(head, 4, 4) + 8,
};

export async function promisedSizeDamage(file: LimitedFile, kind: Kind): Promise<string | undefined> {
  const head = await file.header(0, 32);
  if (head.length < 32) return "ends early: it holds less than its header";
  const promised = promises[kind](head);
  return promised > file.size ? endsEarly(promised, file.size) : undefined;
}
