import { plainWords } from "./plain-words.js";

/** What says under "Licence" that there is none yet, or none any more. */
const lapsed =
  /^((licence |license |contract )?(expired|lapsed|ended|terminated|revoked|withdrawn|cancelled|canceled|unsigned|missing|outstanding|draft|requested|refused)|draft (agreement|contract|licen[cs]e|deal( memo)?)|(quote|quoted|estimate|offer|screener|comp|comping|preview|watermark(ed)?|research|option)( (copy|version|licen[cs]e))?( only)?|(screener|comp|preview) (comp|screener|preview)( only)?|vertragsentwurf|entwurf|angebot|nur angebot|ansichtskopie|nur (zur )?ansicht|devis|brouillon|projet de contrat|copie de visionnage|(to be|not|not yet|yet to be|never) (signed|agreed|issued|received|confirmed|sent|renewed|countersigned)( yet)?|to (sign|follow|come)|in (preparation|negotiation|progress)|awaiting .*|waiting .*|verbal( agreement| only)?|unlicensed|not licensed|abgelaufen|gekundigt|fehlt|folgt|nicht (unterschrieben|vorhanden|erteilt)|ausstehend|angefragt|in arbeit|mundlich|expire|expiree|echue?|non signe|a signer|en cours|manquante?|verbale?)$/;
const nothing = /^(none|no|nil|n a|na|no licen[cs]e|without|keine?|ohne|aucune?|sans|neant|s o)$/;
/** What needs no licence of somebody else. */
const ownOrFree =
  /\b(own(ed)?|self (shot|made|produced)|in house|inhouse|specially commissioned|commissioned|public domain|pd|cc0|creative commons|fair (use|dealing)|quotation|out of copyright|eigen\w*|selbst|gemeinfrei|auftrag\w*|zitat\w*|libre de droits|domaine public|commande)\b/;
/** Where things are found, and whose they are not. */
const found =
  /^(the )?(internet|web|world wide web|online|google|google (images?|search|bilder)|bing|pinterest|found( online)?|unknown( source| owner)?|netz|im netz|aus dem netz|sur internet|the net|random|various|social media|soziale medien|reseaux sociaux)$/;
/** Places to which anybody uploads what anybody owns. An owner beside the name (`YouTube: Jo Smith`) is one. */
const uploaded =
  /^(from |via |aus |von |bei |sur )?(you ?tube|vimeo|face ?book|instagram|tik ?tok|twitter|flickr|reddit|tumblr|snap ?chat|daily ?motion|whats ?app|sound ?cloud)( com)?( (page|channel|kanal|post|posting|video|clip|download|rip|group|user|account|story|link|seite|chaine|profil|profile))?$/;
const address =
  /^(https?:\/\/)?(www\.|m\.)?(youtube\.com|youtu\.be|vimeo\.com|facebook\.com|fb\.watch|instagram\.com|tiktok\.com|twitter\.com|x\.com|flickr\.com|reddit\.com|dailymotion\.com|t\.me)(\/\S*)?$/i;

/** What a cell under "Licence" says: that there is one, that it is no more or not yet, or that there is none. */
export function readLicence(text: string): "lapsed" | "none" | "named" {
  const plain = plainWords(text);
  if (lapsed.test(plain)) return "lapsed";
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
