import { clausesOf, foldedRemark } from "./clauses.js";

const paper =
  "(?:signatures?|repl(?:y|ies)|answers?|responses?|confirmations?|clearances?|licen[cs]es?|permissions?|releases?|consents?|contracts?|agreements?|invoices?|payments?|fees?|approvals?|paperwork|rights|sign ?off|legal|countersignature|unterschrift|antwort|bestatigung|freigabe|lizenz|rechnung|zahlung|genehmigung|einwilligung|vertrag)";

const joined = (...parts: string[]) => new RegExp(`(?:${parts.join("|")})`);

/** Said of what is not done yet; a "no", "nothing" or "was" before it says that it is. */
const open = joined(
  `^(?:still )?(?:awaiting|waiting for|waiting on|pending|chasing|chase)\\b`,
  `\\b(?:awaiting|waiting for|waiting on|pending|chasing|chase)\\b(?: \\S+){0,3}? ${paper}\\b`,
  `\\b(?:pending|outstanding|ausstehend)$`,
  `\\boutstanding (?:${paper}|from|with|items?|:)`,
  `^(?:outstanding|offen|ungeklart|ausstehend)\\b:?$|\\b(?:noch|ist|sind|rechte|lizenz|klarung|freigabe|vertrag) (?:offen|ungeklart)\\b`,
  `\\b(?:steht|stehen)(?: noch)? aus\\b`,
  `\\b(?:still |yet )?to be (?:re)?(?:cleared|confirmed|signed|agreed|licen[cs]ed|approved|negotiated|renewed|extended|replaced|countersigned)\\b`,
  `\\bneeds? (?:clearing|clearance|licen[cs]ing|(?:a )?(?:licen[cs]e|signature|release)|signing|to (?:clear|sign|license|replace))\\b`,
  `\\b(?:uncleared|unlicen[cs]ed|unsigned)\\b`,
  `\\bin (?:negotiation|dispute)\\b|\\bdisputed\\b`,
  `\\bsubject to\\b(?! (?:credit|copyright|vat|tax))`,
  `\\b(?:vorbehaltlich|unter vorbehalt|sous reserve)\\b`,
  `\\b(?:muss|mussen) noch\\b|\\bzu klaren\\b`,
  `\\ben attente\\b|\\ben cours de (?:negociation|liberation|signature|clearance)\\b|\\ba (?:liberer|signer|confirmer|obtenir|negocier)\\b`,
  `\\b(?:to follow|awaited|folgt noch|wird nachgereicht|suivra)$`,
  `^(?:please )?(?:check|ask|query) (?:with|if|whether)\\b|^to check\\b`,
);

/** Said of what was refused, ended or taken back. */
const takenBack = joined(
  `\\b(?:permission|licen[cs]e|release|consent|clearance|rights|owner|agent|agency|estate|he|she|they)\\b(?: \\S+){0,2}? (?:refused|declined|withdrawn|withdrew|revoked|terminated|cancelled)\\b(?! (?:a |the |any )?(?:fee|payment|credit|to be credited|interview))`,
  `^(?:refused|declined|withdrawn|revoked)(?: by\\b.*)?$`,
  `\\b(?:expired|lapsed)$|\\b(?:has|have|had|licen[cs]e|rights|option|contract) (?:expired|lapsed|run out)\\b|\\bexpires? before\\b`,
  `\\b(?:lizenz|rechte|vertrag|option)\\b.{0,20} (?:abgelaufen|widerrufen|gekundigt)\\b|^(?:abgelaufen|widerrufen|verweigert|abgelehnt|gesperrt)$`,
  `\\b(?:licence|droits|contrat|autorisation)\\b.{0,20} (?:expiree?s?|echue?s?|retiree?s?|refusee?s?|resiliee?s?)\\b`,
);

/** Carry their own "not". */
const denied = joined(
  `\\b(?:not|isn't|aren't|never)(?: \\S+)? ?(?:been )?\\b(?:cleared|licen[cs]ed|signed|approved|released|agreed|granted|acquired|exercised|countersigned|permitted|allowed|renewed)\\b`,
  `\\bnot (?:yet )?(?:paid|available|received|returned|confirmed)\\b`,
  `\\b(?:do|does|must|may|can|should|shall)(?: not|n't|not) (?:be )?(?:use|used|show|shown|broadcast|transmit|publish|published|named?|identif\\w*|distribute|release)\\b`,
  `\\bnot to be (?:used|shown|broadcast|transmitted|published|named|identified|distributed|released|sold)\\b`,
  `^no (?:reply|answer|response|signature)\\b|\\bno (?:licen[cs]e|permission|release|consent|contract|agreement|clearance) (?:yet|so far|in place|on file|received|signed|given|granted|for|from)\\b`,
  `\\b(?:nicht|noch nicht) (?:geklart|lizenziert|unterschrieben|unterzeichnet|bezahlt|freigegeben|genehmigt|erteilt|erworben|gestattet|zulassig|erlaubt|verwenden|zeigen|senden|abgegolten)\\b|\\bnoch nicht\\b|^keine (?:antwort|freigabe|einwilligung)\\b`,
  `\\b(?:non|pas(?: encore)?) (?:acquise?s?|liberee?s?|signee?s?|reglee?s?|payee?s?|autorisee?s?|cedee?s?|obtenue?s?|confirmee?s?)\\b|\\bne pas (?:utiliser|diffuser|montrer|nommer|publier)\\b|^pas de reponse\\b`,
);

