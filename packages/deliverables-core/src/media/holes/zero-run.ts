import { type EndFile, leadingZeros, trailingZeros } from "../ends/end-file.js";

const firstStepBytes = 65_536;
const longestStepBytes = 2 ** 20;

/**
 * The run of zeros around `offset`: where it begins and how many bytes it has, as far as `enough` bytes. It is followed no
 * farther back than `start`.
 */
export async function zeroRun(
  { size, read }: EndFile,
  offset: number,
  enough: number,
  start: number,
): Promise<{ start: number; bytes: number }> {
  let [first, end] = [offset, offset];
  let stepBytes = firstStepBytes;
  while (end - first < enough && end < size) {
    const bytes = await read(end, stepBytes);
    const zeros = leadingZeros(bytes);
    end += zeros;
    if (zeros < bytes.length) break;
    stepBytes = Math.min(2 * stepBytes, longestStepBytes);
  }
  stepBytes = firstStepBytes;
  while (end - first < enough && first > start) {
    const length = Math.min(stepBytes, first - Math.floor(start));
    if (length === 0) break;
    const zeros = trailingZeros(await read(first - length, length));
    first -= zeros;
    if (zeros < length) break;
    stepBytes = Math.min(2 * stepBytes, longestStepBytes);
  }
  return { start: first, bytes: end - first };
}
