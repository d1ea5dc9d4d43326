// Node has it; the language's own library does not declare it.
declare const WebAssembly: { Memory: { prototype: WasmMemory } };

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/**
 * Lets no WebAssembly memory of this thread grow past `mostBytes`: a hostile file can ask for the 2 GiB that MediaInfo's
 * own build allows. The module takes a refusal for "out of memory" and gives up on that file.
 */
export function limitWasmMemory(mostBytes: number): void {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (this: WasmMemory, pages: number): number {
    if (this.buffer.byteLength + pages * pageBytes > mostBytes) throw new RangeError("no more memory for one file");
    return grow.call(this, pages);
  };
}

const pageBytes = 64 * 1024;
