import { editDistance } from "../../spec/faults/edit-distance.js";
import type { NameDifference } from "./nearest-name.js";
import { foldedName } from "./portable-names.js";

/** How two names are found to differ in one thing only: they share a key, and lie a distance apart. */
export interface Likeness {
  key(path: string): string;
  /** Undefined when they differ in more after all. */
  distance(expected: string, path: string): number | undefined;
}

const alike = () => 0;

export const likenesses: Record<NameDifference, Likeness> = {
  case: { key: foldedName, distance: alike },
  // Full-width letters, ligatures, and characters that do not show at all.
  "unicode-form": {
    key: (path) => path.normalize("NFKC").replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ""),
    distance: alike,
  },
  spaces: { key: withoutSpacing, distance: alike },
  folder: { key: (path) => partsOf(path).name, distance: foldersApart },
  extension: { key: (path) => `${partsOf(path).folder}${partsOf(path).base}`, distance: alike },
  spelling: { key: withoutLetters, distance: lettersApart },
};

interface Parts {
  /** With its slash. */
  folder: string;
  name: string;
  base: string;
  /** With its dot; of `.hidden` there is none. */
  extension: string;
}

/** A path in NFC, taken apart. */
export function partsOf(path: string): Parts {
  const whole = path.normalize("NFC");
  const slash = whole.lastIndexOf("/") + 1;
  const name = whole.slice(slash);
  const dot = name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : name.length;
  return { folder: whole.slice(0, slash), name, base: name.slice(0, dot), extension: name.slice(dot) };
}

const spacing = /[\p{White_Space}\p{Dash}_.]+/gu;

/** Each run of spaces, dashes, underscores and dots as one `_`, none at either end; the extension stays as it is. */
function withoutSpacing(path: string): string {
  const { folder, base, extension } = partsOf(path);
  const plain = (name: string) => name.replaceAll(spacing, "_").replaceAll(/^_|_$/g, "");
  return `${folder.split("/").map(plain).join("/")}${plain(base)}${extension.trimEnd()}`;
}

function foldersApart(expected: string, path: string): number {
  const [from, to] = [partsOf(expected).folder.split("/"), partsOf(path).folder.split("/")];
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
  return from.length + to.length - 2 * same;
}

/** Another digit is another episode, reel or take, never a slip that one may rename: names of one key have the same digits. */
function withoutLetters(path: string): string {
  const { folder, base, extension } = partsOf(path);
  return `${folder}${base.replaceAll(/[^0-9]/g, "")}${extension}`;
}

/** At most two letters, and a fifth of the name. */
function lettersApart(expected: string, path: string): number | undefined {
  const [asked, given] = [partsOf(expected).base, partsOf(path).base];
  const limit = Math.min(2, Math.floor(asked.length / 5));
  const distance = editDistance(asked, given, limit);
  return distance !== undefined && sameShortWords(asked, given) ? distance : undefined;
}

/** `_L` and `_R`, `DX` and `MX`, `en` and `es` are different things, not slips: a word of three letters or fewer has to be right. */
function sameShortWords(asked: string, given: string): boolean {
  const [words, others] = [asked.split(spacing), given.split(spacing)];
  if (words.length !== others.length) return words.join("") === others.join("");
  return words.every((word, index) => {
    const other = others[index] ?? "";
    return word === other || (word.length > 3 && other.length > 3);
  });
}
