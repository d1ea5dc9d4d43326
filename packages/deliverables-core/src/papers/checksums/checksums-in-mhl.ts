import type { XmlElement } from "../contents.js";
import { type Algorithm, algorithmNamed } from "./algorithms.js";
import type { StatedChecksum } from "./stated-checksum.js";

/** What stands in a `hash` beside its checksums. */
const others = new Set([
  "file",
  "path",
  "size",
  "creationdate",
  "lastmodificationdate",
  "hashdate",
  "metadata",
  "null",
]);

/**
 * The checksums of a Media Hash List (MHL 1.1, which has the file in `file`) or an ASC MHL 2.0 (which has it in `path`). Checksums of
 * folders (`directoryhash`) are left out: those of their files are compared.
 */
export function checksumsInMhl(root: XmlElement): StatedChecksum[] {
  const hashes = [root, ...root.children.filter(({ name }) => name === "hashes")].flatMap(({ children }) =>
    children.filter(({ name }) => name === "hash"),
  );
  return hashes.flatMap(({ children }) => {
    const file = children.find(({ name }) => name === "file" || name === "path");
    if (!file) return [];
    const written = children.find(({ name }) => name === "size")?.text ?? attribute(file, "size");
    const size = written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
    return children
      .filter(({ name, text }) => !others.has(name) && text !== "")
      .map(
        (element): StatedChecksum => ({
          name: file.text,
          algorithm: algorithmOf(element.name),
          called: element.name,
          written: element.text,
          digests: digestsOf(element),
          ...(size !== undefined && { size }),
          ...(attribute(element, "action") === "failed" && { failed: true as const }),
          at: { place: element.place },
        }),
      );
  });
}

function attribute({ attributes }: XmlElement, wanted: string): string | undefined {
  return attributes.find(({ name }) => name === wanted)?.value;
}

/** `xxhash` is XXH32 there; a C4 is the SHA-512 in other letters. */
function algorithmOf(name: string): Algorithm | undefined {
  if (name === "xxhash") return "xxh32";
  return name === "c4" ? "sha512" : algorithmNamed(name);
}

/** `xxhash` is written in decimal, and `xxhash64` with its bytes in the other order; some programs write the usual one. */
function digestsOf({ name, text }: XmlElement): string[] {
  const plain = text.toLowerCase();
  if (name === "c4") return [sha512OfC4(text) ?? plain];
  if (name === "xxhash" && /^\d{1,10}$/.test(plain)) return [Number(plain).toString(16).padStart(8, "0"), plain];
  if (name === "xxhash64") return [plain, (plain.match(/../g) ?? []).reverse().join("")];
  return [plain];
}

const letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** SMPTE ST 2114: `c4`, and the SHA-512 as a number in base 58, filled up to 88 letters. */
export function sha512OfC4(text: string): string | undefined {
  if (!/^c4[1-9A-HJ-NP-Za-km-z]{88}$/.test(text)) return undefined;
  let number = 0n;
  for (const letter of text.slice(2)) number = number * 58n + BigInt(letters.indexOf(letter));
  return number.toString(16).padStart(128, "0");
}
