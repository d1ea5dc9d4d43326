import { readAdId } from "./ad-id.js";
import { readBbcProgrammeNumber } from "./bbc-programme-number.js";
import { readClockNumber } from "./clock-number.js";
import { readDpid } from "./dpid.js";
import { readEan } from "./ean.js";
import { readEidr } from "./eidr.js";
import type { ReadIdentifier } from "./identifier.js";
import { readIpiBase } from "./ipi-base.js";
import { readIpiName } from "./ipi-name.js";
import { readIsan } from "./isan.js";
import { readIsni } from "./isni.js";
import { readIsrc } from "./isrc.js";
import { readIswc } from "./iswc.js";
import { readUmid } from "./umid.js";

/** Every kind of identifier of a work, a file or a person: what people call it, and how it is read. */
export const identifierKinds = {
  adId: { name: "Ad-ID", read: readAdId },
  bbcProgrammeNumber: { name: "BBC programme number", read: readBbcProgrammeNumber },
  clockNumber: { name: "clock number", read: readClockNumber },
  dpid: { name: "DDEX party identifier", read: readDpid },
  ean: { name: "EAN or UPC", read: readEan },
  eidr: { name: "EIDR", read: readEidr },
  ipiBase: { name: "IPI base number", read: readIpiBase },
  ipiName: { name: "IPI name number", read: readIpiName },
  isan: { name: "ISAN", read: readIsan },
  isni: { name: "ISNI", read: readIsni },
  isrc: { name: "ISRC", read: readIsrc },
  iswc: { name: "ISWC", read: readIswc },
  umid: { name: "UMID", read: readUmid },
} satisfies Record<string, { name: string; read: ReadIdentifier }>;

export type IdentifierKind = keyof typeof identifierKinds;
