import type { PackageForm } from "../papers/packages/package-part.js";
import type { DocumentDeliverable } from "../spec/spec.js";

export type PackageKind = NonNullable<DocumentDeliverable["package"]>;

/** Whose documents each kind of package is made of. */
export const formsOf: Record<PackageKind, readonly PackageForm[]> = {
  DCP: ["SMPTE", "Interop"],
  "SMPTE DCP": ["SMPTE"],
  "Interop DCP": ["Interop"],
  IMF: ["IMF"],
  itmsp: [],
};

export const kindWords: Record<PackageKind, string> = {
  DCP: "a DCP",
  "SMPTE DCP": "a SMPTE DCP",
  "Interop DCP": "an Interop DCP",
  IMF: "an IMF package",
  itmsp: "an .itmsp",
};
