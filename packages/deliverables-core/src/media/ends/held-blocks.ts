import type { EndFile } from "./end-file.js";

const smallFileBytes = 262_144;
const blockBytes = 8192;
const shortReadBytes = 1024;
/** Half a megabyte: what is looked at in a file by its end, its holes, its frames and its sound is mostly in there. */
const mostBlocks = 64;

/**
 * A file that several readers look into, one after another: what one of them has read, the next is given again. A small file is
 * read whole and once; of a long one the blocks are held in which somebody made a short read last. Each read of a file costs
 * the time of megabytes that are already there.
 */
export function heldBlocks({ size, read }: EndFile): EndFile {
  const blocks = new Map<number, Promise<Uint8Array>>();
  const length = size <= smallFileBytes ? size : blockBytes;
  const blockAt = (start: number) => {
    const block = blocks.get(start) ?? read(start, length);
    blocks.delete(start);
    blocks.set(start, block);
    if (blocks.size > mostBlocks) blocks.delete(blocks.keys().next().value ?? start);
    return block;
  };
  return {
    size,
    read: async (offset, asked) => {
      const end = Math.min(size, offset + asked);
      if (offset >= end) return new Uint8Array();
      if (length === blockBytes && asked > shortReadBytes) return read(offset, asked);
      const start = offset - (offset % length);
      const block = (await blockAt(start)).subarray(offset - start, end - start);
      if (end <= start + length) return block;
      const rest = (await blockAt(start + length)).subarray(0, end - start - length);
      const joined = new Uint8Array(block.length + rest.length);
      joined.set(block);
      joined.set(rest, block.length);
      return joined;
    },
  };
}
