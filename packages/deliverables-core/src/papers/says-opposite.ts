/** Words that say of what stands behind or before them that it is not so: "not insured", "does not include". All texts are folded. */

/** What is left out, covered, tested or signed: a denied one of them denies what it speaks of. */
const verbs =
  "insur(?:e|es|ed|ing)|cover(?:s|ed|ing)?|includ(?:e|es|ed|ing)|contain(?:s|ed|ing)?|appl(?:y|ies|ied|icable)|extend(?:s|ed)?|concern(?:s|ed|ing)?|relat(?:e|es|ed|ing)|refer(?:s|red)?|mention(?:s|ed)?|nam(?:e|es|ed)|list(?:s|ed)?|licen[cs](?:e|es|ed)|clear(?:s|ed)?|grant(?:s|ed)?|permit(?:s|ted)?|allow(?:s|ed)?|authori[sz](?:e|es|ed)|approv(?:e|es|ed)|accept(?:s|ed)?|agree(?:s|d)?|test(?:s|ed)?|check(?:s|ed)?|analy[sz](?:e|es|ed)|examin(?:e|es|ed)|measured?|certif(?:y|ies|ied)|valid|eligible|entitled|available|part of|sign(?:s|ed)?|issued?|released?|delivered|received|belongs?|owned|made (?:for|by)|suitable|intended|meant|known|versichert|gedeckt|mitversichert|umfasst|enthält|enthalten|inbegriffen|gilt|betrifft|erfasst|genannt|lizenziert|genehmigt|freigegeben|erlaubt|zugestimmt|geprüft|gültig|unterschrieben|unterzeichnet|geliefert|berechtigt|bestimmt|assurée?s?|couverte?s?|couvre|inclue?s?|incluse?s?|inclut|comprise?s?|comprend|contient|concerne|applique|autorisée?s?|approuvée?s?|acceptée?s?|testée?s?|contrôlée?s?|valable|valide|signée?s?|livrée?s?";
/** "There is no cover for …": what lacks is the paper's own matter; "no faults in …" is good news. */
const lacked =
  "cover|coverage|insurance|policy|licen[cs]es?|permission|consent|rights?|clearance|approval|certificates?|releases?|mention|evidence|record|trace|agreement|contract|versicherung|versicherungsschutz|deckung|lizenz|genehmigung|freigabe|zustimmung|einwilligung|rechte|nachweis|vertrag|assurance|couverture|licence|autorisation|accord|droits?|contrat";

const word = String.raw`(?![\p{L}\d])`;
const start = String.raw`(?<![\p{L}\d-])`;
const gap = String.raw`(?: [\p{L}'-]{1,20}){0,4}? `;
/** What may stand between a denial and the words themselves. */
const small = `(?: (?:for|by|in|of|to|from|about|on|with|under|the|this|an?|any|für|von|vom|zu|zum|in|mit|der|die|das|den|dem|ein|eine|pour|par|de|du|des|à|au|aux|la|le|les|une?|l'|file|programme|program|episode|production|company|film|version|title|datei|sendung|folge|firma|fichier|émission|épisode|société))*`;
const toWords = String.raw`\s*[:=–-]?\s*["'(]?\s*$`;

const not = `(?:not|never|no longer|cannot|can't|n't|isn't|doesn't|aren't|wasn't|nicht|keineswegs|pas|non)`;
const none = `(?:no|kein|keine|keinen|keinem|keiner|keinerlei|aucune?)`;
const leftOut = `(?:uninsured|unlicen[cs]ed|uncleared|unapproved|unsigned|untested|unreleased|exclud(?:e|es|ed|ing)|exclusions?|except(?:ing)?|with the exception of|instead of|other than|rather than|apart from|unversichert|ausgeschlossen|ausgenommen|ausschlüsse|schließt aus|anstelle von|anstatt|statt|außer|ausser|exclue?s?|excluant|exclusions?|hors|sauf|excepté|à l'exception de|au lieu de)`;

const directly = new RegExp(`${start}(?:${not}|${leftOut}|kein(?:e[nmrs]?)?|aucune?)${small}${toWords}`, "u");
/** "no." and "No LFD1001A" count; "is no LFD1001A", "There is no product placement" deny. */
const noDirectly = new RegExp(
  `(?:^|${start}(?:is|are|was|were|be|has|have|had|contains?|includes?|names?|shows?|says?|with|there) )no${small}${toWords}`,
  "u",
);
const byVerb = new RegExp(`${start}${not}(?:${gap}| )(?:${verbs})${word}`, "u");
const byLack = new RegExp(String.raw`${start}${none}(?: [\p{L}'-]{1,20}){0,2}? (?:${lacked})${word}`, "u");
const byWord = new RegExp(String.raw`${start}${leftOut}${word}[^:,]{0,60}\s*:?\s*$`, "u");

