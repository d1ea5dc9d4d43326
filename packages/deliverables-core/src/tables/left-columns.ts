import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import { readTermEnd } from "./read-term.js";
import { readYesNo } from "./read-yes-no.js";
import { sayCell } from "./say-cell.js";
import type { Section } from "./table-sections.js";
import type { UnreadPart } from "./unread-parts.js";

/** Words of a heading over cells that say whether something may be used. That it is not paid yet is between others. */
const ofClearance =
  /\b(clear\w*|licen[cs](ed?|ing)|releases?d?|permission|consent\w*|approved|signed|contract|rights|geklart|klarung|frei(gabe|gegeben)|rechte\w*|lizenz\w*|einwilligung\w*|vertrag|liber\w*|autoris\w*|droits|contrat|cession)\b/;
/** Under these, "no" is what one hopes for. */
const isWelcomeNo =
  /\b(exclusi\w*|restrict\w*|limit\w*|needed|required|necessary|issues?|problems?|withdrawn|disputed|expired|royalty|free|exklusiv\w*|notig|erforderlich|beschrankt\w*|einschrankung\w*|libre|requise?s?|necessaires?|restriction\w*)\b/;
const ofEnd =
  /\b(expir\w*|until|till|ends?|ending|term|bis|ablauf\w*|ende|\w+ende|fin|jusqu|echeance|valid\w*|gultig\w*)\b/;
const isOtherEnd =
  /\b(embargo|hold\w*|sperrfrist|passport|insurance|shoot\w*|edit\w*|production|dreh\w*|tournage|montage)\b/;

const remedy =
  'Give it its usual heading, such as "Until", "Cleared" or "Release", or tell what it is under `columns` in the spec.';

/** Columns that nobody asks for, and that say "no", or a day, under words that a licence has. */
export function leftColumns(asked: AskedColumn[], sections: Section[]): UnreadPart[] {
  const hasAnswers = asked.some(({ answers }) => answers);
  const until = asked.find(({ name, otherwise }) => name === "until" && otherwise);
  return sections.flatMap(({ headings, columns, rows }) => {
    const taken = sections
      .filter((section) => section.headings === headings)
      .flatMap((section) => [...section.columns.values()]);
    const isOpen = until !== undefined && !columns.has(until.name);
    return headings.flatMap((heading, index) => {
      const plain = plainWords(heading.text);
      if (plain === "" || taken.includes(index)) return [];
      const cells = rows.flatMap((row) => row[index] ?? []);
      const what = `Column ${sayCell(heading)}`;
      const no =
        hasAnswers && ofClearance.test(plain) && !isWelcomeNo.test(plain)
          ? cells.find(({ text }) => readYesNo(text) === false)
          : undefined;
      if (no) return [{ what, why: `it says ${sayCell(no)}, and what that is about is not known`, at: no, remedy }];
      const day =
        isOpen && ofEnd.test(plain) && !isOtherEnd.test(plain)
          ? cells.find(({ text }) => !("reason" in readTermEnd(text)))
          : undefined;
      if (!day) return [];
      return [{ what, why: "it holds dates, and whether a licence ends on them is not known", at: day, remedy }];
    });
  });
}
