import type { RightsNeeded } from "../../spec/spec.js";
import { plainWords } from "../plain-words.js";
import { coversMedium, readMedia } from "../read-media.js";
import { covers, readTerritory } from "../read-territory.js";

/** What a few words name of what a licence grants: places, media, or both (`VOD in Ireland`). */
export interface NamedRights {
  /** Whether all that the spec needs of the same kind is named. */
  hasAllNeeded: boolean;
  /** Whether any of what the spec needs is named. */
  hasNeeded: boolean;
  /** Whether the spec says what it needs of each kind that is named. */
  isAsked: boolean;
}

/** Words that are a medium in a list of media, and mostly something else elsewhere: "audio only", "no web site". */
const alsoOther =
  /^(audio|video|est|internet|web|website|digital|tele|online|cable|satellite|youtube|promotion|publicity|all)$/;
/** Two and three letters are a country only where they are written as one. */
const code = /^(?:[A-Z]{2,3}|uk|usa|u\.k\.|u\.s\.a?\.?)$/;
const between = /\s*(?:[,;/|+&]|\b(?:and|or|und|oder|et|ou|in|for|on|fur|für|im|pour|sur|en|au|aux)\b)\s*/i;
const around =
  /^(?:(?:the|any|all|die|der|das|le|la|les|l')\s+)*|\s+(?:rights?|use|usage|licen[cs]e|rechte|nutzung|droits|territory|media)$/gi;

/** Reads them where every word of them is a place or a medium; undefined for all else. */
export function namedRights(text: string, needed: RightsNeeded | undefined): NamedRights | undefined {
  const parts = text
    .slice(0, 120)
    .replace(/^\s*(?:(?:in|for|on|im|fur|für|pour|en|au|aux)\s+)/i, "")
    .split(between)
    .map((part) => part.replaceAll(around, "").trim())
    .filter((part) => part !== "");
  // "TV" is Tuvalu too.
  const media = parts.filter(isMedium);
  const places = parts.filter((part) => !media.includes(part) && isPlace(part));
  if (parts.length === 0 || places.length + media.length < parts.length) return undefined;
  const territory = readTerritory(places.join(", "));
  const licensed = readMedia(media.join(", "));
  const wanted = [
    ...(places.length > 0 ? (needed?.territories ?? []).map((one) => isAmongPlaces(territory, one)) : []),
    ...(media.length > 0 ? (needed?.media ?? []).map((one) => coversMedium(licensed, one) === true) : []),
  ];
  const isAnyOfAll =
    (places.length > 0 && (needed?.territories ?? []).some(isWorld)) ||
    (media.length > 0 && (needed?.media ?? []).includes("all"));
  return {
    hasAllNeeded: wanted.every(Boolean),
    hasNeeded: isAnyOfAll || wanted.some(Boolean),
    isAsked:
      (places.length === 0 || needed?.territories !== undefined) && (media.length === 0 || needed?.media !== undefined),
  };
}

function isAmongPlaces(territory: ReturnType<typeof readTerritory>, wanted: string): boolean {
  return covers(territory, wanted) === true;
}

function isWorld(wanted: string): boolean {
  return readTerritory(wanted).world;
}

function isPlace(part: string): boolean {
  if (plainWords(part).length <= 3 && !code.test(part)) return false;
  const { world, countries, except, unknown, restrictions } = readTerritory(part);
  return (world || countries.size > 0) && except.size === 0 && unknown.length === 0 && restrictions.length === 0;
}

function isMedium(part: string): boolean {
  if (alsoOther.test(plainWords(part))) return false;
  const { all, media, unknown, restrictions } = readMedia(part);
  return (all || media.size > 0) && unknown.length === 0 && restrictions.length === 0;
}
