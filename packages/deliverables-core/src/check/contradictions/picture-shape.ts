import { listedValues } from "../../spec/asked-values.js";
import type { Requirement } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import type { Contradiction } from "./contradiction.js";

/**
 * Samples of 720 wide pictures are described by two sets of pixel shapes, ITU-R BT.601's of 702 or 704 and the plain ones of 720
 * samples, which are 2.4 % apart; 1.85:1 is called 16:9 by nobody, and is 4 % away.
 */
const mediaTolerance = 0.03;

/** The shape that a raster has with its pixels, beside another one that is asked for: 1920×1080 of square pixels as 4:3. */
export function* pictureShape({ video }: MediaDeliverable): Iterable<Contradiction> {
  const pixels = listedValues(video?.pixelAspectRatio);
  if (!video || !pixels) return;
  yield* shape(
    { width: video.width, height: video.height, pixels, shapes: listedValues(video.displayAspectRatio) },
    { at: "video/displayAspectRatio", width: "video/width", tolerance: mediaTolerance },
  );
}

export interface AskedShape {
  width: Requirement<number> | undefined;
  height: Requirement<number> | undefined;
  pixels: string[];
  shapes: string[] | undefined;
}

/** None of the shapes is that of any raster that is asked for. */
export function* shape(
  { width, height, pixels, shapes }: AskedShape,
  { at, width: against, tolerance }: { at: string; width: string; tolerance: number },
): Iterable<Contradiction> {
  const [widths, heights] = [listedValues(width), listedValues(height)];
  const asked = shapes?.map(ratioOf);
  if (!widths?.length || !heights?.length || !asked?.length) return;
  const rasters = widths.flatMap((wide) => heights.map((high) => [wide, high] as const));
  const had = rasters.flatMap(([wide, high]) => pixels.map((pixel) => (wide / high) * ratioOf(pixel)));
  if (had.some((one) => asked.some((other) => !(Math.abs(one / other - 1) > tolerance)))) return;
  const [first = [0, 0]] = rasters;
  const [pixel = "1:1"] = pixels;
  const has = `${first[0]}, the height ${first[1]}${at.startsWith("video") ? ` and the shape of a pixel ${pixel}` : ""}`;
  const plain = plainRatio(had[0] ?? 0);
  const instead = usualShapes.includes(plain) ? plain : undefined;
  const because = `that makes ${plain}${instead ? `; write "${instead}", or other pixels` : ""}`;
  yield { at, is: shapes?.join(" or ") ?? "", against, has, because, instead };
}

function ratioOf(text: string): number {
  const [wide, high] = text.split(":").map(Number);
  return (wide ?? Number.NaN) / (high ?? Number.NaN);
}

const usualShapes = ["1:1", "4:3", "3:2", "16:9", "9:16", "2:3", "3:4"];

/** `16:9` where it is a usual one, `2.39:1` otherwise. */
function plainRatio(ratio: number): string {
  const usual = usualShapes.find((one) => Math.abs(ratioOf(one) / ratio - 1) < 0.001);
  return usual ?? `${ratio.toFixed(2)}:1`;
}
