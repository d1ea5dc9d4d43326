import { plainWords } from "../tables/plain-words.js";
import { sayCell } from "../tables/say-cell.js";
import type { Cue } from "./cue-sheet.js";
import { mayBeSame, wordsOfName } from "./names-of-people.js";
import { nearNames } from "./near-names.js";
import { ofSide } from "./sides.js";
import { namesNobody } from "./stand-ins.js";

/** What each number names. */
const kinds = { ISWC: "work", ISRC: "recording" } as const;

/** Remembers which cue had which number first, and says where the number of one is that of another work or recording. */
export function numbersOfWorks(what: keyof typeof kinds) {
  const first = new Map<string, Cue>();
  const told = new Set<string>();
  return {
    differenceOf(cue: Cue, number: string): Difference | undefined {
      const before = first.get(number);
      if (!before) first.set(number, cue);
      if (!before || told.has(titleOf(cue))) return undefined;
      const difference = differenceBetween(cue, before, what);
      if (difference) told.add(titleOf(cue));
      return difference;
    },
  };
}

/** In what two cues with one number differ, as a finding says it. */
export type Difference = { message: string; severity?: "warning"; remedy?: string };

/** What tells two works with one number apart: nobody who wrote both, or titles that have no word in common. */
function differenceBetween(cue: Cue, before: Cue, what: keyof typeof kinds): Difference | undefined {
  const [own, other] = [writersOf(cue), writersOf(before)];
  const [title, known] = [titleOf(cue), titleOf(before)];
  // "Lennon & McCartney" in one cell, and John Lennon in the other.
  const words = new Set(other.flatMap(wordsOfName));
  const isShared =
    own.flatMap(wordsOfName).some((word) => word.length > 2 && words.has(word)) ||
    own.some((name) => other.some((one) => mayBeSame(name, one) || nearNames([one, name]).length > 0));
  if (own.length > 0 && other.length > 0 && !isShared) {
    const by = other.slice(0, 2).join(" and ").slice(0, 80);
    return {
      message: `${what} of ${cue.name} is that of ${before.name}, ${quoted(known)} by ${by}, which is another ${kinds[what]}`,
    };
  }
  if (title === "" || known === "" || !areApart(title, known)) return undefined;
  const message = `${what} of ${cue.name}, ${quoted(title)}, is that of ${before.name}, ${quoted(known)}`;
  const remedy = `Look the number up; if it is one ${kinds[what]}, give both cues the title under which it is registered.`;
  return { message, severity: "warning", remedy };
}

function titleOf({ cells }: Cue): string {
  return cells.title?.text ?? "";
}

function quoted(title: string): string {
  return sayCell({ text: title });
}

function writersOf(cue: Cue): string[] {
  return ofSide(cue, "writers").flatMap(({ name }) => (name && !namesNobody(name.text, "composer") ? name.text : []));
}

/** Where a work is used tells nothing of which one it is. */
const use =
  /\b(main|opening|closing|end|titles?|credits?|theme|music|intro|outro|sting|bumper|reprise|version|instrumental|underscore|titelmusik|titel|vorspann|abspann|thema|musik|generique|debut|fin|theme|trailer|jingle|ident|logo)\b/;

function areApart(left: string, right: string): boolean {
  const [one, other] = [plainWords(left), plainWords(right)];
  const words = new Set(one.split(" "));
  return !use.test(one) && !use.test(other) && !other.split(" ").some((word) => words.has(word));
}
