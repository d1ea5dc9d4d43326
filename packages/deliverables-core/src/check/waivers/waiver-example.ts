// What the pages about waivers have in common: a long-GOP source whose bit rate the client has accepted.
import type { Waiver } from "../../spec/spec.js";

/** The SHA-256 of the file that the client saw. */
export const acceptedDigest = "9f2c".repeat(16);

export const acceptedBitRate: Waiver = {
  code: "media/bit-rate",
  file: "LFD1001A.mxf",
  sha256: acceptedDigest,
  found: "Bit rate is 50 Mb/s, expected at least 100 Mb/s",
  reason: "Client accepted the long-GOP source by e-mail",
  approvedBy: "Client delivery desk",
  approvedOn: "2026-11-20",
  expires: "2026-12-31",
};

export const lowBitRate = {
  file: "LFD1001A.mxf",
  message: "Bit rate is 50 Mb/s, expected at least 100 Mb/s",
  actual: "50 Mb/s",
  expected: "at least 100 Mb/s",
  deliverable: "programme",
};
