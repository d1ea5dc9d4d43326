import type { PictureTags } from "./picture-tags.js";

/** What a still picture says about itself. An absent field is not known, never guessed. */
export interface ImageFacts {
  /**
   * `JPEG`, `PNG`, `TIFF`, `DPX`, `EXR`, `JPEG 2000`, …; absent when the file is not a picture. What only shares the bytes of
   * one of these has its own name: `JPEG-LS`, `lossless JPEG`, `arithmetic JPEG`, `hierarchical JPEG`, `DNG`, `CR2`.
   */
  format?: string;
  /** Pixels as stored, before any EXIF rotation. */
  width?: number;
  height?: number;
  /** `RGB`, `Grey`, `CMYK`, `YCCK`, `Lab`, `Indexed`. A JPEG in YCbCr counts as `RGB`. */
  colorSpace?: string;
  /** Bits per channel; of an indexed picture, of its index. */
  bitDepth?: number;
  alpha?: boolean;
  /** Pixels per inch, horizontal and vertical, rounded to 0.01; absent when the file states none, or only a ratio. */
  ppiX?: number;
  ppiY?: number;
  /** What its tags say; absent when nobody looked for them: they are read of JPEG, PNG, TIFF and PSD. */
  tags?: PictureTags;
  /** Why the file is not whole, in words that finish "The file …". */
  damage?: string;
}
