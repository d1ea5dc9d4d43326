import { inflateSync } from "node:zlib";

/** What all streams of a paper may expand to before nobody looks any further. */
const mostExpandedBytes = 256 * 2 ** 20;
/** The dictionary before a stream is short, but for that of a picture. */
const longestDictionary = 4096;

/**
 * Whether something that a PDF holds in compressed form cannot be taken out of it whole. PDFium shows as much of a damaged page as it
 * can and says nothing, which is kind to whoever looks at it: of a paper that is judged, a part would be told as if it were all of it.
 */
export function hasDamagedStream(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // What is encrypted cannot be expanded before it is decrypted.
  if (file.includes("/Encrypt")) return false;
  let left = mostExpandedBytes;
  let end = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", Math.max(end, at + 1))) {
    const dictionary = dictionaryBefore(file, at, end);
    if (dictionary === undefined) continue;
    const start = at + (file[at + 6] === 13 && file[at + 7] === 10 ? 8 : 7);
    end = file.indexOf("endstream", start);
    if (end < 0) return false;
    if (!isCompressedText(dictionary)) continue;
    try {
      left -= inflateSync(file.subarray(start, end), { maxOutputLength: left }).length;
    } catch (failure) {
      const isTooMuch = failure instanceof Error && "code" in failure && failure.code === "ERR_BUFFER_TOO_LARGE";
      return !isTooMuch;
    }
    if (left <= 0) return false;
  }
  return false;
}

/** Undefined where the word "stream" begins none (ISO 32000-1, 7.3.8). */
function dictionaryBefore(file: Buffer, at: number, from: number): string | undefined {
  if (file[at + 6] !== 10 && file[at + 6] !== 13) return undefined;
  const before = file.toString("latin1", Math.max(from, at - longestDictionary), at).trimEnd();
  if (!before.endsWith(">>")) return undefined;
  return before.slice(Math.max(0, before.lastIndexOf(" obj"), before.lastIndexOf("\nobj")));
}

/** Pictures and fonts are not needed. */
function isCompressedText(dictionary: string): boolean {
  return (
    /\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary) &&
    !/\/Image|\/Length1|\/Type1C|\/CIDFontType0C|\/OpenType/.test(dictionary)
  );
}
