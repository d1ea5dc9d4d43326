/** What a thread reads at a time: see `hash-worker.ts`. */
const roomBytes = 131_072;
/** Behind accumulators and secret, and what is carried over from one chunk to the next. */
const roomAt = 4096;

export interface Row {
  /** Where the next chunk may be put, so that it need not be copied. It must then be given as it lies there, from its beginning. */
  room: Uint8Array;
  append(chunk: Uint8Array): void;
  /** Addresses of what is not taken yet. */
  rest(): { start: number; end: number };
  /** Of all bytes so far. */
  length(): number;
}

/**
 * Chunks of any length as one row of bytes in the memory of a WebAssembly module. `take` is given what stands there and says
 * how far it took it; the rest, and `behind` bytes before it, stand in front of the next chunk.
 */
export function rowIn(memory: WebAssembly.Memory, behind: number, take: (start: number, end: number) => number): Row {
  const bytes = new Uint8Array(memory.buffer);
  const room = bytes.subarray(roomAt, roomAt + roomBytes);
  let [start, length] = [roomAt, 0];
  return {
    room,
    append(chunk) {
      for (let from = 0; from < chunk.length; from += roomBytes) {
        const piece = chunk.subarray(from, from + roomBytes);
        if (piece.buffer !== room.buffer) room.set(piece);
        const end = roomAt + piece.length;
        const taken = take(start, end);
        start = roomAt - (end - taken);
        bytes.copyWithin(start - behind, taken - behind, end);
        length += piece.length;
      }
    },
    rest: () => ({ start, end: roomAt }),
    length: () => length,
  };
}
