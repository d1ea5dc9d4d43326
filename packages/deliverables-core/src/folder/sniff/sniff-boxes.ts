import { bigEndian, has } from "./bytes.js";

/** Boxes that may open a QuickTime file from before the file type box. */
const quickTimeBoxes = ["moov", "mdat", "wide", "free", "skip", "pnot"];

const heifBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** QuickTime and what grew out of it (ISO/IEC 14496-12): the brand of the file type box tells them apart. */
export function sniffBoxes(head: Uint8Array) {
  const length = bigEndian(head, 0, 4);
  if (has(head, 4, "ftyp") && length >= 8) {
    if (has(head, 8, "qt  ")) return "QuickTime";
    if (has(head, 8, "avif") || has(head, 8, "avis")) return "AVIF";
    if (heifBrands.some((brand) => has(head, 8, brand))) return "HEIF";
    return "MPEG-4";
  }
  if (has(head, 4, "styp")) return "MPEG-4";
  // Length 1 announces a 64-bit length, 0 a box up to the end of the file.
  const plausible = length >= 8 || length <= 1;
  return plausible && quickTimeBoxes.some((box) => has(head, 4, box)) ? "QuickTime" : undefined;
}
