import { has } from "../../folder/sniff/bytes.js";
import type { Range } from "./range.js";

/**
 * Where the samples of a Wave or AIFF file begin, when all that describes them comes before. Walks the chunks
 * (Microsoft's RIFF, EBU Tech 3306 RF64, Apple's AIFF), looking up eight bytes for each.
 */
export function* findSound(start: Uint8Array, size: number): Generator<Range, number | undefined, Uint8Array> {
  const form = forms.find(({ outer, type }) => has(start, 0, outer) && has(start, 8, type));
  if (!form) return undefined;
  let described = false;
  let offset = 12;
  for (let chunk = 0; chunk < mostChunks && offset + 8 <= size; chunk++) {
    const header = yield { offset, length: 8 };
    if (header.length < 8) return undefined;
    if (has(header, 0, form.description)) described = true;
    if (has(header, 0, form.samples)) return described ? offset : undefined;
    const length = new DataView(header.buffer, header.byteOffset).getUint32(4, form.littleEndian);
    offset += 8 + length + (length % 2);
  }
  return undefined;
}

const mostChunks = 64;

const wave = { type: "WAVE", description: "fmt ", samples: "data", littleEndian: true };
const aiff = { outer: "FORM", description: "COMM", samples: "SSND", littleEndian: false };

const forms = [
  { outer: "RIFF", ...wave },
  { outer: "RF64", ...wave },
  { outer: "BW64", ...wave },
  { ...aiff, type: "AIFF" },
  { ...aiff, type: "AIFC" },
];
