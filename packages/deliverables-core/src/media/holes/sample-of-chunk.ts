import { bigEndian } from "../../folder/sniff/bytes.js";
import type { Box } from "../ends/boxes.js";
import type { EndFile } from "../ends/end-file.js";

/** Writers that put another number of frames into every chunk make one entry for each. */
const mostRuns = 20_000;

/**
 * The first sample of a chunk (ISO/IEC 14496-12, 8.7.3 and 8.7.4): how many bytes it has, and how far into the track it is,
 * from 0 to 1. Undefined where the tables do not tell.
 */
export async function sampleOfChunk(
  file: EndFile,
  tables: Box[],
  chunk: number,
): Promise<{ bytes: number; part: number } | undefined> {
  const [runs, sizes] = ["stsc", "stsz"].map((name) => tables.find(({ type }) => type === name));
  if (!runs || !sizes) return undefined;
  const head = await file.read(sizes.start + 4, 8);
  const [constant, count] = [bigEndian(head, 0, 4), bigEndian(head, 4, 4)];
  const index = await firstSample(file, runs, chunk);
  if (index === undefined || index >= count) return undefined;
  const bytes = constant || bigEndian(await file.read(sizes.start + 12 + index * 4, 4), 0, 4);
  return { bytes, part: index / count };
}

async function firstSample(file: EndFile, runs: Box, chunk: number): Promise<number | undefined> {
  const stated = bigEndian(await file.read(runs.start + 4, 4), 0, 4);
  const count = Math.min(stated, mostRuns, Math.floor((runs.end - runs.start - 8) / 12));
  const bytes = await file.read(runs.start + 8, count * 12);
  let sample = 0;
  for (let run = 0; run < count; run++) {
    const [from, perChunk] = [bigEndian(bytes, run * 12, 4) - 1, bigEndian(bytes, run * 12 + 4, 4)];
    const isLast = run + 1 === count;
    const until = isLast ? Number.POSITIVE_INFINITY : bigEndian(bytes, (run + 1) * 12, 4) - 1;
    if (isLast && stated > count) return undefined;
    if (chunk < until) return sample + (chunk - from) * perChunk;
    sample += (until - from) * perChunk;
  }
  return undefined;
}
