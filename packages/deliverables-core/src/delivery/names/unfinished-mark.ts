import { withoutTitles, wordsIn } from "../../papers/without-titles.js";

/** Words in a file's name by which it says of itself that it is not the one that counts. Underscores are blanks here. */

/** Nobody puts these into the name of what is finished. */
const anywhere =
  "draft ?\\d{0,2}|entwurf ?\\d{0,2}|brouillon ?\\d{0,2}|unsigned|unapproved|template|placeholder|wip|tbc|tbd|fpo|offline|temp ?mix|scratch|do ?not ?use|not ?for ?broadcast|not ?(?:yet )?(?:signed|approved|final|cleared)|for (?:approval|review)|superseded|preliminary|provisional|watermarked|auto ?saved?|veraltet|vorläufig|vorlage|nicht ?(?:freigegeben|unterschrieben|final|verwenden)|zur (?:freigabe|prüfung|abnahme)|provisoire|non signée?|sans signature|à valider|ne pas utiliser";
/** At the end of a name they are said of the whole; before that they may be part of what it is about. */
const atEnd =
  "old|obsolete|outdated|rejected|refused|declined|failed|fail|expired|void|invalid|incomplete|pending|withdrawn|cancell?ed|on ?hold|hold|blank|tmp|bak|abgelehnt|abgelaufen|ungültig|storniert|unvollständig|ausstehend|leer|refusée?|rejetée?|expirée?|périmée?|annulée?|incomplète?|vierge";
const edge = String.raw`(?<![\p{L}\d])`;
/** Any of them, in small letters: most names hold none. */
const anyMark = new RegExp(String.raw`${edge}(?:${anywhere}|${atEnd})(?![\p{L}\d])`, "u");
const marks = new RegExp(
  String.raw`${edge}(?:(?:${anywhere})(?![\p{L}\d])|(?:${atEnd})(?=(?:[ .-]+v?\d{1,8}){0,3}[ )\]]*$))`,
  "giu",
);

/** Programs that copy call their copies so. "EPG copy" is a text. */
const copies =
  /(?:^(?:copy (?:\(\d{1,2}\) )?of|kopie (?:\(\d{1,2}\) )?von|copie de)(?= )|(?<= )- (?:copy|kopie|copie)(?: \(\d{1,2}\))?$|(?<=[ -])(?:kopie|copie)(?: \(?\d{1,2}\)?)?$|conflicted copy|in konflikt stehende kopie|copie en conflit|^~(?!\$))/iu;
const numbered = / \(\d{1,2}\)$/;
/** What is numbered by itself: "Scene (1)". */
const counts =
  /(?<!\p{L})(?:scene|take|part|reel|still|page|sheet|vol|volume|episode|ep|teil|folge|szene|seite|blatt|scène|partie|image|photo|foto|bild|pic|img) \(\d{1,2}\)$/iu;

/** They are surnames too: `Release_Blank_Jo`. */
const surnames = /^(?:Draft|Blank|Hold|Old|Leer|Fail)$/;
const ofPapers =
  /^(?:Form|Release|Contract|Licen[cs]e|Agreement|Letter|Report|Certificate|Sheet|Cue|Cues|List|Log|Script|Synopsis|Consent|Formular|Vertrag|Lizenz|Bericht|Liste|Contrat|Rapport|Final|Version)$/;

const articles = /^(?:(?:the|an?|der|die|das|le|la|les)\s+|l['’])/iu;

export interface UnfinishedMark {
  written: string;
  /** True: it is the copy that a program made of another file, and not said to be unfinished. */
  isCopy: boolean;
}

/** What a name is compared with before a word in it is taken for a mark. */
export interface KnownNames {
  /** Titles of the production, its episodes and the like. */
  titles: readonly string[];
  /** Words of people's names, without capitals. */
  people: ReadonlySet<string>;
  /** The same file's sisters: of "Still (1)", "Still (2)" nothing is said. */
  bases: readonly string[];
}

/** The mark in a name without its extension: `Release_Smith_UNSIGNED` → UNSIGNED. */
export function unfinishedMark(base: string, { titles, people, bases }: KnownNames): UnfinishedMark | undefined {
  const name = parted(base);
  const rest = withoutTitles(name, titles);
  const inTitles = titles.map((title) => wordsIn(title.replace(articles, "")));
  for (const { 0: written, index } of holdsMark(rest) ? rest.matchAll(marks) : []) {
    const words = wordsIn(written);
    // Of a title its one word may stand for the whole, and at the beginning its first.
    const isOfTitle = inTitles.some(([first, ...more]) => first === words[0] && (more.length === 0 || index === 0));
    if ((rest === name && isOfTitle) || words.some((word) => people.has(word))) continue;
    if (surnames.test(written) && isSurname(rest, index)) continue;
    return { written: written.trim(), isCopy: false };
  }
  const copied = copies.exec(rest)?.[0] ?? numberOf(name, bases);
  if (copied === undefined || wordsIn(copied).some((word) => people.has(word))) return undefined;
  return { written: copied.trim(), isCopy: true };
}

/** Whether a text holds such a word at all: a spec that asks for it means it. */
export function holdsUnfinishedMark(text: string): boolean {
  const name = parted(text);
  return copies.test(name) || holdsMark(name);
}

function holdsMark(name: string): boolean {
  return anyMark.test(name.toLowerCase());
}

function parted(name: string): string {
  return name.normalize("NFC").replaceAll("_", " ");
}

/** One other name beside it makes it somebody's: "Draft Jo". None, or two, are not: "Smith Jo Draft", "Contract Draft". */
function isSurname(name: string, index: number): boolean {
  const [before, after] = [name.slice(0, index), name.slice(index)].map((part) => part.match(/[\p{L}\d§]+/gu) ?? []);
  const beside = [...namesUpTo((before ?? []).toReversed()), ...namesUpTo((after ?? []).slice(1))];
  return beside.length === 1;
}

function namesUpTo(words: string[]): string[] {
  const end = words.findIndex((word) => !/^\p{Lu}\p{Ll}+$/u.test(word) || ofPapers.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/** A browser adds `(1)` to what is there already; where there are several, they may be numbered so. */
function numberOf(name: string, bases: readonly string[]): string | undefined {
  const [written] = numbered.exec(name) ?? [];
  if (written === undefined || counts.test(name)) return undefined;
  const stem = name.slice(0, -written.length);
  const sisters = bases.map(parted).filter((base) => base.startsWith(stem) && numbered.test(base));
  return sisters.length > 1 ? undefined : written;
}
