import type { Delivery } from "../delivery/delivery.js";
import type { Algorithm } from "../papers/checksums/algorithms.js";

/** A checksum of a delivered file, or why it was not taken. */
export function checksumOf(delivery: Delivery, path: string, algorithm: Algorithm): string | { unread: string } {
  const digest = delivery.digests?.get(path);
  if (typeof digest === "object") return digest;
  const all = delivery.checksums?.get(path);
  const taken = algorithm === "sha256" ? digest : all?.[algorithm];
  const isRead = digest !== undefined || all !== undefined;
  return taken ?? { unread: isRead ? "it cannot be taken here" : "it was not read to its end" };
}
