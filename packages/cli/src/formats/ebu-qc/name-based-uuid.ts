import { createHash } from "node:crypto";

/** A UUID (RFC 9562, version 8) that says the same for the same texts, so that the same delivery gives the same report. */
export function nameBasedUuid(...texts: string[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(texts)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString("hex");
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `urn:uuid:${parts.join("-")}`;
}
