import type { RightsNeeded } from "../../spec/spec.js";
import type { DateOrder } from "../read-date.js";
import { isNotAfter, isNotBefore, readTermEnd, type Term } from "../read-term.js";
import { clausesOf, foldedRemark, sentencesOf } from "./clauses.js";
import { type NamedRights, namedRights } from "./named-rights.js";

/** What the licences of a list have to grant, as far as the spec says it. Days as `2027-01-31`. */
export interface AtStake {
  rights?: RightsNeeded | undefined;
  /** The last day on which a licence has to run. */
  until?: string | undefined;
  transmission?: string | undefined;
  dateOrder?: DateOrder | undefined;
}

const only = /\b(?:only|nur|lediglich|seulement|uniquement|exclusivement)\b/i;
const purposes =
  /\b(?:research|preview|comp|screener|evaluation|viewing|internal|personal|private|non ?-?commercial|educational)(?: use| purposes?| licen[cs]e)? only\b|\bonly for (?:research|preview|internal|personal|private)\b/;
const units =
  "(?:x|tx|transmissions?|runs?|plays?|showings?|broadcasts?|repeats?|days?|weeks?|months?|years?|ausstrahlung(?:en)?|tage?n?|wochen?|monate?n?|jahre?n?|diffusions?|passages?|jours?|mois|ans?)";
const counted = new RegExp(
  `\\b(?:max(?:imum)?\\.?|only|nur|limited to|up to|maximal|hochstens|seulement|auf) (?:\\d{1,3}|one|two|three|eine?|zwei|drei|une?|deux|trois) ?${units}\\b|\\b(?:\\d{1,3}|one|two|three|single|einmalige?|une seule) ?(?:${units}|use)? only\\b|\\bsingle (?:use|transmission|run|broadcast)\\b|(?:^|\\b(?:used?|shown?|broadcast|transmit) )once only\\b|^nur einmal\\b`,
);
/** Behind these stands what is not granted. */
const without =
  /(?:^|\s)(?:no|not(?: for| in| on)?|excl\w*\.?|except(?: for)?|ex\.?|without|minus|keine?\w*|ohne|nicht(?: für| in| im)?|ausser|außer|sauf|hors|pas (?:de|pour|en)|sans|non)[\s:]+(.+)$/i;
const leading =
  /^(?:(?:the|this|licen[cs]ed?|is|are|covers?|cleared|rights?|valid|granted|ok|okay|for|in|on|use|usage|lizenz(?:iert)?|rechte|gilt|geklärt|gültig|für|pour|droits|licence|libérée?s?|acquis|option)\s+)+/i;
const end =
  /^(.*?)\b(?:until|till|up to|bis(?: zum)?|jusqu['’](?:au|en|à)|expires?(?: on| in)?|ends?(?: on| in)?|läuft ab(?: am)?|läuft bis)[\s:]+(.+)$/i;
const held = /\b(?:embargo\w*|hold ?-?backs?|held|on hold|black ?-?outs?|sperrfrist|gesperrt|not before)\b/i;

/** Whether a remark grants less than is needed, by a place, a medium, a day or a number: `UK only`, `no VOD`, `until 2028`. */
export function limits(text: string, atStake: AtStake): boolean {
  const sentences = sentencesOf(text);
  return (
    purposes.test(foldedRemark(text)) ||
    counted.test(foldedRemark(text)) ||
    sentences.some((sentence) => isOnlySome(sentence, atStake)) ||
    [...sentences, ...clausesOf(text)].some(
      (clause) => isWithoutNeeded(clause, atStake) || endsEarly(clause, atStake, held.test(foldedRemark(text))),
    )
  );
}

function isOnlySome(sentence: string, { rights }: AtStake): boolean {
  const found = only.exec(sentence);
  if (!found) return false;
  const sides = [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length)];
  return sides.some((side) => named(side, rights)?.hasAllNeeded === false);
}

function isWithoutNeeded(clause: string, { rights }: AtStake): boolean {
  const [, rest] = without.exec(clause) ?? [];
  return rest !== undefined && named(rest, rights)?.hasNeeded === true;
}

function endsEarly(clause: string, atStake: AtStake, isHeld: boolean): boolean {
  const [, before = "", day] = end.exec(clause) ?? [];
  if (day === undefined) return false;
  const subject = before.replace(held, " ").trim();
  const what = withoutLeading(subject);
  const rights = what === "" ? undefined : named(what, atStake.rights);
  if (what !== "" && !rights?.hasNeeded) return false;
  return isTooShort(readTermEnd(day, atStake.dateOrder), atStake, isHeld);
}

/** Whether a day comes too early for what is needed, or too late for what is held back until then. */
export function isTooShort(
  term: ReturnType<typeof readTermEnd>,
  { until, transmission }: AtStake,
  isHeld: boolean,
): boolean {
  if ("reason" in term) return false;
  const day = isHeld ? transmission : until;
  return day !== undefined && (isHeld ? isNotAfter(term as Term, day) : isNotBefore(term as Term, day)) !== true;
}

function named(words: string, rights: RightsNeeded | undefined): NamedRights | undefined {
  const what = withoutLeading(words.replaceAll(/^[\s,:]+|[\s,:]+$/g, ""));
  return what === "" ? undefined : namedRights(what, rights);
}

function withoutLeading(words: string): string {
  return `${words} `.replace(leading, "").trim();
}
