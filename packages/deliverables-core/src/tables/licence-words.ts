import { withoutAccents } from "../identifiers/without-accents.js";
import { plainWords } from "./plain-words.js";

/** What says under "Licence" that there is none yet, or none any more. */
const lapsed =
  /^((licence |license |contract )?(expired|lapsed|ended|terminated|revoked|withdrawn|cancelled|canceled|unsigned|missing|outstanding|draft|requested|refused|declined|rejected|denied|void|lost|trial( version)?)|((licen[cs]e|copy|contract|agreement|paperwork) )?(to follow|not (found|located))|watermarked comp|a venir|a suivre|introuvable|perdue?|refusee?|annulee?|verloren|nicht gefunden|abgelehnt|storniert|wird nachgereicht|draft (agreement|contract|licen[cs]e|deal( memo)?)|(quote|quoted|estimate|offer|screener|comp|comping|preview|watermark(ed)?|research|option)( (copy|version|licen[cs]e))?( only)?|(screener|comp|preview) (comp|screener|preview)( only)?|vertragsentwurf|entwurf|angebot|nur angebot|ansichtskopie|nur (zur )?ansicht|devis|brouillon|projet de contrat|copie de visionnage|(to be|not|not yet|yet to be|never) (signed|agreed|issued|received|confirmed|sent|renewed|countersigned)( yet)?|to (sign|follow|come)|in (preparation|negotiation|progress)|awaiting .*|waiting .*|verbal( agreement| only)?|unlicensed|not licensed|abgelaufen|gekundigt|fehlt|folgt|nicht (unterschrieben|vorhanden|erteilt)|ausstehend|angefragt|in arbeit|mundlich|expire|expiree|echue?|non signe|a signer|en cours|manquante?|verbale?)$/;
const nothing =
  /^(none|no|nil|n a|na|no licen[cs]e|without|keine?|ohne|aucune?|sans|neant|s o|(not|none) (required|needed|necessary|applicable)|(see|per|as per|siehe|voir) (the )?(e ?mails?|mails?|below|above|notes?|attached|attachment|unten|oben|ci dessous|ci dessus)|(nicht|keine) (erforderlich|notig)|non (requise?|necessaire))$/;
/** A number, and a word beside it that takes it back: `HA-17 (expired)`, `HA-17 – unsigned`. */
const state =
  "(?:expired|lapsed|void|declined|refused|cancelled|canceled|terminated|revoked|withdrawn|unsigned|draft|pending|requested|outstanding|to follow|to be signed|not (?:yet )?(?:signed|paid|received|countersigned)|abgelaufen|gekundigt|storniert|entwurf|ausstehend|nicht unterschrieben|folgt|expiree?|annulee?|non signee?|a signer|brouillon)";
const takenBack = new RegExp(
  `[([][^)\\]]*\\b${state}\\b|\\b${state}[\\W]*$|^(?:expired|cancelled|void|unsigned|abgelaufen)\\b`,
);
/** What holds for some uses, and for a programme mostly not. */
const forSomeUses =
  /\bcc( by)?( sa)? n[cd]\b|\bby n[cd]\b|\bnc n[cd]\b|\bnon ?commercial\b|\beditorial( use)? only\b|\b(personal|private|educational|student) use\b|\bnur (redaktionell\w*|privat\w*)\b|\bnicht ?kommerziell\w*\b|\busage (prive|personnel)\b|\bnon commerciale?\b/;
/** What needs no licence of somebody else. */
const ownOrFree =
  /\b(own(ed)?|self (shot|made|produced)|in house|inhouse|specially commissioned|commissioned|public domain|pd|cc0|creative commons|fair (use|dealing)|quotation|out of copyright|eigen\w*|selbst|gemeinfrei|auftrag\w*|zitat\w*|libre de droits|domaine public|commande)\b/;
/** Where things are found, and whose they are not. */
const found =
  /^(the )?(internet|web|world wide web|online|google|google (images?|search|bilder)|bing|pinterest|found( online)?|unknown( source| owner)?|netz|im netz|aus dem netz|sur internet|the net|random|various|stock|stock (footage|images?|shots?)|archives?|archiv|library|contributors?|fans?|(a )?friends?|private|privat|ai|ai generated|ki|ki generiert|midjourney|dall e|stable diffusion|chat ?gpt|sora|runway|(ripped )?(from )?(dvd|tv|blu ray)|ripped from .{1,30}|screen ?(grab|shot|capture)s?|wikipedia|orphan( works?)?|owner (untraceable|unknown|not (found|traced))|untraceable|fair (use|dealing)|(see|siehe|voir) (e ?mails?|mails?|notes?)|social media|soziale medien|reseaux sociaux)$/;
/** Places to which anybody uploads what anybody owns. An owner beside the name (`YouTube: Jo Smith`) is one. */
const uploaded =
  /^(from |via |aus |von |bei |sur )?(you ?tube|vimeo|face ?book|instagram|tik ?tok|twitter|flickr|reddit|tumblr|snap ?chat|daily ?motion|whats ?app|sound ?cloud)( com)?( (page|channel|kanal|post|posting|video|clip|download|rip|group|user|account|story|link|seite|chaine|profil|profile))?$/;
const address =
  /^(https?:\/\/)?(www\.|m\.)?(youtube\.com|youtu\.be|vimeo\.com|facebook\.com|fb\.watch|instagram\.com|tiktok\.com|twitter\.com|x\.com|flickr\.com|reddit\.com|dailymotion\.com|t\.me)(\/\S*)?$/i;

/** What a cell under "Licence" says: that there is one, that it is no more or not yet, that it is one for some uses, or that there is none. */
export function readLicence(text: string): "lapsed" | "doubtful" | "none" | "named" {
  const plain = plainWords(text);
  if (lapsed.test(plain)) return "lapsed";
  const bare = withoutAccents(text.slice(0, 100)).toLowerCase().trim();
  if (forSomeUses.test(plain) || (/\d/.test(bare) && takenBack.test(bare))) return "doubtful";
  return nothing.test(plain) || !/[\p{L}\p{N}]/u.test(text) ? "none" : "named";
}

/** Whether a text says that something is the production's own, or free. */
export function isOwnOrFree(text: string): boolean {
  return ownOrFree.test(plainWords(text));
}

/** Whether a cell under "Source" says where something was found instead of whose it is. */
export function namesNoOwner(text: string): boolean {
  const plain = plainWords(text);
  return found.test(plain) || uploaded.test(plain) || address.test(text.trim()) || nothing.test(plain);
}
