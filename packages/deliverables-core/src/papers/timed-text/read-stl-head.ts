import { latin1 } from "../../folder/sniff/bytes.js";
import type { TextHead } from "./timed-text.js";

/** Where the titles stand in the head: of the programme and the episode, each original and translated. */
const titles = [16, 48, 80, 112];
const titleLength = 32;

/** The head of an EBU STL (EBU Tech 3264, the GSI block): what it says of the programme and of its own times. */
export function readStlHead(bytes: Uint8Array): TextHead {
  const start = latin1(bytes, 256, 264);
  return {
    titles: titles.map((from) => titleAt(bytes, from)).filter((title) => title !== ""),
    ...(latin1(bytes, 255, 256) === "0" && { timesUnusable: true }),
    ...(/^\d{8}$/.test(start) && { startOfProgramme: start.replace(/(\d\d)(?=\d)/g, "$1:") }),
  };
}

/** Its letters beyond ASCII are those of one of five code pages of DOS: a title with any is told by the others. */
function titleAt(bytes: Uint8Array, from: number): string {
  const written = bytes.subarray(from, from + titleLength);
  const isPlain = written.every((byte) => byte >= 0x20 && byte < 0x7f);
  return isPlain ? latin1(bytes, from, from + titleLength).trim() : "";
}
