import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import type { Cell } from "./table.js";

const firstNames = words(
  "first name|first names|forename|forenames|given name|given names|christian name|vorname|vornamen|rufname|prenom|prenoms",
);
const lastNames = words(
  "surname|surnames|last name|last names|family name|second name|nachname|familienname|zuname|nom de famille|nom d usage",
);

/** Under this name stands the column of first names, where a list has them in a column of their own. */
export const firstNameColumn = "name: first";

/** With the columns of a name in two: `First name | Surname`, `Name | Vorname`, `Nom | Prénom`. */
export function withNameParts(
  headings: Cell[],
  columns: Map<string, number>,
  asked: AskedColumn[],
): Map<string, number> {
  const person = asked.find(({ isPerson }) => isPerson);
  if (!person) return columns;
  const plain = headings.map(({ text }) => plainWords(text));
  const taken = new Set(columns.values());
  const find = (list: ReadonlySet<string>) => plain.findIndex((text, index) => list.has(text) && !taken.has(index));
  const [first, last, whole] = [find(firstNames), find(lastNames), columns.get(person.name)];
  const isOnlyName = whole !== undefined && /^(name|nom)$/.test(plain[whole] ?? "");
  // "Name" beside "Surname" is the first one, and beside "First name" the last.
  const [one, other] = whole === undefined ? [first, last] : isOnlyName && first >= 0 ? [first, whole] : [whole, last];
  if (one < 0 || other < 0 || (whole !== undefined && !isOnlyName)) return columns;
  return new Map([...columns, [person.name, other], [firstNameColumn, one]]);
}

/** Both in one cell, at the place of the last name. A cell that holds both stays as it is. */
export function joinedName(first: Cell | undefined, last: Cell | undefined): Cell | undefined {
  if (!first || first.text === "") return last;
  if (!last || last.text === "") return first;
  return plainWords(last.text).split(" ").includes(plainWords(first.text))
    ? last
    : { ...last, text: `${first.text} ${last.text}` };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
