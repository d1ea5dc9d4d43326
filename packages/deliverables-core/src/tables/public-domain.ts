import { plainWords } from "./plain-words.js";
import type { Row } from "./table-rows.js";

const free =
  /\b(public domain|cc0|out of copyright|copyright (has )?expired|gemeinfrei|schutzfrist abgelaufen|domaine public|us government work)\b/;
/** "PD" by itself: inside other words it is a producer or a department. */
const short = /^(n a )?(pd|dp)$/;
const notApplicable =
  /^(n a|na|not applicable|none( needed| required)?|entfallt|nicht (zutreffend|erforderlich|notig)|sans objet|s o|non applicable|pd|public domain)( (pd|public domain|gemeinfrei|schutzfrist abgelaufen|domaine public))?$/;

/** Whether a row says that nobody holds rights in it: `Public domain`, `gemeinfrei`, `domaine public`. */
export function isPublicDomain({ all }: Row): boolean {
  return all.some(({ text }) => {
    const plain = plainWords(text);
    return free.test(plain) || short.test(plain);
  });
}

/** Whether a cell says that what is asked does not apply to its row: `n/a`, `n/a (PD)`, `entfällt`, `sans objet`, a dash. */
export function isNotApplicable(text: string): boolean {
  return /^\s*[-–—]\s*$/.test(text) || notApplicable.test(plainWords(text));
}
