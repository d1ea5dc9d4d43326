import { withoutAccents } from "../identifiers/without-accents.js";
import { templateMarks } from "../papers/template-marks.js";
import { remembered } from "../tables/remembered.js";
import type { Cell } from "../tables/table.js";

/** What says that a sheet is not the last word, as text without accents. */
const notFinal =
  /\b(noch nicht|vorlaufig\w*|nicht final\w*|not (yet|final)|provisional|preliminary|pas encore|provisoire|non definitif|temp(orary)? (music|score|tracks?)|layoutmusik|musiques? temporaires?|rough ?cut|rohschnitt|work in progress|incomplete|unvollstandig|incomplet)\b|\b(sheet|list|log|version|\w*liste|fassung|releve|feuille)\b.{0,40}\b(replaced by|superseded by|ersetzt durch|remplacee? par|annulee? et remplacee?)\b|^\W*(superseded|obsolete|uberholt)\b(?! (version|sheet|cue ?sheet)|:)/i;
/** What says so of one of its cues, in a remark below them. Printed forms ask above the cues for what is "to be completed". */
const notDone =
  /\b(noch (offen|ungeklart|zu klaren)|ungeklart|in klarung|nach(gereicht|geliefert|gemeldet|zureichen)|wird noch|folg(t|en) noch|not cleared|uncleared|to be (confirmed|advised|supplied|cleared)|awaiting|outstanding|pending|(still|yet) (open|missing|to (come|follow|be))|(has|have) been (replaced|changed|cut|removed)|replaced (by|with)|wurden? (ersetzt|gestrichen)|ersetzt durch|(a ete|ont ete) (remplace|supprime)\w*|remplacee?s? par|a (preciser|confirmer|completer|communiquer)|en attente|reste a)\b|\bto follow[.!]?\s*$|^\W*(continued|cont['’]?d|fortsetzung|suite (page|au verso|a la page))\b.{0,40}$/i;

/** Whether a line above the cues says that the sheet is a draft. */
export const saysDraft = remembered(
  (text) =>
    notFinal.test(withoutAccents(text.slice(0, 500))) ||
    templateMarks({ lines: [{ text }, ...enoughLines] }).length > 0,
);

/** Whether a line below them says so, or that something is still to come. */
export const saysOpen = remembered((text) => saysDraft(text) || notDone.test(withoutAccents(text.slice(0, 500))));

/** A paper of few lines is looked at as a whole. */
const enoughLines: Cell[] = Array.from({ length: 4 }, () => ({ text: "-" }));
