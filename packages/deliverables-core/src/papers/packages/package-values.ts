import { readLanguages } from "../../identifiers/language-name.js";
import { readLanguageTag } from "../../identifiers/language-tag.js";
import { type Rational, rational } from "../../timecode/rational.js";
import { type Algorithm, algorithmNamed, digitsOf } from "../checksums/algorithms.js";
import type { Spot, XmlElement } from "../contents.js";
import { hexOfBase64 } from "./hex-of-base64.js";
import type { StatedHash } from "./package-part.js";

export function spotOf({ place }: XmlElement): Spot {
  return { place };
}

/** UUIDs are compared without regard to capitals and to what stands before them (RFC 4122). */
export function idOf(text: string | undefined): string {
  return (text ?? "")
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, "");
}

/** A count of bytes or of edit units; undefined where it is none. */
export function countIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** `24 1`, `24000 1001`, as edit rates are written; undefined for none above zero. */
export function rateIn(text: string | undefined): Rational | undefined {
  const [, top, bottom = "1"] = /^(\d{1,9})(?:\s+(\d{1,9}))?$/.exec(text ?? "") ?? [];
  return top === undefined || Number(top) === 0 || Number(bottom) === 0
    ? undefined
    : rational(BigInt(top), BigInt(bottom));
}

/** `de`, `German`, `Deutsch`: Interop does not say how a language is written. What is none of them stays as it is. */
export function languageIn(written: string | undefined): string | undefined {
  if (written === undefined || written === "") return undefined;
  if ("canonical" in readLanguageTag(written)) return written;
  const [only, ...more] = readLanguages(written);
  return only !== undefined && more.length === 0 ? only : written;
}

/** A checksum in Base64. `called` names its algorithm, in words or as an address of XML Signature; SHA-1 where nothing does (ST 429-8). */
export function base64Hash(element: XmlElement, called = "SHA-1"): StatedHash {
  const algorithm = algorithmNamed(called.slice(Math.max(called.lastIndexOf("#"), called.lastIndexOf("/")) + 1));
  const hex = hexOfBase64(element.text);
  return hashOf(element, algorithm, called, hex);
}

/** A checksum in hexadecimal digits. */
export function plainHash(element: XmlElement, called: string): StatedHash {
  const hex = element.text.toLowerCase();
  return hashOf(element, algorithmNamed(called), called, /^[0-9a-f]+$/.test(hex) ? hex : undefined);
}

function hashOf(
  element: XmlElement,
  algorithm: Algorithm | undefined,
  called: string,
  hex: string | undefined,
): StatedHash {
  const fits = hex !== undefined && (algorithm === undefined || hex.length === digitsOf[algorithm]);
  return { written: element.text, algorithm, called, digest: fits ? hex : undefined, at: spotOf(element) };
}
