import { find } from "./bytes.js";

/** An MXF file may have up to 65,535 bytes of anything before its header partition (SMPTE ST 377-1, 6.5). */
export function sniffRunIn(head: Uint8Array) {
  const headerPartition = "\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x02";
  return find(head, headerPartition, 1, head.length) > 0 ? "MXF" : undefined;
}
