import type { EndFile } from "../ends/end-file.js";
import { type Fill, leadingFill, trailingFill } from "../ends/fill.js";

const firstStepBytes = 65_536;
const longestStepBytes = 2 ** 20;

/**
 * The run of such bytes around `offset`: where it begins and how many bytes it has, as far as `enough` bytes. It is followed no
 * farther back than `start`.
 */
export async function fillRun(
  { size, read }: EndFile,
  offset: number,
  enough: number,
  start: number,
  fill: Fill,
): Promise<{ start: number; bytes: number }> {
  let [first, end] = [offset, offset];
  let stepBytes = firstStepBytes;
  while (end - first < enough && end < size) {
    const bytes = await read(end, stepBytes);
    const filled = leadingFill(bytes, fill);
    end += filled;
    if (filled < bytes.length) break;
    stepBytes = Math.min(2 * stepBytes, longestStepBytes);
  }
  stepBytes = firstStepBytes;
  while (end - first < enough && first > start) {
    const length = Math.min(stepBytes, first - Math.floor(start));
    if (length === 0) break;
    const filled = trailingFill(await read(first - length, length), fill);
    first -= filled;
    if (filled < length) break;
    stepBytes = Math.min(2 * stepBytes, longestStepBytes);
  }
  return { start: first, bytes: end - first };
}
