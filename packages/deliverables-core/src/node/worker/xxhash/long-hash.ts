/** A checksum of a long file, taken chunk for chunk. */
export interface LongHash {
  /** In the memory of the one that takes it: a chunk that is read into it, from its beginning, is not copied. */
  room: Uint8Array;
  update(chunk: Uint8Array): void;
  /** In hexadecimal, of all that was given. */
  finish(): string;
}