/** What says just before that something is not open, or is no more. */
const isDenied =
  /\b(?:no|nothing|none|never|without|not|no longer|any|if|nichts?|keine?\w*|ohne|rien|aucune?|plus|sans)(?: \S+){0,3} ?$/;
const wasSo = /\b(?:was|were|had been|previously|formerly|originally|war|waren|wurde|etait|etaient)(?: \S+){0,2} ?$/;
const isNothing = /^[\s:]*(?:nothing|none|nil|nichts|rien|aucune?)\b/;
/** Whatever is not needed may be missing. */
const isNotNeeded =
  /\b(?:not|no|nicht|keine?\w*|pas|non|aucune?)\b.{0,40}\b(?:needed|required|necessary|applicable|relevant|erforderlich|notig|notwendig|requise?s?|necessaires?)\b/;
const free = /\b(?:free|gratis|no fee|no charge|waived|kostenlos|kostenfrei|gratuite?|unpaid)\b/;
const isDone =
  /^(?:(?:now|since|meanwhile|later|all|inzwischen|jetzt|nun|mittlerweile|desormais|depuis|and|und|et|was|is|has been|ist|est) )*(?:cleared|signed|renewed|extended|granted|received|licen[cs]ed|obtained|agreed|resolved|settled|superseded|erledigt|geklart|unterschrieben|erteilt|verlangert|signee?s?|reglee?s?|obtenue?s?|renouvelee?s?|prolongee?s?)(?: (?:on|am|le|in|by)\b.*| ?\d.*)?$/;
const isNow =
  /\b(?:now|since|meanwhile|inzwischen|jetzt|mittlerweile|desormais)\b.{0,20}\b(?:cleared|signed|renewed|extended|granted|received|licen[cs]ed|obtained|agreed|resolved|settled|geklart|unterschrieben|erteilt|signee?s?|reglee?s?|obtenue?s?)\b/;
const asks = /\b(?:clear|cleared|licen[cs]ed?|rights|released?|signed|permission|ok|allowed)\b[^?]{0,40}\?/;

/**
 * Whether a remark says that something is not cleared, is taken back, or is still to be done. `isNotAtStake` tells whether words name
 * what nobody needs: "not cleared for cinema" may stand there where the programme is not shown in one.
 */
export function isOpenRemark(text: string, isNotAtStake: (words: string) => boolean): boolean {
  const folded = foldedRemark(text);
  if (isNow.test(folded)) return false;
  if (asks.test(folded) && !folded.includes("://")) return true;
  const clauses = clausesOf(text);
  const isFree = free.test(folded);
  const at = clauses.findIndex((clause) => isOpenClause(foldedRemark(clause), isFree) && !isNotAtStake(restOf(clause)));
  return at >= 0 && !clauses.slice(at + 1).some((clause) => isDone.test(foldedRemark(clause)));
}

/** What it is about: `for Ireland`. */
function restOf(clause: string): string {
  return /\s(?:for|in|on|für|im|pour|en|au)\s+(.+)$/i.exec(clause)?.[1] ?? "";
}

function isOpenClause(clause: string, isFree: boolean): boolean {
  if (isNotNeeded.test(clause)) return false;
  if (denied.test(clause)) return !(isFree && /\bnot (?:yet )?paid\b/.test(clause));
  const found = open.exec(clause);
  if (found && !wasSo.test(clause.slice(0, found.index)) && !isTakenOff(found, clause)) return true;
  const ended = takenBack.exec(clause);
  return ended !== null && !isTakenOff(ended, clause);
}

function isTakenOff({ index, 0: words }: RegExpExecArray, clause: string): boolean {
  return (
    isDenied.test(clause.slice(0, index)) ||
    /^\S*\s*(?:\S+ )?(?:nothing|nichts|rien)\b/.test(words) ||
    isNothing.test(clause.slice(index + words.length))
  );
}
