import { plainWords } from "./plain-words.js";

const yes = words(
  "yes|y|true|x|1|ok|done|cleared|paid|signed|granted|agreed|complete|completed|licensed|licenced|ja|j|wahr|geklart|bezahlt|erledigt|erteilt|unterschrieben|oui|o|vrai|libere|liberee|paye|payee|signe|signee|accorde|accordee",
);
const no = words(
  "no|n|false|0|open|pending|outstanding|not cleared|uncleared|unpaid|not paid|refused|requested|in progress|in negotiation|awaiting|unsigned|not signed|not yet signed|not yet|not received|not returned|declined|withdrawn|revoked|tbc|tba|tbd|nein|falsch|offen|ungeklart|unbezahlt|angefragt|ausstehend|in arbeit|nicht unterschrieben|noch nicht|nicht erteilt|verweigert|abgelehnt|widerrufen|non|faux|en cours|en attente|refuse|impaye|a confirmer|non signe|non signee|pas encore|retire|retiree",
);

/** Who signed for somebody takes nothing back: `signed (parent: Ms Holly)`. */
const signedFor =
  /^(.*\S)\s*\((?:(?:by|through|durch|von|par)\s+)?(?:(?:the|her|his|their|die|der|la|le|sa|son)\s+)?(?:parents?|mother|father|mum|dad|(?:legal )?guardians?|agent|Mutter|Vater|Eltern|Vormund|m[èe]re|p[èe]re|tuteur|tutrice)(?::?(?!\s+(?:N[oi]|Pas |Pend|Miss|Refus|Await|T[Bb]|Un|Open|Offen|Verb))(?:\s+(?:\p{Lu}[\p{L}.'’-]*|d[eao]s?|v[oa]n|der|du|l[ae]|y)){1,6})?\)$/u;

/** Whether a cell says yes: `Yes`, `x`, `✓`, `paid`, `geklärt`, `oui`. Undefined where it says neither. */
export function readYesNo(text: string): boolean | undefined {
  // Somebody who asks does not say, and a footnote mostly takes something back.
  if (/[?\uff1f*†‡]/.test(text)) return undefined;
  if (/^[✓✔☑✅]$/u.test(text.trim())) return true;
  if (/^[✗✘☐❌]$/u.test(text.trim())) return false;
  // "☐ Yes" is the word that a form prints beside a box that nobody has ticked.
  if (/[☐□]/.test(text)) return undefined;
  const plain = plainWords(text.length < 100 && text.includes("(") ? text.replace(signedFor, "$1") : text);
  return yes.has(plain) ? true : no.has(plain) ? false : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
