import { plainWords } from "./plain-words.js";

const yes = words(
  "yes|y|true|x|1|ok|done|cleared|paid|signed|granted|agreed|complete|completed|licensed|licenced|ja|j|wahr|geklart|bezahlt|erledigt|erteilt|unterschrieben|oui|o|vrai|libere|liberee|paye|payee|signe|signee|accorde|accordee",
);
const no = words(
  "no|n|false|0|open|pending|outstanding|not cleared|uncleared|unpaid|not paid|refused|requested|in progress|in negotiation|awaiting|unsigned|not signed|not yet signed|not yet|not received|not returned|declined|withdrawn|revoked|tbc|tba|tbd|nein|falsch|offen|ungeklart|unbezahlt|angefragt|ausstehend|in arbeit|nicht unterschrieben|noch nicht|nicht erteilt|verweigert|abgelehnt|widerrufen|non|faux|en cours|en attente|refuse|impaye|a confirmer|non signe|non signee|pas encore|retire|retiree",
);

/** Whether a cell says yes: `Yes`, `x`, `✓`, `paid`, `geklärt`, `oui`. Undefined where it says neither. */
export function readYesNo(text: string): boolean | undefined {
  // Somebody who asks does not say, and a footnote mostly takes something back.
  if (/[?\uff1f*†‡]/.test(text)) return undefined;
  if (/^[✓✔☑✅]$/u.test(text.trim())) return true;
  if (/^[✗✘☐❌]$/u.test(text.trim())) return false;
  // "☐ Yes" is the word that a form prints beside a box that nobody has ticked.
  if (/[☐□]/.test(text)) return undefined;
  const plain = plainWords(text);
  return yes.has(plain) ? true : no.has(plain) ? false : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
