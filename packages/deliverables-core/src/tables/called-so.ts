import type { Severity } from "../report/finding.js";
import { plainWords } from "./plain-words.js";
import { sayCell } from "./say-cell.js";
import { holdsOpenPlace, isPlaceholder, mayBeTitle } from "./suspect-text.js";
import type { Cell } from "./table.js";
import type { Row, TableRows } from "./table-rows.js";

/** Columns of what may be called anything: works and people in films. "Function" and "Source" are none. */
const ofTitles =
  /^(?:(?:item|role|character|part|work|song|track|cue|film|episode|programme|original|music) )?(?:title|name)s?(?: of (?:the )?(?:item|work|song|track|film|episode|programme))?$|^(?:item|roles?|characters?|parts?|work|song|track|cue|rolle|rollenname|figur|titel|musiktitel|werktitel|werk|personnage|titre|oeuvre|morceau)$/;

/**
 * The heading under which a cell holds a title or the name of a character that is also a word for what is not known, as "Pending" is; the
 * row has all else. Undefined of other cells.
 */
export function calledSo(
  { columns, headings = [] }: Pick<TableRows, "columns" | "headings">,
  { places, left, all }: Row,
  at: Cell,
): Cell | undefined {
  if (!mayBeTitle(at.text)) return undefined;
  const [name] = [...places].find(([, cell]) => cell === at) ?? [];
  const heading = name === undefined ? left.find((one) => one.at === at)?.heading : headings[columns.get(name) ?? -1];
  if (!heading || !ofTitles.test(plainWords(heading.text)) || isOfPeople(name)) return undefined;
  const others = [...columns.keys()].filter((column) => column !== name && column !== "file");
  const isWhole = others.length > 0 && others.every((column) => (places.get(column)?.text ?? "") !== "");
  const isOpen = all.some((cell) => cell !== at && (isPlaceholder(cell.text) || holdsOpenPlace(cell.text)));
  return isWhole && !isOpen ? heading : undefined;
}

/** What a rule says of such a cell: it may be right. */
export function maybeCalledSo(what: string, at: Cell): { severity: Severity; message: string; remedy: string } {
  const message = `${what} is ${sayCell(at)}, which may be a placeholder`;
  const remedy = "Leave it if it is really called so; otherwise write what belongs there.";
  return { severity: "warning", message, remedy };
}

/** Nobody is called Unknown. */
function isOfPeople(column: string | undefined): boolean {
  return column !== undefined && /^name\b/.test(column);
}

/** A row of two cells in credits, the character and who plays it: `Pending | Ann Holly`. */
export function isCharacterOf({ cells, all, at }: Row): boolean {
  const who = cells.get("name");
  return all.length === 2 && cells.get("role") === at && mayBeTitle(at.text) && who !== undefined && isName(who.text);
}

const particle =
  /^(?:an?|ap|ab|al|bin|ibn|da|das|de|del|della|den|der|des|di|do|dos|du|e|el|la|las|le|los|mac|ní|o|of|ter|van|vom|von|y|zu|zum|zur)$/u;

/** `Ruairí Mac an tSaoir`: every word has a capital, or is a small one between two names. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const areNames = words.every(
    (word, index) => /^[\p{L}'’.-]*\p{Lu}[\p{L}'’.-]*$/u.test(word) || (index > 0 && particle.test(word)),
  );
  return areNames && words.length > 1 && words.length <= 6 && /\p{Ll}/u.test(text);
}
