import { bigEndian, has, latin1 } from "../folder/sniff/bytes.js";

/** Enough for the header, the table of tags and the name of any profile in use. */
export const profileBytes = 16 * 1024;

/**
 * The name of an ICC profile (ICC.1:2022) from its first bytes: its tag `desc`, in the form of version 2 or of version 4. `unnamed`
 * when it stands too far in; undefined when the bytes are no profile.
 */
export function profileName(bytes: Uint8Array): string | undefined {
  if (!has(bytes, 36, "acsp")) return undefined;
  const tags = Math.min(bigEndian(bytes, 128, 4), 100);
  for (let index = 0; index < tags; index++) {
    const entry = 132 + index * 12;
    if (!has(bytes, entry, "desc")) continue;
    return nameAt(bytes, bigEndian(bytes, entry + 4, 4)) || "unnamed";
  }
  return "unnamed";
}

function nameAt(bytes: Uint8Array, at: number): string {
  if (has(bytes, at, "desc")) {
    const length = Math.min(bigEndian(bytes, at + 8, 4), 200);
    return latin1(bytes, at + 12, at + 12 + length)
      .replace(/\0.*$/s, "")
      .trim();
  }
  if (!has(bytes, at, "mluc") || bigEndian(bytes, at + 8, 4) === 0) return "";
  const length = Math.min(bigEndian(bytes, at + 20, 4), 400);
  const from = at + bigEndian(bytes, at + 24, 4);
  if (from + length > bytes.length) return "";
  let name = "";
  for (let offset = from; offset + 1 < from + length; offset += 2)
    name += String.fromCharCode(bigEndian(bytes, offset, 2));
  return name.replace(/\0.*$/s, "").trim();
}
