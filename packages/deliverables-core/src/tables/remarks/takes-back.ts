import { plainWords } from "../plain-words.js";
import { readTermEnd } from "../read-term.js";
import { readYesNo } from "../read-yes-no.js";
import { isPlaceholder } from "../suspect-text.js";
import { type AtStake, isTooShort, limits } from "./limits.js";
import { namedRights } from "./named-rights.js";
import { isOpenRemark } from "./open-remark.js";

/** What stands under these tells what is seen or heard, and not what may be done with it. */
const describes =
  /\b(descriptions?|synopsis|summary|contents?|shots?|scenes?|lyrics?|text|transcript|captions?|title|action|dialogue|location|keywords?|beschreibung|inhalt|motiv|szene|titel|contenu|resume|titre|legende)\b/;
/** What stands under these takes something back, whatever it is. */
const restricts =
  /^(?!.*\b(terms|production|passport|insurance|shoot\w*|edit)\b).*\b(restrict(ed|ions?)|exclu(sions?|ded)|exceptions?|limitations?|hold ?backs?|black ?outs?|embargo\w*|conditions|einschrankung(en)?|beschrankung(en)?|ausschlusse?|ausgeschlossen\w*|ausgenommen|ausnahmen|sperrfrist(en)?|auflagen|reserves)\b/;
const holds = /\b(hold ?backs?|black ?outs?|embargo\w*|sperrfrist(en)?)\b/;
const listsOpen =
  /^(outstanding|still outstanding|open (issues|points|items|questions)|issues|problems|offene punkte|ausstehend|probleme|problemes|points ouverts)$/;
/** Under these, "yes" is the bad answer. */
const isUnwelcomeYes =
  /^(anonym\w*|(is )?(withdrawn|disputed|in dispute|expired|cancelled|revoked|refused|restricted))\b/;
const ofPayment =
  /^(invoice |fee |licen[cs]e )?(paid|payment)( in full| made| received| status| y n)?$|^(rechnung |gebuhr )?(bezahlt|zahlung)( j n)?$|^(facture )?(payee?|reglee?)( o n)?$/;
const ofState =
  /^((overall|current|legal|final) )?(status|state|stand|statut|etat|ok|okay|approvals?|approved|signed off|sign off)\b/;
const ofRuns =
  /^((max(imum)?|number of|no of|anzahl( der)?|nombre de|licensed|permitted|allowed) )*(transmissions?|tx|runs?|plays?|broadcasts?|showings|ausstrahlungen|diffusions|passages)( (allowed|licensed|granted|permitted))?$/;
const saysNone =
  /^(none( known)?|no|nil|keine?s?|ohne|aucune?|sans|n a|na|not applicable|not restricted|unrestricted|nothing|false|0|nein|non|neant|s o|entfallt|(no|without|keine?\w*|ohne|aucune?s?|sans|pas de) (known )?(restrict|limit|exclu|condition|embargo|hold|issue|problem|outstanding|einschr|beschr|ausschl|auflag|reserv|offene)\w*.*|standard|resolved|done|erledigt)$/;
const isDuty = /^(please |must |always |to be )?(credit|credited|courtesy|nennung|mention)\b/;
/** Of all that means no, what nobody writes under "Music?" or "Copies". */
const plainNo = /^(no|n|false|0|open|nein|falsch|non|faux)$/;

/** What of a cell takes something back: its words, its heading together with them, or the answer under it. */
export type TakenBack = "words" | "heading" | "answer";

