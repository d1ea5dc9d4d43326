import type { OpenFile } from "../folder/folder.js";
import { find } from "../folder/sniff/bytes.js";
import { longestRunInBytes, mxfKeys } from "../folder/sniff/mxf-keys.js";
import type { HeaderPartition } from "./vocabulary.js";

/** The byte that follows the key. */
const states: Record<number, HeaderPartition> = {
  1: "open incomplete",
  2: "closed incomplete",
  3: "open complete",
  4: "closed complete",
};

/** The state of the header partition itself. MediaInfo gives the file's last word, in which a footer hides an open header. */
export async function readHeaderPartition(file: OpenFile): Promise<HeaderPartition | undefined> {
  const key = mxfKeys.headerPartition;
  const head = await file.read(0, longestRunInBytes + key.length + 1);
  const at = find(head, key, 0, longestRunInBytes + 1);
  return at < 0 ? undefined : states[head[at + key.length] ?? 0];
}
