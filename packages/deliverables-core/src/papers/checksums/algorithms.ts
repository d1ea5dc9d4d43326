/** Checksums that can be taken of a file. */
export const algorithms = ["md5", "sha1", "sha256", "sha512", "crc32", "xxh32", "xxh64", "xxh3", "xxh128"] as const;
export type Algorithm = (typeof algorithms)[number];

/** Of one file: lower-case hexadecimal digits. */
export type Checksums = { [algorithm in Algorithm]?: string };

/** What people and lists call each. */
export const algorithmWords: Record<Algorithm, string> = {
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha512: "SHA-512",
  crc32: "CRC-32",
  xxh32: "xxHash32",
  xxh64: "xxHash64",
  xxh3: "XXH3",
  xxh128: "XXH128",
};

/** How many hexadecimal digits each has. */
export const digitsOf: Record<Algorithm, number> = {
  md5: 32,
  sha1: 40,
  sha256: 64,
  sha512: 128,
  crc32: 8,
  xxh32: 8,
  xxh64: 16,
  xxh3: 16,
  xxh128: 32,
};

const otherNames = new Map<string, Algorithm>([
  ["sha", "sha1"],
  ["crc", "crc32"],
  ["xxhash32", "xxh32"],
  ["xxhash", "xxh64"],
  ["xxh", "xxh64"],
  ["xxhash64", "xxh64"],
  ["xxhash64be", "xxh64"],
  ["xxh364", "xxh3"],
  ["xxh3128", "xxh128"],
  ["xxhash128", "xxh128"],
]);

/** The algorithm that a word names, as `SHA-1`, `xxHash64`, `md5 checksum`; undefined for another. */
export function algorithmNamed(text: string): Algorithm | undefined {
  const plain = text.toLowerCase().replaceAll(/checksum|digest|hash\s*value|[^a-z\d]/g, "");
  const known: readonly string[] = algorithms;
  return known.includes(plain) ? (plain as Algorithm) : otherNames.get(plain);
}

/** By its length, where nothing names it: the kinds that are less used say so in the name of their list (`x.xxh3`). */
export function algorithmOfLength(digits: number, listName: string): Algorithm | undefined {
  const name = listName.toLowerCase();
  if (/blake|sha3-|\.b[23]$/.test(name)) return undefined;
  const isXxh = /xxh/.test(name);
  switch (digits) {
    case 8:
      return isXxh ? "xxh32" : "crc32";
    case 16:
      return /xxh3/.test(name) ? "xxh3" : "xxh64";
    case 32:
      return isXxh ? "xxh128" : "md5";
    case 40:
      return "sha1";
    case 64:
      return "sha256";
    case 128:
      return "sha512";
    default:
      return undefined;
  }
}
