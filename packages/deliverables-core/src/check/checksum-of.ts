import type { Delivery } from "../delivery/delivery.js";
import type { Algorithm } from "../papers/checksums/algorithms.js";

/** A checksum of a delivered file, or why it was not taken. */
export function checksumOf(delivery: Delivery, path: string, algorithm: Algorithm): string | { unread: string } {
  const digest = delivery.digests?.get(path);
  if (typeof digest === "object") return digest;
  const taken = algorithm === "sha256" ? digest : delivery.checksums?.get(path)?.[algorithm];
  return taken ?? { unread: digest === undefined ? "it was not read to its end" : "it cannot be taken here" };
}
