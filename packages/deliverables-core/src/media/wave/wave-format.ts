import { unsigned16, unsigned32 } from "./little-endian.js";
import type { WaveFormat } from "./wave-facts.js";

const extensible = 0xfffe;

/** Loudspeakers in the order of the mask's bits, as Microsoft's WAVEFORMATEXTENSIBLE numbers them. */
const loudspeakers = "L R C LFE Lb Rb Lc Rc Cb Ls Rs Tc Tfl Tfc Tfr Tbl Tbc Tbr".split(" ");

/** Two downmix bits, beyond the loudspeakers: `Lt` and `Rt`. */
const downmix = [
  [0x2000_0000, "Lt"],
  [0x4000_0000, "Rt"],
] as const;

/** Reads the `fmt ` chunk; undefined when it is too short or makes no sense. */
export function readFormat(bytes: Uint8Array): WaveFormat | undefined {
  const [outer, channels, sampleRate] = [unsigned16(bytes, 0), unsigned16(bytes, 2), unsigned32(bytes, 4)];
  const blockAlign = unsigned16(bytes, 12);
  if (bytes.length < 16 || channels === 0 || sampleRate === 0 || blockAlign === 0) return undefined;
  const isExtensible = outer === extensible && bytes.length >= 40;
  const stored = unsigned16(bytes, 14);
  const valid = isExtensible ? unsigned16(bytes, 18) : 0;
  const labels = isExtensible ? labelsOf(unsigned32(bytes, 20), channels) : labelsByCount(channels);
  const tag = isExtensible ? unsigned16(bytes, 24) : outer;
  const contradicts = (tag === 1 || tag === 3) && blockAlign !== channels * Math.ceil(stored / 8);
  return {
    tag,
    channels,
    sampleRate,
    blockAlign,
    bitDepth: valid > 0 && valid <= stored ? valid : stored,
    ...(labels ? { channelLabels: labels } : {}),
    ...(contradicts ? { contradicts } : {}),
  };
}

/**
 * Without a mask two channels are left and right (IBM and Microsoft, Multimedia Programming Interface and Data
 * Specifications 1.0, 1991); of more than two nothing is said.
 */
function labelsByCount(channels: number): string[] | undefined {
  return channels === 2 ? ["L", "R"] : undefined;
}

function labelsOf(mask: number, channels: number): string[] | undefined {
  const labels = loudspeakers.filter((_, bit) => (mask & (2 ** bit)) !== 0);
  for (const [bit, label] of downmix) if ((mask & bit) !== 0) labels.push(label);
  return labels.length === channels ? labels : undefined;
}
