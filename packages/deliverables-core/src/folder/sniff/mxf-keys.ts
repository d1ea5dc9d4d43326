/** What the keys of all partition packs of an MXF begin with (SMPTE ST 377-1, 7.1), as characters for `has` and `find`. */
const partition = "\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01\x01";

/** Up to the byte that tells the kind of partition. In a header and a footer the state follows: open, closed, complete. */
export const mxfKeys = {
  /** Of any partition pack, and of the random index pack. */
  partition,
  headerPartition: `${partition}\x02`,
  footerPartition: `${partition}\x04`,
  randomIndexPack: `${partition}\x11`,
};

/** Up to 65,535 bytes of anything may stand before the header partition (SMPTE ST 377-1, 6.5). */
export const longestRunInBytes = 65_535;
