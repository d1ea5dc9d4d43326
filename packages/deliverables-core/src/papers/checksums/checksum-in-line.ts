import type { Line } from "../contents.js";
import { spotIn } from "../find-text.js";
import { type Algorithm, algorithmNamed, algorithmOfLength } from "./algorithms.js";
import type { StatedChecksum } from "./stated-checksum.js";

/** The checksum in a line of a list, by the program that writes such lines; undefined where it is no such line. */
export function checksumInLine(line: Line, path: string): StatedChecksum | undefined {
  const text = line.text.trim();
  if (text === "" || /^[;#%]/.test(text)) return undefined;
  return tagged(line, text) ?? leading(line, text, path) ?? trailing(line, text, path) ?? alone(line, text, path);
}

/** BSD and `openssl`: `MD5 (LFD1001A.mxf) = 9e10…`. */
function tagged(line: Line, text: string): StatedChecksum | undefined {
  const [, called, name, digest] = /^([A-Za-z][\w/-]{1,15}) ?\((.+)\) ?= ?([0-9a-f]{8,128})$/i.exec(text) ?? [];
  if (!called || !name || !digest) return undefined;
  return stated(line, name, digest, algorithmNamed(called), called);
}

/** GNU: two blanks, or one and a star; a line that begins with `\` has escapes in its name. */
function leading(line: Line, text: string, path: string): StatedChecksum | undefined {
  const [, escaped, isXxh3, digest, name] = /^(\\?)(XXH3_)?([0-9a-f]{8,128})(?: [ *]|\t| {2,})(.+)$/i.exec(text) ?? [];
  if (!digest || !name || !isDigest(digest)) return undefined;
  const plain = escaped ? name.replaceAll(/\\(.)/g, (_, one: string) => (one === "n" ? "\n" : one)) : name;
  return stated(line, plain.trim(), digest, isXxh3 ? "xxh3" : algorithmOfLength(digest.length, baseName(path)));
}

/** SFV: the name first, and a CRC-32 behind it. */
function trailing(line: Line, text: string, path: string): StatedChecksum | undefined {
  if (!/\.sfv$/i.test(path)) return undefined;
  const [, name, digest] = /^(.+?)\s+([0-9a-f]{8})$/i.exec(text) ?? [];
  return name && digest ? stated(line, name, digest, "crc32") : undefined;
}

/** `LFD1001A.mxf.md5` with nothing but the checksum in it. */
function alone(line: Line, text: string, path: string): StatedChecksum | undefined {
  const [, name, called] = /^(.+)\.([a-z\d]{3,8})$/i.exec(baseName(path)) ?? [];
  const algorithm = called === undefined ? undefined : algorithmNamed(called);
  if (!name || !algorithm || !isDigest(text)) return undefined;
  return stated(line, name, text, algorithm);
}

function isDigest(text: string): boolean {
  return /^[0-9a-f]+$/i.test(text) && [8, 16, 32, 40, 64, 128].includes(text.length);
}

export function stated(
  line: Line,
  name: string,
  digest: string,
  algorithm: Algorithm | undefined,
  called?: string,
): StatedChecksum {
  const { written: _, ...at } = spotIn(line, digest);
  return {
    name,
    algorithm,
    ...(called !== undefined && { called }),
    written: digest,
    digests: [digest.toLowerCase()],
    at,
  };
}

export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
