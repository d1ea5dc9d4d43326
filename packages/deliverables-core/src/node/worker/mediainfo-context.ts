import type { MediaInfoModule } from "./mediainfo-module.js";

/** MediaInfo's low-level way of reading a file: it is handed pieces, and says where it wants to go on. */
export interface MediaInfoContext {
  open(size: number): void;
  take(bytes: Uint8Array): { finished: boolean; seekTo: number | undefined };
  /** Moves on to another place; `restart` is the file's size when the parser had already finished and is to begin anew. */
  moveTo(offset: number, restart: number | undefined): void;
  /** Its report as JSON. */
  finish(): string;
  release(): void;
}

/** Begins with one file. `release` may be left out when the whole memory is restored or dropped next. */
export function newContext(module: MediaInfoModule): MediaInfoContext {
  const format = module._malloc(8);
  module.stringToUTF8("JSON", format, 8);
  const context = module._mi_new(format, 0, 0);
  module._free(format);
  if (context === 0) throw new RangeError("MediaInfo has no memory to begin with");
  return {
    open: (size) => void module._mi_open_buffer_init(context, BigInt(size), 0n),
    take: (bytes) => take(module, context, bytes),
    moveTo: (offset, restart) => {
      module._mi_open_buffer_init(context, restart === undefined ? positionOnly : BigInt(restart), BigInt(offset));
    },
    finish: () => {
      module._mi_open_buffer_finalize(context);
      return readText(module.HEAPU8, module._mi_inform(context));
    },
    release: () => module._mi_delete(context),
  };
}

/** MediaInfo reports are some kilobytes; one that is larger was made to be. */
const longestReportBytes = 16 * 2 ** 20;

/** In place of a size: keep what was parsed, only the position changes. */
const positionOnly = -1n;

/** Bit 3 of the status: the parser wants nothing more. */
const finishedBit = 0x08;

function take(module: MediaInfoModule, context: number, bytes: Uint8Array) {
  const address = module._malloc(bytes.length);
  if (address === 0) throw new RangeError("MediaInfo has no memory for the next piece");
  module.HEAPU8.set(bytes, address);
  const status = module._mi_open_buffer_continue(context, address, bytes.length);
  module._free(address);
  const seekTo = Number(module._mi_open_buffer_continue_goto_get(context));
  return { finished: (status & finishedBit) !== 0, seekTo: seekTo < 0 ? undefined : seekTo };
}

function readText(heap: Uint8Array, address: number): string {
  const end = heap.indexOf(0, address);
  if (end - address > longestReportBytes) throw new RangeError("MediaInfo's report is too long");
  return new TextDecoder().decode(heap.subarray(address, end));
}
