import type { OpenFile } from "../folder/folder.js";
import type { HeaderPartition } from "./vocabulary.js";

/** Key of a header partition pack (SMPTE ST 377-1, 7.1), up to the byte that gives its state. */
const headerKey = [0x06, 0x0e, 0x2b, 0x34, 0x02, 0x05, 0x01, 0x01, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x02];

/** Up to 65,535 bytes may stand before it. */
const longestRunIn = 65_535;

const states: Record<number, HeaderPartition> = {
  1: "open incomplete",
  2: "closed incomplete",
  3: "open complete",
  4: "closed complete",
};

/** The state of the header partition itself. MediaInfo gives the file's last word, in which a footer hides an open header. */
export async function readHeaderPartition(file: OpenFile): Promise<HeaderPartition | undefined> {
  const head = await file.read(0, longestRunIn + headerKey.length + 1);
  // The ending of the longest run-in is where the key may begin at the latest.
  for (let offset = 0; offset + headerKey.length < head.length; offset++) {
    if (headerKey.every((byte, index) => head[offset + index] === byte))
      return states[head[offset + headerKey.length] ?? 0];
  }
  return undefined;
}
