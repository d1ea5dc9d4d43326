// The build writes these small files into the worker's bundle. esbuild knows no other way to export them than by default.

declare module "*.mov" {
  const bytes: Uint8Array;
  // biome-ignore lint/style/noDefaultExport: see above
  export default bytes;
}

declare module "*.wav" {
  const bytes: Uint8Array;
  // biome-ignore lint/style/noDefaultExport: see above
  export default bytes;
}
