import type { ColorPrimaries, MatrixCoefficients, TransferCharacteristics } from "../vocabulary.js";

/** MediaInfo's colour primaries (ITU-T H.273 table 2, and the labels of MXF). */
export const primariesWords: Record<string, ColorPrimaries> = {
  "BT.709": "BT.709",
  "BT.601 PAL": "BT.601 PAL",
  "BT.470 System B/G": "BT.601 PAL",
  "BT.601 NTSC": "BT.601 NTSC",
  // SMPTE 240M has the primaries of BT.601 in 525 lines (H.273, code points 6 and 7).
  "SMPTE 240M": "BT.601 NTSC",
  "BT.2020": "BT.2020",
  "Display P3": "P3-D65",
  "P3 D65": "P3-D65",
  P3D65: "P3-D65",
  "DCI P3": "P3-DCI",
  XYZ: "XYZ",
};

/** MediaInfo's transfer characteristics (H.273 table 3). */
export const transferWords: Record<string, TransferCharacteristics> = {
  "BT.709": "BT.709",
  "BT.601": "BT.601",
  "BT.470 System M": "gamma 2.2",
  "BT.470 System B/G": "gamma 2.8",
  "BT.2020 (10-bit)": "BT.2020 10-bit",
  "BT.2020 (12-bit)": "BT.2020 12-bit",
  PQ: "PQ",
  HLG: "HLG",
  "sRGB/sYCC": "sRGB",
  sRGB: "sRGB",
  Linear: "linear",
  "SMPTE 428M": "gamma 2.6",
};

/** MediaInfo's matrix coefficients (H.273 table 4). */
export const matrixWords: Record<string, MatrixCoefficients> = {
  "BT.709": "BT.709",
  "BT.601": "BT.601",
  // Code points 5 and 6 are the same matrix.
  "BT.470 System B/G": "BT.601",
  "BT.2020 non-constant": "BT.2020 non-constant",
  "BT.2020 constant": "BT.2020 constant",
  Identity: "RGB",
  ICtCp: "ICtCp",
};

export const rangeWords: Record<string, "limited" | "full"> = { Limited: "limited", Full: "full" };
