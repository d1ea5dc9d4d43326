import { parseFrameRate, sayFrameRate } from "../../timecode/frame-rate.js";

/**
 * A spec with its frame rates as client schemas spell them: `"24.00"` and `"48/2"` are `"24"`, `"29.970"` and `"23.98"` are slowed
 * rates. What is spelt so already stays, and the spec that was given stays as it is.
 */
export function withPlainRates(spec: unknown): unknown {
  const { deliverables } = (spec ?? {}) as {
    deliverables?: Record<string, { video?: { frameRate?: unknown } | null }>;
  };
  if (typeof deliverables !== "object" || deliverables === null) return spec;
  const plain = Object.entries(deliverables).map(([key, asked]) => {
    const rate = asked?.video?.frameRate;
    const spelt = Array.isArray(rate) ? rate.map(plainRate) : plainRate(rate);
    return [
      key,
      JSON.stringify(spelt) === JSON.stringify(rate)
        ? asked
        : { ...asked, video: { ...asked.video, frameRate: spelt } },
    ];
  });
  return { ...(spec as object), deliverables: Object.fromEntries(plain) };
}

function plainRate(rate: unknown): unknown {
  if (typeof rate !== "string" || /^\d+$|\/1001$/.test(rate)) return rate;
  const read = parseFrameRate(rate);
  return read ? sayFrameRate(read) : rate;
}
