import type { Spot } from "../contents.js";
import type { Algorithm } from "./algorithms.js";

/** A checksum that a paper states of a file. */
export interface StatedChecksum {
  /** The file, as it is written there. */
  name: string;
  /** Undefined where it is one that is not taken here. */
  algorithm: Algorithm | undefined;
  /** What the paper calls it, where it does. */
  called?: string;
  /** As it is written there. */
  written: string;
  /** In hexadecimal digits, in any of the orders in which such a list may mean it. */
  digests: string[];
  /** Bytes. */
  size?: number;
  /** True where the paper itself says that the file did not have it. */
  failed?: true;
  at: Spot;
}
