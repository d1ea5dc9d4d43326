import type { BroadcastInformation } from "../probe.js";
import { fixedText, signed16, unsigned16, unsigned64 } from "./little-endian.js";

/** Length of the part with fixed fields; the coding history follows. */
export const broadcastExtensionLength = 602;

/** Reads the `bext` chunk (EBU Tech 3285, version 2); empty when it is cut short. */
export function readBroadcastExtension(bytes: Uint8Array): {
  timeReferenceSamples?: number;
  broadcast?: BroadcastInformation;
} {
  if (bytes.length < broadcastExtensionLength) return {};
  const timeReference = unsigned64(bytes, 338);
  const version = unsigned16(bytes, 346);
  return {
    ...(Number.isSafeInteger(timeReference) ? { timeReferenceSamples: timeReference } : {}),
    broadcast: { version, ...readTexts(bytes), ...(version >= 2 ? readLoudness(bytes) : {}) },
  };
}

const textFields = [
  ["description", 0, 256],
  ["originator", 256, 32],
  ["originatorReference", 288, 32],
  ["originationDate", 320, 10],
  ["originationTime", 330, 8],
] as const satisfies readonly [field: keyof BroadcastInformation, offset: number, length: number][];

function readTexts(bytes: Uint8Array): BroadcastInformation {
  const texts: BroadcastInformation = {};
  for (const [field, offset, length] of textFields) {
    const text = fixedText(bytes, offset, length);
    if (text !== "") texts[field] = text;
  }
  return texts;
}

const loudnessFields = [
  "integratedLoudnessLufs",
  "loudnessRangeLu",
  "maxTruePeakDbtp",
  "maxMomentaryLoudnessLufs",
  "maxShortTermLoudnessLufs",
] as const satisfies readonly (keyof BroadcastInformation)[];

/** Hundredths; the largest number stands for "not stated". */
function readLoudness(bytes: Uint8Array): BroadcastInformation {
  const loudness: BroadcastInformation = {};
  loudnessFields.forEach((field, index) => {
    const hundredths = signed16(bytes, 412 + index * 2);
    if (hundredths !== 0x7fff) loudness[field] = hundredths / 100;
  });
  return loudness;
}
