import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { mayBeSame, wordsOfName } from "../../cue-sheets/names-of-people.js";
import { nearNames } from "../../cue-sheets/near-names.js";
import { ofSide } from "../../cue-sheets/sides.js";
import { namesNobody } from "../../cue-sheets/stand-ins.js";
import { readIsrc } from "../../identifiers/isrc.js";
import { readIswc } from "../../identifiers/iswc.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Duration,ISWC";

export const iswc = cueSheetRule({
  code: "cue-sheet/iswc",
  title: "ISWC that cannot be right",
  severity: "error",
  why: "The ISWC names the work: a wrong one pays for another work.",
  fix: "Copy the number from the society's catalogue; where a recording's ISRC stands, move it to its own column.",
  clause: "ISO 15707: T, nine digits and a check digit.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30,T-034.524.680-1"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,0:30,T-034.524.680-2", "Dusk,Jo,0:30,US-SKG-19-12345"],
      finds: [
        'ISWC of Cue 1 is "T-034.524.680-2": its check digit is 2, expected 1',
        'ISWC of Cue 2 is "US-SKG-19-12345", which is an ISRC',
      ],
    },
    {
      title: "One number of two works",
      sheet: [headings, "Dawn,Jo Holly,0:30,T-034.524.680-1", "Dusk,Ann Jones,0:30,T0345246801"],
      finds: ['ISWC of Cue 2 is that of Cue 1, "Dawn" by Jo Holly, which is another work'],
    },
    {
      title: "One work in several cues, whatever they are called",
      sheet: [
        headings,
        "Dawn,Jo Holly,0:30,T-034.524.680-1",
        'Dawn (end titles),"Holly, J. / Ann Jones",0:30,T-034.524.680-1',
        "Closing music,Jo Holly,0:30,T-034.524.680-1",
      ],
      finds: [],
    },
    {
      title: "Under another title",
      sheet: [headings, "Early Birds,Jo,0:30,T-034.524.680-1", "Ploughing,Jo,0:30,T-034.524.680-1"],
      finds: ['ISWC of Cue 2, "Ploughing", is that of Cue 1, "Early Birds"'],
    },
  ],
  *look({ sheet }) {
    const first = new Map<string, Cue>();
    const told = new Set<string>();
    for (const cue of sheet.cues) {
      const at = cue.cells.iswc;
      const reading = at && readIswc(at.text);
      if (!at || !reading) continue;
      if ("reason" in reading) {
        const why = "canonical" in readIsrc(at.text) ? ", which is an ISRC" : `: ${reading.reason}`;
        yield { at, message: `ISWC of ${cue.name} is ${sayCell(at)}${why}`, actual: at.text };
        continue;
      }
      const before = first.get(reading.canonical);
      if (!before) first.set(reading.canonical, cue);
      const difference = before && !told.has(titleOf(cue)) ? differenceOf(cue, before) : undefined;
      if (!before || !difference) continue;
      told.add(titleOf(cue));
      yield { at, actual: at.text, ...difference };
    }
  },
});

type Difference = { message: string; severity?: "warning"; remedy?: string };

/** What tells two works with one number apart: nobody who wrote both, or titles that have no word in common. */
function differenceOf(cue: Cue, before: Cue): Difference | undefined {
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
      message: `ISWC of ${cue.name} is that of ${before.name}, ${quoted(known)} by ${by}, which is another work`,
    };
  }
  if (title === "" || known === "" || !areApart(title, known)) return undefined;
  const message = `ISWC of ${cue.name}, ${quoted(title)}, is that of ${before.name}, ${quoted(known)}`;
  const remedy = "Look the number up; if it is one work, give both cues the title under which it is registered.";
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
