import type { EndFile } from "./end-file.js";

const mostWindows = 300;

/** Small reads that lie close together are served from one window. Behind the last window nothing more is read. */
export function windowedFile({ size, read }: EndFile, windowBytes = 1024): EndFile {
  let [start, held, windows] = [0, new Uint8Array(), 0];
  return {
    size,
    read: async (offset, length) => {
      if (offset < start || offset + length > start + held.length) {
        if (windows++ >= mostWindows) return new Uint8Array();
        start = offset;
        held = new Uint8Array(await read(offset, Math.max(length, windowBytes)));
      }
      return held.subarray(offset - start, offset - start + length);
    },
  };
}
