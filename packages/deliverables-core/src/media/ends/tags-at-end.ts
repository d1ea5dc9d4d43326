import { has, littleEndian } from "../../folder/sniff/bytes.js";

/** Without the tags that players and shops put behind the last frame: ID3v1 and APE. */
export function withoutTags(tail: Uint8Array): Uint8Array {
  let end = tail.length;
  if (has(tail, end - 128, "TAG")) end -= 128;
  // The footer of an APE tag counts itself and the items, and its header, when it has one, not.
  if (has(tail, end - 32, "APETAGEX")) {
    const items = end - littleEndian(tail, end - 20, 4);
    end = Math.max(0, has(tail, items - 32, "APETAGEX") ? items - 32 : items);
  }
  return tail.subarray(0, end);
}
