import { fixedText, signed16, unsigned16, unsigned64 } from "./little-endian.js";
import type { BroadcastExtension } from "./wave-facts.js";

/** Length of the part with fixed fields; the coding history follows. */
export const broadcastExtensionLength = 602;

/** Reads the `bext` chunk (EBU Tech 3285, version 2); undefined when it is cut short. */
export function readBroadcastExtension(bytes: Uint8Array): BroadcastExtension | undefined {
  if (bytes.length < broadcastExtensionLength) return undefined;
  const version = unsigned16(bytes, 346);
  const timeReference = unsigned64(bytes, 338);
  return {
    version,
    description: fixedText(bytes, 0, 256),
    originator: fixedText(bytes, 256, 32),
    originatorReference: fixedText(bytes, 288, 32),
    originationDate: fixedText(bytes, 320, 10),
    originationTime: fixedText(bytes, 330, 8),
    ...(Number.isSafeInteger(timeReference) ? { timeReferenceSamples: timeReference } : {}),
    ...(version >= 2 ? { loudness: readLoudness(bytes) } : {}),
  };
}

type Loudness = NonNullable<BroadcastExtension["loudness"]>;

const loudnessFields = [
  "integratedLufs",
  "rangeLu",
  "maxTruePeakDbtp",
  "maxMomentaryLufs",
  "maxShortTermLufs",
] as const satisfies readonly (keyof Loudness)[];

/** Hundredths; the largest number stands for "not stated". */
function readLoudness(bytes: Uint8Array): Loudness {
  const loudness: Loudness = {};
  loudnessFields.forEach((field, index) => {
    const hundredths = signed16(bytes, 412 + index * 2);
    if (hundredths !== 0x7fff) loudness[field] = hundredths / 100;
  });
  return loudness;
}
