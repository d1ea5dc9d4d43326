import type { Source } from "../../report/finding.js";

/** A document with its version, and where in it, as one cites it: `AMWA AS-11 UK DPP HD 1.1, "AFD 9 10 14"`. */
export function citeSource({ document, version, section }: Partial<Source>): string {
  return [[document, version].filter(Boolean).join(" "), section && saySection(section)].filter(Boolean).join(", ");
}

/**
 * A section of a document: `§4.2` where it is a number, a heading in quotes. What has a word of its own, as `article 7` or
 * `Annex A`, stays as it is, and so does what a sheet says behind it of another edition: `6, of the edition of 2013`.
 */
export function saySection(section: string): string {
  const [, named = section, edition] = /^(.*), (of [^,]*)$/.exec(section) ?? [];
  const behind = edition === undefined ? "" : ` ${edition}`;
  if (/^\d+(?:\.\d+)*[a-z]?$/.test(named)) return `§${named}${behind}`;
  const isNamed = /^\p{Ll}/u.test(named) || /^\p{L}+\.? (?:[\d.]+|\p{Lu})$/u.test(named);
  return isNamed ? section : `"${named}"${behind}`;
}
