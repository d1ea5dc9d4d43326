import { compilePattern } from "../delivery/names/file-pattern.js";
import { fillTokens } from "../delivery/tokens/fill-tokens.js";
import type { KnownGroup } from "./group-known.js";
import { type NamesInFolder, nameTemplate } from "./names-in-folder.js";

/**
 * Groups whose files the wildcard of another one takes as well go into it: `LFD1001A_poster.jpg` lies among
 * `LFD1001A_*.jpg`, and no file may be asked for twice.
 */
export function absorbed(groups: KnownGroup[], names: NamesInFolder): KnownGroup[] {
  const left = [...groups];
  // The widest first, so that one takes all that it can.
  for (const wide of groups
    .filter(({ pattern }) => /[*?]/.test(pattern))
    .sort((one, other) => width(other) - width(one))) {
    if (!left.includes(wide)) continue;
    for (const other of [...left]) {
      if (other === wide || other.type !== wide.type) continue;
      if (!other.files.some(({ path }) => takes(wide, path, names))) continue;
      left.splice(left.indexOf(other), 1);
      wide.files.push(...other.files);
      // What is asked for once and what for each episode cannot be told apart any more.
      wide.inPart ||= other.inPart;
    }
  }
  return left;
}

function width({ pattern }: KnownGroup): number {
  return (pattern.match(/[*?]/g)?.length ?? 0) - pattern.length / 1000;
}

function takes({ pattern }: KnownGroup, path: string, names: NamesInFolder): boolean {
  const { number = "", language = "" } = nameTemplate(path, names, false);
  const filled = fillTokens(pattern, { productionNumber: number, language });
  if ("reason" in filled) return false;
  const compiled = compilePattern(filled.pattern);
  return !("reason" in compiled) && compiled.matches(path);
}
