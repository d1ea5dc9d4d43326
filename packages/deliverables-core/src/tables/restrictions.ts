import { plainWords } from "./plain-words.js";

/** Words that take something back of what stands beside them. What excludes places or media by name is read as such. */
const takesBack =
  /\b(?:only|subject|pending|approval|option|optional|exercised|unless|provided|limited|restricted|conditional|maximum|max|once|first|runs?|plays?|transmissions?|days?|weeks?|months?|years?|until|from|tbc|tba|tbd|(?<!but )not|nur|vorbehaltlich|vorbehalt|genehmigung|ausstrahlung(?:en)?|tage?|monate?|jahre?|nicht|seulement|uniquement|sous reserve|diffusions?|jours?|mois|ans)\b/;
/** What excludes by name is read where the names are. */
const excludes = /^\s*(?:excl\w*|except\w*|ex|without|but not|ohne|ausser|ausgenommen|sauf|hors)\b/i;
const adds = /^\s*(?:incl\w*|inkl\w*|einschl\w*|y compris|inclus|plus|also|and|und|et)\b\.?:?/i;

/** A cell that says what a licence grants, with the words that may take some of it back set apart. */
export interface Granted {
  /** What is granted, as far as it is a list. Brackets that name more of the same are part of it. */
  text: string;
  /** What stands in brackets or as a part of the list and restricts, or may. */
  restrictions: string[];
}

/**
 * Sets apart what restricts a licence: `UK & Ireland (option, not exercised)`, `TV and VOD (7 days only)`, `UK, subject to approval`.
 * `isListed` tells whether words are a place, a medium: in brackets they are more of the list.
 */
export function setRestrictionsApart(text: string, isListed: (plain: string) => boolean): Granted {
  const restrictions: string[] = [];
  const outside = text.replaceAll(/\(([^()]*)\)/g, (_, inside: string) => {
    if (excludes.test(inside)) return ` ${inside}`;
    const more = inside.replace(adds, "");
    const isMore = more !== inside || more.split(/[,;/|+&]/).every((part) => isListed(plainWords(part)));
    if (isMore && !takesBack.test(plainWords(more))) return `, ${more},`;
    restrictions.push(inside.trim());
    return ",";
  });
  const whole = withoutOnly(outside, isListed);
  const kept = whole.split(/(?<=[,;|\n])/).filter((part) => {
    const restricts = takesBack.test(plainWords(part));
    if (restricts) restrictions.push(part.replace(/[,;|\n]$/, "").trim());
    return !restricts;
  });
  const footnote = /[*†‡]+/.exec(text)?.[0];
  if (footnote) restrictions.push(footnote);
  return { text: kept.join(""), restrictions };
}

/** "UK & Ireland only" grants these and nothing more, as the list itself does. Behind a longer list it would take the rest of it back. */
function withoutOnly(text: string, isListed: (plain: string) => boolean): string {
  const short = text.slice(0, 200);
  const list = short.replace(/^\s*(?:only|nur|uniquement|seulement)\s|\s(?:only|seulement|uniquement)[\s.]*$/i, " ");
  const isList = list !== short && list.split(/[/+&]|\b(?:and|und|et)\b/i).every((part) => isListed(plainWords(part)));
  return isList && short === text ? list : text;
}
