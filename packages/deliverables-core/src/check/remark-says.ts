import { withoutAccents } from "../identifiers/without-accents.js";
/**
 * What a line beside the rows of a list means for them. `open`: it takes something back of what they say, or may. `usual`: what stands
 * around lists everywhere. `other`: a person has to read it.
 */
export function remarkSays(text: string): "open" | "usual" | "other" {
  const plain = plainOf(text);
  if (/^\W{0,2}\S{1,12}\s?=\s?\S/.test(plain) || !/\p{L}{2}/u.test(plain)) return "usual";
  if (surelyOpen.test(plain)) return "open";
  if (usual.some((pattern) => pattern.test(plain))) return "usual";
  if (mayTakeBack.test(plain)) return "open";
  return plain.split(/\s+/).length < fewestWords ? "usual" : "other";
}

/** Above the headings stand titles, and what a form asks for: only what can be neither says that something is open. */
export function saysOpenAbove(text: string): boolean {
  const plain = plainOf(text);
  return openAbove.test(plain) && !usual.some((pattern) => pattern.test(plain));
}

/** Whether a line tells how to fill the list in. */
export function isInstruction(text: string): boolean {
  return instruction.test(plainOf(text));
}

const openAbove =
  /\b(rows?|lines?|items?|clips?|zeilen?|positionen?|lignes?) (nos?\.? ?)?\d.*\b(not|pending|awaiting|open|tbc|missing|uncleared|offen|nicht|fehlt|attente|pas)\b|^(nb|n\.b\.)\W|\b(still (to be|open|missing|waiting)|(is|are|isn't|aren't) (still )?(pending|outstanding|awaited|not (yet )?(cleared|signed|licen[cs]ed))|awaiting (clearance|signature|licen[cs]e|confirmation|reply)|noch (nicht (geklart|unterschrieben|lizenziert)|ungeklart)|en attente de)\b/;

function plainOf(text: string): string {
  const short = text.slice(0, 500);
  return withoutAccents(short).replaceAll("’", "'").toLowerCase().trim();
}

const fewestWords = 4;

const surelyOpen =
  /\b(not (yet )?(cleared|licen[cs]ed|signed|confirmed|received|agreed|paid|released|approved)|chas(e|ed|ing)|check with|(under|in) negotiation|being negotiated|waiting for|uncleared|unlicensed|unsigned|unpaid|pending|awaiting|outstanding|t\.?b\.?[acd]\b|to be (confirmed|cleared|signed|agreed|advised|supplied|licensed|replaced|blurred|cut|removed)|to follow|still (to|open|missing|waiting|needs?|being)|(rows?|lines?|items?|entr(y|ies)) (nos?\.? ?)?\d|except (for )?(rows?|lines?|items?|clips?|nos?|\d)|withdr(ew|awn)|refused|declined|in dispute|disputed|expired|noch (nicht|offen|zu klaren|ungeklart)|(nicht|un)geklart|nicht (unterschrieben|lizenziert|freigegeben)|ausstehend|steht (noch )?aus|wird (noch )?nach(gereicht|geliefert)|in klarung|fehlt( noch)?|abgelaufen|zuruckgezogen|widerrufen|verweigert|(zeilen?|positionen?|pos\.?) \d|en attente|pas encore|non (signee?|liberee?|confirmee?|payee?)|a (confirmer|regler|signer|liberer)|reste a|refusee?|retiree?|lignes? \d)/;

/** How to fill a form in. */
const instruction =
  /^(please|bitte|merci|veuillez|priere|use |enter |fill |complete |add |insert |continue |mark |list |state |specify |give |see over|one (row|line) |eine zeile )/;