/** Two denials make none: "not valid for any programme other than LFD1001A", "not without the consent of …". */
const takesBack =
  /(?<![\p{L}\d])(?:other than|without|except|unless|until|before|but|apart from|save|only|whether|außer|ausser|ohne|sofern|bevor|nur|sondern|sauf|sans|avant|que|qu'(?:à|au)|mais)(?![\p{L}\d])/u;
/** What only looks like a denial. */
const harmless =
  /(?<![\p{L}\d])(?:(?:not|never|nicht|non) (?:only|just|merely|solely|limited to|later than|earlier than|less than|more than|exclusive(?:ly)?|nur|allein|ausschließlich|seulement)|non-?[\p{L}]+|not applicable|nicht zutreffend|no later than|no less than|no fewer than|no more than|excluding (?:vat|tax(?:es)?|breaks|commercials|advertising|ads)|excl(?:\.|uding)? (?:vat|mwst)|if not|whether or not|falls nicht|wenn nicht|sinon)(?![\p{L}\d])/gu;

/** Said of the words themselves: "does not contain flashes" and "has not accepted any liability" are about something else. */
const denied =
  "insured|covered|included|contained|listed|named|mentioned|licen[cs]ed|cleared|granted|permitted|allowed|authori[sz]ed|approved|accepted|tested|checked|analy[sz]ed|examined|measured|certified|valid|eligible|entitled|available|part of|signed|issued|released|delivered|received|versichert|gedeckt|mitversichert|umfasst|enthalten|inbegriffen|erfasst|genannt|lizenziert|genehmigt|freigegeben|erlaubt|geprüft|gültig|unterschrieben|unterzeichnet|geliefert|berechtigt|assurée?s?|couverte?s?|inclue?s?|incluse?s?|comprise?s?|concernée?s?|autorisée?s?|approuvée?s?|acceptée?s?|testée?s?|contrôlée?s?|valable|valide|signée?s?|livrée?s?";
const isAre = `(?:(?:is|are|was|were|will be|shall be|can be|could be|may be|ist|sind|war|waren|wird|wurde|werden|wurden|est|sont|n'est|ne sont|ne sera) )?`;
const behind = new RegExp(
  String.raw`^["')]?\s*(?:[:,–-]\s*)?(?:${isAre}${not}(?: (?:yet|been|be|being|to be|also|auch|noch|encore)){0,2} (?:${denied})${word}|(?:has|have|had) not (?:yet )?been (?:${denied})${word}|(?:has|have|had) not (?:yet )?signed${word}|(?:n'a|n'ont) pas été (?:${denied})${word}|${isAre}(?:uninsured|unlicen[cs]ed|uncleared|unapproved|unsigned|untested|unreleased|excluded|unversichert|ausgeschlossen|ausgenommen|exclue?s?)(?![\p{L}\d-]))`,
  "u",
);

/** One of these stands in every denial: most clauses hold none, and the long patterns are not even made. */
const sign =
  /no|n't|never|kein|nicht|pas|aucun|un(?:in|l|cl|a|s|t|r|v)|ex|aus|anst|statt|instead|other|rather|apart|hors|sauf|lieu/;

/** Whether a clause that leads up to some words denies them: "does not include", "uninsured:". `before` ends where they begin. */
export function isDeniedBefore(before: string): boolean {
  if (!sign.test(before)) return false;
  const plain = before.replaceAll(harmless, " ").replaceAll(/ {2,}/g, " ");
  if (directly.test(plain) || noDirectly.test(plain)) return !isTakenBack(plain);
  const denial = byVerb.exec(plain) ?? byLack.exec(plain) ?? byWord.exec(plain);
  return denial !== null && !takesBack.test(plain.slice(denial.index + 1)) && !hasOtherLabel(plain, denial.index);
}

/** Whether what stands right behind some words denies them: "is not insured", ": excluded". */
export function isDeniedBehind(after: string): boolean {
  return sign.test(after) && behind.test(after);
}

/** "not … other than" and "no … except" right before the words. */
function isTakenBack(plain: string): boolean {
  const last = /(?:other than|except(?:ing)?|apart from|außer|ausser|sauf|excepté)[^:]*$/u.exec(plain);
  return (
    last !== null &&
    new RegExp(`${start}(?:${not}|${none}|none|nothing|keine?r?|rien)${word}`, "u").test(plain.slice(0, last.index))
  );
}

/** A label of its own between them: "Not insured: nobody, insured: The Company". */
function hasOtherLabel(plain: string, from: number): boolean {
  const label = /[,:]([^,:]*):\s*["'(]?$/u.exec(plain);
  return label !== null && label.index > from;
}
