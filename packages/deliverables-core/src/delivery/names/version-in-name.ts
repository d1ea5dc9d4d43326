import { partsOf } from "./name-likeness.js";

const version = /(?<=^|[ _.(-])(?:v|ver|version|rev)[ _.-]?(\d{1,4})(?=$|[ _.)-])/i;
const date = /(?<!\d)(?:19|20)\d\d[._-]?(?:0[1-9]|1[0-2])[._-]?(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const copied =
  /(?: copy| - copy| kopie| - kopie| copie)(?: \(?\d{1,2}\)?)?$| \(\d{1,2}\)$|^(?:copy of|kopie von|copie de) /gi;

/**
 * What somebody writes into the name of a paper that takes the place of another, and `final2`. `New` says so only at the end; an
 * amendment of a contract is a paper of its own.
 */
const amended =
  /(?<=^|_)(?:amend(?:ed)?|revised|revision|corrected|updated?|final|latest|replacement|korrigiert\p{L}{0,2}|berichtigt|überarbeitet|geändert|aktualisiert|corrig[ée]e?|rectifi[ée]e?|r[ée]vis[ée]e?|modifi[ée]e?|(?:new|neu|nouveau|nouvelle)(?=_?\d{0,2}$))(?:_?\d{1,2})?(?=$|_)/iu;
const inBrackets = /\([^()]{1,40}\)/gu;

/** Which marks count: `datesToo` where a name may hold a date that its spec leaves open, `amendedToo` in the names of papers. */
export interface WhichMarks {
  datesToo: boolean;
  amendedToo: boolean;
}

/**
 * A path without the marks of its version and without its extension, and the marks: `LFD_v2.wav` → `lfd`, `2`;
 * `pasc-amend.doc` → `pasc`, `amend`; `LFD.wav` → `lfd`, and no mark.
 */
export function versionIn(path: string, which: WhichMarks): { without: string; mark: string } {
  const { folder, base } = partsOf(path);
  const found = version.exec(base) ?? (which.datesToo ? date.exec(base) : null);
  const rest = found ? `${base.slice(0, found.index)}_${base.slice(found.index + found[0].length)}` : base;
  const marks = found ? [found[1] ?? found[0]] : [];
  const segments = [...folder.split("/"), rest];
  const without = segments.map((segment, index) => {
    const words = which.amendedToo ? withoutBrackets(segment, marks) : segment;
    const plain = joined(words);
    const word = which.amendedToo ? amended.exec(plain)?.[0] : undefined;
    // A folder may be called "amended", and a file "Final": that is its whole name.
    if (word === undefined || (plain === word && index === segments.length - 1)) return plain;
    marks.push(word);
    return joined(plain.replace(word, ""));
  });
  return { without: without.filter((segment) => segment !== "").join("/"), mark: marks.join(" ") };
}

/** `pasc (amended 3 Nov)` → `pasc`; what stands in brackets without such a word is part of the name. */
function withoutBrackets(name: string, marks: string[]): string {
  return name.replace(inBrackets, (bracket) => {
    if (!amended.test(joined(bracket))) return bracket;
    marks.push(joined(bracket));
    return "";
  });
}

/** In small letters, with one `_` for all that parts words. */
function joined(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_.()\p{Dash}]+/gu, "_")
    .replaceAll(/^_|_$/g, "");
}

/** The path that a copy's name was made of: `LFD copy.wav`, `LFD (1).wav`, `Kopie von LFD.wav` → `LFD.wav`. Undefined for other names. */
export function copiedFrom(path: string): string | undefined {
  const { folder, base, extension } = partsOf(path);
  const original = base.replaceAll(copied, "").trim();
  return original === base || original === "" ? undefined : `${folder}${original}${extension}`;
}
