import { extensionsOf, type FileKind } from "../folder/file-kind.js";
import type { OpenFile } from "../folder/folder.js";
import { type Fill, fillOf } from "../media/ends/fill.js";

const sampleBytes = 4096;
const samples = 16;
/** The flag by which a watch folder starts may hold a byte or two, whatever they are. */
const fewestBytes = 64;
/** Names of kinds of file that are text, whatever is in them. */
const textNames = /\.(txt|csv|tsv|edl|ale|srt|vtt|scc|itt|ttml|dfxp|xml|fcpxml|json|md|html?|cube|cdl|ccc)$/i;
const wholeTextBytes = 2 ** 20;
/** Text of two bytes a letter has a NUL between its letters, and never so many in a row. */
const nuls = 16;

/**
 * Why a file of which nothing is asked is not whole all the same, in words that finish "The file …": it was reserved on the
 * disk and never filled, or is a text with a part that was not.
 */
export async function unfilledDamage(file: OpenFile, bytesKind?: FileKind): Promise<string | undefined> {
  const fill = await onlyFill(file);
  if (fill === 0) return "holds nothing but zeros: it was reserved on the disk and never filled";
  if (fill === 0xff) return "holds nothing but bytes of 0xFF, as of erased memory: it was never filled";
  // A picture that is called a text has its own finding.
  const isText = bytesKind === undefined || bytesKind === "text" || extensionsOf[bytesKind].includes("txt");
  if (!isText || !textNames.test(file.path)) return undefined;
  const text = await file.read(0, Math.min(wholeTextBytes, file.size));
  let row = 0;
  for (const byte of text) {
    row = byte === 0 ? row + 1 : 0;
    if (row === nuls) return "holds NUL bytes where text should stand";
  }
  return undefined;
}

/** As far as places all over it show. Most files are told by the first of them. */
async function onlyFill(file: OpenFile): Promise<Fill | undefined> {
  let only: Fill | undefined;
  for (let sample = 0; sample <= samples; sample++) {
    const offset = Math.floor((Math.max(0, file.size - sampleBytes) * sample) / samples);
    const bytes = await file.read(offset, Math.min(sampleBytes, file.size - offset));
    const fill = fillOf(bytes);
    if (fill === undefined || (only !== undefined && fill !== only)) return undefined;
    only = fill;
  }
  return file.size >= fewestBytes ? only : undefined;
}