/** A signature, the page, who made it and when; whose it is and who may see it; how to fill it in; a declaration; what the amounts are. */
const usual: readonly RegExp[] = [
  /^(signed|signature|prepared|compiled|completed|approved|checked|confirmed|authori[sz]ed|submitted|reviewed|verified) ?(by|on|for)?\b.{0,80}$/,
  /^(unterschrift|unterzeichnet|erstellt|gepruft|freigegeben|bestatigt|ausgefullt|gez|ort|datum|stand|signe|fait|etabli|redige|prepare|verifie|lu et approuve|date|place|lieu|name|nom|position|title|company|firma|tel|telefon|phone|telephone|mobile|fax|e-?mail|contact|kontakt|ansprechpartner|address|adresse)\b.{0,80}$/,
  /\bpage \d|\bseite \d|^(end|ende|fin)( (of|der|des|de|du|la|le|list\w*|log|table|tabelle|liste|document|sheet|report|tableau))*\W*$/,
  /^(last )?(updated|revised|exported|generated|printed|created|produced|issued|saved)\b|^(version|rev(ision)?|v)\b[ .]?\d|^as (of|at) \d|^(aktualisiert|gedruckt|exportiert|mis a jour|imprime|edite)\b/,
  /^(strictly |private (and|&) )?(private|confidential|vertraulich|streng vertraulich|confidentiel)\b|^(not for|for internal|internal) |^(nur )?(fur )?interne?\b|^(©|\(c\)|copyright)|all rights reserved|alle rechte vorbehalten|tous droits reserves/,
  /^(?!.*\b(not|only|nur|nicht|pas)\b).*(©|\(c\)|copyright)/,
  /\S@\S+\.\S|\bwww\.|https?:/,
  instruction,
  /\b(i|we|undersigned|ich|wir|hiermit|hereby|je|nous|soussigne)\b.*\b(confirm|certif|declar|warrant|acknowledg|bestatig|versicher|erklar|attest|garanti)/,
  /\b(fees?|amounts?|prices?|costs?|sums?|betrage?|kosten|preise|gebuhren|montants?|prix|all in|alles? in)\b.*(\b(gbp|eur|euros?|usd|chf|vat|tax|mwst|ust|netto|brutto|net|gross|tva|ht|ttc)\b|[£€$])/,
  /^(timecodes?|times?|dates?|durations?|zeiten|timecode-?angaben|les timecodes|les durees)\b.*\b(are|is|in|as|from|sind|als|en|sont)\b/,
  /^(all|alle|tous|toutes|every|everything|alles|tout)\b(?!.*\b(except|but|excl\w*|until|only|not|subject|ausser|bis|nur|nicht|sauf|hors|jusqu\w*|pas|uniquement|seulement|no|kein\w*)\b).*\b(cleared|licen[cs]ed|signed|paid|perpetuity|worldwide|released|commissioned|original|geklart|lizenziert|unterschrieben|bezahlt|weltweit|liberee?s|acquis|payee?s|signee?s)\b/,
  /^(number of|total|anzahl|nombre de)\b|^\d+ (items?|rows?|clips?|entries|titles?|names?|positionen|titel|eintrage|lignes|titres)\W*$/,
  /^(thank you|thanks|with thanks|danke|mit freundlichen|merci|kind regards|best regards|yours)\b/,
  /^(archive|music|rights|source|company|production|client|broadcaster|programme|title|episode|series|sender|auftraggeber|produktion|titel|sendung|chaine|producteur|titre)[^:]{0,20}:/,
];

const mayTakeBack =
  /\b(not|no longer|never|except|excluding|only|unless|until|yet|missing|open|offen|ausstehend|fehl(t|en|end)|replaced?|removed|blur(red)?|subject to|query|chase|waiting|issues?|problem|urgent|limited|option|provided|cannot|can't|won't|isn't|aren't|hasn't|haven't|nicht|noch|kein\w*|ausser|nur|bis|unklar|vorbehalt\w*|prufen|klaren|ersetzt|gestrichen|falls|sofern|pas|ne|sauf|hors|manque|uniquement|seulement|jusqu\w*|remplacee?|a verifier|sous reserve)\b|\?/;
