import { bigEndian, has, latin1 } from "../folder/sniff/bytes.js";
import { mergeTexts, type PictureTexts } from "./picture-tags.js";

/** The data sets of record 2 that say something for people (IPTC IIM 4.2, chapter 6). */
const dataSets: Record<number, keyof PictureTexts> = {
  40: "instructions",
  80: "creator",
  105: "headline",
  110: "credit",
  115: "source",
  116: "copyright",
  120: "caption",
};

/** More than any picture desk fills in. */
const mostDataSets = 1000;

/** The texts in an IPTC record. */
export function iptcTexts(bytes: Uint8Array): PictureTexts {
  const texts: PictureTexts = {};
  let isUtf8 = false;
  let at = 0;
  for (let read = 0; read < mostDataSets && bytes[at] === 0x1c; read++) {
    const [record, dataSet] = [bytes[at + 1], bytes[at + 2] ?? 0];
    const length = bigEndian(bytes, at + 3, 2);
    // A length with its top bit set tells how long the length is: nothing that long is a text.
    if (length >= 0x8000 || at + 5 + length > bytes.length) break;
    const value = bytes.subarray(at + 5, at + 5 + length);
    // ESC % G: the texts are UTF-8.
    if (record === 1 && dataSet === 90 && has(value, 0, "\x1b%G")) isUtf8 = true;
    const key = record === 2 ? dataSets[dataSet] : undefined;
    if (key) texts[key] ??= decode(value, isUtf8);
    at += 5 + length;
  }
  return mergeTexts(texts);
}

/** Many programs write UTF-8 and do not say so. */
function decode(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return latin1(bytes, 0, bytes.length);
  }
}
