import type { ImageFacts } from "./image-facts.js";

const perInch = { inch: 1, centimetre: 2.54, metre: 0.0254 };

/** The two resolutions in pixels per inch, to 0.01. One that is nothing, or no number, is left out. */
export function pixelsPerInch(
  x: number | undefined,
  y: number | undefined,
  unit: keyof typeof perInch,
): Pick<ImageFacts, "ppiX" | "ppiY"> {
  const [ppiX, ppiY] = [x, y].map((value) => Math.round((value ?? Number.NaN) * perInch[unit] * 100) / 100);
  return { ...(isResolution(ppiX) && { ppiX }), ...(isResolution(ppiY) && { ppiY }) };
}

function isResolution(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}
