/** What stands where nothing was written: zeros on a disk, and all bits set in the blocks of erased flash memory, as in cards. */
export type Fill = 0 | 0xff;

/** The one byte of which all of them are; undefined where there are others, or none. */
export function fillOf(bytes: Uint8Array): Fill | undefined {
  const [first] = bytes;
  if (first !== 0 && first !== 0xff) return undefined;
  return leadingFill(bytes, first) === bytes.length ? first : undefined;
}

/** How many such bytes stand at the beginning. A loop: megabytes go through here, and a callback for each takes ten times as long. */
export function leadingFill(bytes: Uint8Array, fill: Fill): number {
  let at = 0;
  while (at < bytes.length && bytes[at] === fill) at++;
  return at;
}

export function trailingFill(bytes: Uint8Array, fill: Fill): number {
  let at = bytes.length;
  while (at > 0 && bytes[at - 1] === fill) at--;
  return bytes.length - at;
}