/** Whether a cell under a heading that nobody asks for may take back what its row grants. */
export function takesBack(heading: string, text: string, atStake: AtStake): TakenBack | undefined {
  const above = plainWords(heading);
  // What is to be confirmed has a finding of its own.
  if (describes.test(above) || isPlaceholder(text) || !/[\p{L}\p{N}✗✘☐❌]/u.test(text)) return undefined;
  const answer = readYesNo(text);
  if (restricts.test(above) || listsOpen.test(above))
    return isRestriction(above, text, atStake) ? "heading" : undefined;
  if (isUnwelcomeYes.test(above)) return answer === true || /^(yes|ja|oui)\b/i.test(text) ? "answer" : undefined;
  if (ofRuns.test(above) && /^\d{1,3}\b/.test(text.trim())) return "heading";
  if (answer === false && (ofPayment.test(above) || ofState.test(above))) return "answer";
  const rights = headingNames(heading, atStake);
  if (rights === "end") return isTooShort(readTermEnd(text, atStake.dateOrder), atStake, false) ? "answer" : undefined;
  if (rights === "grant" && answer === false) return "answer";
  if (answer === false && !plainNo.test(plainWords(text))) return "words";
  const own = withoutReplaced(text);
  return isOpenRemark(own, (words) => isNotAtStake(words, atStake)) || limits(own, atStake) ? "words" : undefined;
}

/** "Replaces AL-2231 (UK only, expired); new licence is worldwide": what is said of the old one holds no more. */
function withoutReplaced(text: string): string {
  return /replac|supersed|ersetz|remplac/i.test(text) ? text.replaceAll(replaced, " ") : text;
}

const replaced =
  /\b(?:replaces|replacing|replacement for|supersedes|superseding|ersetzt|remplace)\b(?! (?:by|durch|par)\b)\s+[^;.,()!?]{1,40}(?:\([^()]{0,80}\)|, (?:which |die |der |das |qui )?(?:has |had |is |was |ist |war |a |est )?(?:expired|lapsed|run out|abgelaufen|expirée?)(?=$|[;.]))/gi;

function isRestriction(above: string, text: string, atStake: AtStake): boolean {
  const plain = plainWords(text);
  if (saysNone.test(plain) || isDuty.test(plain)) return false;
  const term = readTermEnd(text, atStake.dateOrder);
  // Until the day of transmission, nothing has to be shown.
  if (!("reason" in term)) return isTooShort(term, atStake, true);
  const until = /^(.*?)\b(?:until|till|bis(?: zum)?|jusqu['’](?:au|en|à))[\s:]+(.+)$/i.exec(text);
  const day = until && readTermEnd(until[2] ?? "", atStake.dateOrder);
  if (holds.test(above) && day && !("reason" in day) && !isTooShort(day, atStake, true)) return false;
  const parts = (day && !("reason" in day) ? (until?.[1] ?? "") : text)
    .split(/[,;.\n]/)
    .map((part) => part.replace(/^\s*(?:no|not|excl\w*|kein\w*|nicht|pas de|sans)\b(?:\s+(?:for|in|on))?/i, "").trim())
    .filter((part) => part !== "");
  return parts.length === 0 || !parts.every((part) => isNotAtStake(part, atStake));
}

function isNotAtStake(words: string, { rights }: AtStake): boolean {
  const named = namedRights(words, rights);
  return named?.isAsked === true && !named.hasNeeded;
}

/** Whether a heading names a place or a medium that is needed: as what is granted (`Ireland`), or as where it ends (`VOD until`). */
function headingNames(heading: string, { rights }: AtStake): "grant" | "end" | undefined {
  const short = heading.trim().replace(/[?:*]+$/, "");
  const bare = short.replace(
    /\s+(?:rights?|cleared|licen[cs]ed|granted|included|ok|rechte|geklärt|lizenziert|droits)(?:\s*\(?[yj]\/n\)?)?$/i,
    "",
  );
  if (namedRights(bare, rights)?.hasNeeded) return "grant";
  const ended = bare.replace(
    /\s+(?:until|till|to|ends?|end date|expiry(?: date)?|expires|bis|ende|jusqu['’]au|fin)$|^(?:end of|fin)\s+/i,
    "",
  );
  return ended !== bare && namedRights(ended, rights)?.hasNeeded ? "end" : undefined;
}
