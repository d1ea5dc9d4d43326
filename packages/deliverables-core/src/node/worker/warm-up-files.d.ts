// The build writes these small files into the worker's bundle.

declare module "*.mov" {
  const bytes: Uint8Array;
  export default bytes;
}

declare module "*.wav" {
  const bytes: Uint8Array;
  export default bytes;
}
