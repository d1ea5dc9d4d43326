import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import type { Cell } from "./table.js";

/** How somebody is reached. */
const reached =
  /^(?:tel|telephone|phone|mobile|cell|fax|e ?mail|mail|website|web|url|address|contact|contacts|contact (?:person|details|name)|(?:phone|tel|telephone|mobile) (?:no|nr|number)|e ?mail address|telefon|telefonnummer|telefonnr|handy|mobil|adresse|anschrift|ansprechpartner|ansprechpartnerin|kontakt|telephone portable|portable|courriel|mel|interlocuteur|interlocutrice|site)$/;
/** Who that is, and where. */
const houses =
  /^(?:source|company|supplier|archive|licensor|owner|agency|library|organisation|organization|firm|quelle|firma|lieferant|archiv|lizenzgeber|inhaber|agentur|societe|fournisseur|ayant droit|agence)$/;
const people =
  /^(?:name|first name|last name|surname|person|role|position|job title|department|city|town|country|post ?code|zip|time zone|office hours|vorname|nachname|funktion|abteilung|ort|stadt|land|plz|nom|prenom|fonction|ville|pays|code postal)$/;
const notes = /^(?:notes?|remarks?|notizen?|bemerkung|remarques?)$/;

const signs =
  /^(?:code|key|abbreviation|abbr|symbol|sign|colou?r|kurzel|zeichen|farbe|abkurzung|sigle|couleur|abreviation)$/;
const meanings =
  /^(?:meaning|means|explanation|description|example|examples|definition|bedeutung|erklarung|beschreibung|beispiel|signification|explication|exemple)$/;

/**
 * Whether a sheet under these headings is a list of telephones or the key to the signs of another one: it names nothing of a programme, no
 * time and no licence. Where people themselves are what is listed, their telephones may be the list.
 */
export function isBesideLists(headings: readonly Cell[], asked: readonly AskedColumn[]): boolean {
  const plain = headings.flatMap(({ text }) => (text === "" ? [] : plainWords(text)));
  const isAsked = (heading: string) => asked.some((column) => column.headings.includes(heading));
  const isOf = (...kinds: RegExp[]) => plain.every((heading) => kinds.some((kind) => kind.test(heading)));
  if (plain.some((heading) => people.test(heading) && isAsked(heading))) return false;
  const isPhoneList = plain.some((heading) => reached.test(heading)) && isOf(reached, houses, people, notes);
  const isKey = plain.some((heading) => signs.test(heading)) && plain.some((heading) => meanings.test(heading));
  return isPhoneList || (isKey && isOf(signs, meanings, notes));
}
