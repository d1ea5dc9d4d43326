import { plainWords } from "../tables/plain-words.js";
import { remembered } from "../tables/remembered.js";
import type { Party } from "./column.js";
import { readHeading } from "./read-heading.js";

/** What points at another row or another paper instead of saying it, as `plainWords` has it. */
const elsewhere =
  /^((same )?as (above|before|previous|per above|cue \d+)( cue)?|same( as .*)?|same (composer|writer|publisher)s?|above|dit?to|dto|idem( .*)?|desgl|desgleichen|(wie )?oben|wie (vor|zuvor|cue \d+)|derselbe|dieselben?|(le |la |les )?memes?( compositeur| editeur)?|(comme )?(ci dessus|plus haut)|siehe .*|voir .*|ci joint|attached|see (attached|attachment|above|below|list|notes?|sheet|other|previous|next|annexe?|appendix|rows?|cues?|lines?|separate|schedule|breakdown|tab|label|overleaf)( .*)?)$/;
/** The same in short. `Do` with a capital is a surname. */
const elsewhereInShort =
  /^(do|[Dd]o\.|[Ii]d\.|[sw]\. ?o\.|s\. ?(oben|unten|[Aa]nl|[Aa]nh|[Bb]eibl|[Ll]iste).*|vgl\. .*|cf\. .*|["'″〃”“„«»]+)$/;

/** What says that nobody has looked, or that there are several. */
const untold =
  /^(not (known|available|provided|given|supplied|stated)( yet)?|unk|unbek|nicht bekannt|no info(rmation)?|keine angaben?|ohne angabe|non (connu|communique|renseigne)|pas connu|various|various (composer|writer|author|publisher|artist)s?|various .*\bsee\b.*|verschiedene( \w+)?|diverse|divers|div|plusieurs( \w+)?|multiple( \w+)?|several|misc|miscellaneous|others?|andere|autres|et al|u a|me|myself|library|library music|stock music|royalty free( music)?|x)$/;
const untoldInShort = /^(n\/k|n\.k\.?|k\.a\.|n\.c\.|v\.a\.|d\. ?r\.|droits réservés|[\d\s.,]+|[^\p{L}\p{N}]+)$/u;

/** Whether a text only points at what stands elsewhere: `as above`, a ditto mark, `siehe oben`, `See attached`. */
export function pointsElsewhere(text: string): boolean {
  return points(text.trim());
}

const namesNobodyAtAll = remembered((trimmed) => {
  const plain = plainWords(trimmed);
  return untold.test(plain) || untoldInShort.test(trimmed.toLowerCase()) || isHeading(plain);
});

const points = remembered((trimmed) => elsewhereInShort.test(trimmed) || elsewhere.test(plainWords(trimmed)));

/**
 * Whether a text in the place of a name names nobody: `N/K`, `Various`, a number, the heading once more. Performers may be various
 * artists, and are called what they like.
 */
export function namesNobody(text: string, party: Party | undefined): boolean {
  const trimmed = text.trim();
  return pointsElsewhere(trimmed) || (party !== "performer" && namesNobodyAtAll(trimmed));
}

function isHeading(plain: string): boolean {
  const column = readHeading(plain);
  return column?.of === "party" && column.field === "name";
}

/** Early music has writers whom nobody knows, and so has music after which nobody has looked. */
export function isAnonymous(text: string): boolean {
  return /^(anon|anonym|anonymous|anonyme|anonymus)$/.test(plainWords(text));
}

/** Whether a text says that a work is free. */
export function isPublicDomain(text: string): boolean {
  return /^(pd|dp|p d|d p|trad|traditional|traditionell|traditionnel|volksweise|gemeinfrei|domaine public)$|\bpublic domain\b|\btrad(itional)?\b/.test(
    plainWords(text),
  );
}
