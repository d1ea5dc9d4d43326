import { readCountry } from "./country.js";
import type { ReadIdentifier } from "./identifier.js";
import { identifierKinds } from "./identifier-kinds.js";
import { readLanguageTag } from "./language-tag.js";

/** Numbers and codes of registers by the words that a spec has for them: what a message calls one, and how it is read. */
export const codeKinds = {
  country: { name: "a country", read: readCountry },
  language: { name: "a language", read: readLanguageTag },
  isrc: { name: "an ISRC", read: identifierKinds.isrc.read },
  iswc: { name: "an ISWC", read: identifierKinds.iswc.read },
  isan: { name: "an ISAN", read: identifierKinds.isan.read },
  eidr: { name: "an EIDR", read: identifierKinds.eidr.read },
  ean: { name: "an EAN or UPC", read: identifierKinds.ean.read },
  ipi: { name: "an IPI number", read: identifierKinds.ipiName.read },
  isni: { name: "an ISNI", read: identifierKinds.isni.read },
  "ad-id": { name: "an Ad-ID", read: identifierKinds.adId.read },
  "clock-number": { name: "a clock number", read: identifierKinds.clockNumber.read },
  umid: { name: "a UMID", read: identifierKinds.umid.read },
} satisfies Record<string, { name: string; read: ReadIdentifier }>;

export type CodeKind = keyof typeof codeKinds;
