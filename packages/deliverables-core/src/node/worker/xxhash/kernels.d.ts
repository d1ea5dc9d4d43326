// Compiled and laid into the bundle by the build. esbuild knows no other way to export them than by default.

declare module "*.wat" {
  const code: Uint8Array<ArrayBuffer>;
  // biome-ignore lint/style/noDefaultExport: see above
  export default code;
}

/** What is used here of what every Node has: its types come with those of a browser, and these would let much else through. */
declare namespace WebAssembly {
  class Memory {
    /** In pages of 64 KiB. */
    constructor(size: { initial: number });
    readonly buffer: ArrayBuffer;
  }
  interface Module {
    readonly [Symbol.toStringTag]: "WebAssembly.Module";
  }
  function compile(code: Uint8Array): Promise<Module>;
  function instantiate(module: Module): Promise<{ exports: unknown }>;
}
