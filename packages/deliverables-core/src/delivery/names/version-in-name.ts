import { partsOf } from "./name-likeness.js";

const version = /(?<=^|[ _.-])(?:v|ver|version|rev)[ _.-]?(\d{1,4})(?=$|[ _.)-])/i;
const date = /(?<!\d)(?:19|20)\d\d[._-]?(?:0[1-9]|1[0-2])[._-]?(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const copied =
  /(?: copy| - copy| kopie| - kopie| copie)(?: \(?\d{1,2}\)?)?$| \(\d{1,2}\)$|^(?:copy of|kopie von|copie de) /gi;

/**
 * A path without the mark of its version, and the mark: `LFD_v2.wav` → `LFD_.wav`, 2. Where a name may hold a date that its
 * spec leaves open, that is its version too. Undefined when the name has none.
 */
export function versionIn(path: string, datesToo: boolean): { without: string; mark: string } | undefined {
  const { folder, name } = partsOf(path);
  const found = version.exec(name) ?? (datesToo ? date.exec(name) : null);
  if (!found) return undefined;
  const without = `${folder}${name.slice(0, found.index)}${name.slice(found.index + found[0].length)}`;
  return { without: without.toLowerCase(), mark: found[1] ?? found[0] };
}

/** The path that a copy's name was made of: `LFD copy.wav`, `LFD (1).wav`, `Kopie von LFD.wav` → `LFD.wav`. Undefined for other names. */
export function copiedFrom(path: string): string | undefined {
  const { folder, base, extension } = partsOf(path);
  const original = base.replaceAll(copied, "").trim();
  return original === base || original === "" ? undefined : `${folder}${original}${extension}`;
}
