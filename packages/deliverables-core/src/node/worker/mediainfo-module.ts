import mediaInfoFactory from "mediainfo.js";

/** The compiled MediaInfoLib: functions on a memory of its own. Strings and buffers are addresses in that memory. */
export interface MediaInfoModule {
  /** A new view whenever the memory has grown; never keep it across a call. */
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  _malloc(bytes: number): number;
  _free(address: number): void;
  stringToUTF8(text: string, address: number, room: number): void;
  _mi_new(format: number, coverData: number, full: number): number;
  _mi_delete(context: number): void;
  _mi_open_buffer_init(context: number, size: bigint, offset: bigint): number;
  _mi_open_buffer_continue(context: number, data: number, length: number): number;
  _mi_open_buffer_continue_goto_get(context: number): bigint;
  _mi_open_buffer_finalize(context: number): number;
  _mi_inform(context: number): number;
}

/** Loads a module of its own. `wasmPath` is the absolute path of MediaInfoModule.wasm. Takes 10–35 ms. */
export async function loadMediaInfo(wasmPath: string): Promise<MediaInfoModule> {
  const { mediainfoModule } = (await mediaInfoFactory({ format: "JSON", locateFile: () => wasmPath })) as unknown as {
    // Private in its types, present in the pinned version, and looked at below.
    mediainfoModule?: Partial<MediaInfoModule>;
  };
  if (!mediainfoModule || !(mediainfoModule.HEAPU8 instanceof Uint8Array) || !mediainfoModule._mi_new) {
    throw new Error("mediainfo.js keeps its module elsewhere than the version this was written for");
  }
  return mediainfoModule as MediaInfoModule;
}
