import { find } from "./bytes.js";
import { mxfKeys } from "./mxf-keys.js";

/** An MXF file that does not begin with its header partition. */
export function sniffRunIn(head: Uint8Array) {
  return find(head, mxfKeys.headerPartition, 1, head.length) > 0 ? "MXF" : undefined;
}
