import { withoutAccents } from "../identifiers/without-accents.js";
import { isInName } from "./in-a-name.js";
import { remembered } from "./remembered.js";

/** In small letters. */
const words =
  /^(tbc|tba|tbd|t\.b\.[acd]\.|to be (confirmed|advised|announced|determined)|xx+|\?+|untitled( \d+)?|unknown|n\.n\.|lorem ipsum.*|#(ref!|n\/a|value!|name\?|div\/0!|num!|null!)|pending|offen|folgt|unbekannt|inconnu)$/;
const endsOpen = /tb[acd]$/;
const behindWords = /^(?:\p{L}{2,20}[ :–-]{1,3}){1,3}tb[acd]$/u;

/** Whole phrases that mean the same, in small letters, as they are written with or without accents and a stop. */
const phrases = new RegExp(
  `^(${withoutAccents(
    [
      "to (?:follow|be (?:supplied|provided|completed|added|cleared|identified|found|verified|checked|agreed))(?: (?:soon|later|shortly))?",
      "not yet (?:known|confirmed|cleared|supplied|available|agreed|identified|finali[sz]ed)",
      "(?:still )?(?:awaiting|waiting for) (?:info|information|details|confirmation|reply|answer|clearance|composer|publisher|response)",
      "please (?:advise|confirm|complete|provide|supply|add|fill in|insert|check)",
      "(?:info|information|details|name|composer|publisher|share|shares|split|splits) to follow",
      "(?:wird|werden)(?: noch)? (?:nachgereicht|nachgeliefert|nachgetragen|nachgemeldet|ergänzt|geklärt|gemeldet|benannt|mitgeteilt|geprüft|ermittelt)",
      "(?:noch )?(?:in|zu) (?:klärung|klären|prüfung|prüfen)|(?:bitte )?(?:noch )?zu ergänzen",
      "noch (?:offen|ungeklärt|unbekannt|nicht (?:bekannt|geklärt|benannt|geliefert|gemeldet|freigegeben))",
      "ungeklärt|folgt noch|noch folgend|nachzureichen|steht noch aus|liegt noch nicht vor",
      "bitte (?:ergänzen|nachtragen|ausfüllen|klären|prüfen|eintragen|angeben)",
      "à (?:préciser|confirmer|déterminer|compléter|définir|vérifier|renseigner|fournir|identifier|communiquer|ajouter)",
      "(?:pas encore|non) (?:précisée?|définie?|identifiée?|confirmée?|connue?|fournie?)",
      "en attente de .{2,30}|en cours de (?:recherche|clearance|vérification|validation|négociation)|reste à (?:préciser|définir)",
    ].join("|"),
  )})[.!…]*$`,
);

/** What tells the same in the place of a name, and may be the title of a piece of music; in small letters. */
const insteadOfName =
  /^(à venir|a venir|à suivre|a suivre|en attente|en cours|to come|coming soon|awaiting|in progress|in arbeit|outstanding|ausstehend|fehlt( noch)?|missing|manquant|manque)[.!…]*$/;

const isPlaceholderInShort = remembered((text) => {
  const small = text.toLowerCase();
  if (words.test(small) || (endsOpen.test(small) && behindWords.test(small))) return true;
  return phrases.test(withoutAccents(small).trim());
});

/** Whether a cell only holds the place of what is not known yet. */
export function isPlaceholder(text: string): boolean {
  return isPlaceholderInShort(text.slice(0, 100));
}

/** Those of them that works and characters are called too: "Pending" is a song, and "TBC" is none. */
export function mayBeTitle(text: string): boolean {
  return /^(?:pending|unknown|untitled(?: \d+)?|offen|folgt|unbekannt|inconnu|to follow)$/i.test(text);
}

/** The same of a cell that holds no title: "À venir" and "In progress" are songs, and nobody's names. */
export function isPlaceholderOfName(text: string): boolean {
  return isPlaceholder(text) || insteadOfName.test(text.slice(0, 100).trim().toLowerCase());
}

/** Whether something is left open amid what is known: `Ann with ??? at the water`, `Storm at XXX`. A company may be called TBC Films. */
export function holdsOpenPlace(text: string): boolean {
  const short = text.slice(0, 2000);
  return [...short.matchAll(openPlace)].some(({ 0: { length }, index }) => !isInName(short, index, length));
}

const openPlace = /\?{2,}|\b(?:TBC|TBA|TBD|XXX+)\b|(?:^|[,:;(/])\s*(?:tbc|tba|tbd)\s*(?:[,;)/]|$)/g;

/** UTF-8 read as Windows writes it, and the sign for a letter that was lost. */
const garbled = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”˜¦]|Â[\u00a0-\u00bf]|\ufffd/;

/** A program that does not know a letter writes a question mark for it: `Si?n O?Neill`. Behind one that asks stands a blank. */
const questioned = /(?<![\p{L}\d?/=.&])(?:\p{L}+\?\p{Ll}+|\p{Lu}\?\p{Lu}\p{Ll}+)(?![\d=/?&])/u;

/** Whether letters were lost on the way into a cell. */
export function isGarbled(text: string): boolean {
  return garbled.test(text) || (text.includes("?") && questioned.test(text) && !/:\/\/|www\./i.test(text));
}

/** Whether a spreadsheet would calculate it. A dash, a number with its sign and a name with an @ are none. */
export function isFormula(text: string): boolean {
  return /^=.|^[+\-@](?=[^\s\d.,+\-@][^\s]*[(!|])|^[+-]\d{1,15}([+\-*/^]\d{1,15}){1,20}$/.test(text);
}

/** What a workbook holds where no program has ever calculated it. Clauses that say why a cell is no share, date or amount. */
export const notCalculated =
  "it is a formula that was never calculated: open the sheet in Excel or LibreOffice, and save it";
