import type { FileKind } from "../../folder/file-kind.js";
import { has } from "../../folder/sniff/bytes.js";
import type { Probe } from "../probe.js";
import { listBoxes } from "./boxes.js";
import { type EndFile, readTail } from "./end-file.js";
import { segmentEnd } from "./matroska-end.js";

/** ISO/IEC 13818-1, 2.5.3.1. It may be followed by padding to the sectors of a disk. */
const programEnd = "\0\0\x01\xb9";
const tailBytes = 4096;
/** Bare picture, as MediaInfo names it. */
const elementaryStreams = ["AVC", "HEVC", "VVC", "AV1", "MPEG Video", "MPEG-4 Visual"];

/**
 * Why it cannot be told whether a file is whole, in words that finish "Whether … cannot be told: …". A transport stream is
 * none: it has no end either, but it is delivered every day, and nobody could ever accept one.
 */
export async function untoldEnd(
  kind: FileKind | undefined,
  file: EndFile,
  { container }: Probe,
): Promise<string | undefined> {
  switch (kind) {
    case "Matroska":
    case "WebM":
      return (await segmentEnd(file)) === "open" ? "its writer left its length open, as for a live stream" : undefined;
    case "MPEG-PS":
      return (await endsProgram(file)) ? undefined : "it does not end with the mark that closes a program stream";
    case "QuickTime":
    case "MPEG-4":
      return untoldFragments(file);
    default:
      return elementaryStreams.includes(container.format ?? "")
        ? "it is bare picture, which does not say how long it is"
        : undefined;
  }
}

async function endsProgram(file: EndFile): Promise<boolean> {
  const tail = await readTail(file, tailBytes);
  const end = tail.findLastIndex((byte) => byte !== 0 && byte !== 0xff) + 1;
  return has(tail, end - programEnd.length, programEnd);
}

/** Fragments go on until there is no more, unless an index at the end closes them. */
async function untoldFragments(file: EndFile): Promise<string | undefined> {
  const { boxes } = await listBoxes(file);
  const isThere = (name: string) => boxes.some(({ type }) => type === name);
  if (!isThere("moof") || isThere("mfra") || (await endsInFragmentIndex(file))) return undefined;
  return "it is written in fragments, and no index at its end closes them";
}

/** The last box of the index of fragments is this one, and ends with the length of the whole index (ISO/IEC 14496-12, 8.8.11). */
async function endsInFragmentIndex(file: EndFile): Promise<boolean> {
  return has(await readTail(file, 16), 4, "mfro");
}
