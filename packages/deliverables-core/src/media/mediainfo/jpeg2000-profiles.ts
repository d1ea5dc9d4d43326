/**
 * JPEG 2000 profiles in the words of DCI and IMF (ISO/IEC 15444-1 table A.45): `D-Cinema 2k` → `DCI 2K`,
 * `IMFS4k` → `IMF 4K`, `IMFMR4k` → `IMF 4K reversible`. Others stay as MediaInfo words them.
 */
export function jpeg2000Profile(stated: string): string | undefined {
  // High throughput is a codec of its own to us, not a profile.
  if (stated.startsWith("HTJ2K")) return undefined;
  const [, size, scalable] = /^D-Cinema ([24])k( Scalable)?$/.exec(stated) ?? [];
  if (size) return `DCI ${size}K${scalable ? " scalable" : ""}`;
  const [, tiling, raster] = /^IMF(S|MR)([248])k\b/.exec(stated) ?? [];
  return raster ? `IMF ${raster}K${tiling === "MR" ? " reversible" : ""}` : stated;
}
