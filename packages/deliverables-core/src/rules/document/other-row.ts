import { rowsBeside } from "../../check/rows-beside.js";
import { isNamed, isPersons, rowsOfFiles, textOf, wordsIn } from "../../check/rows-of-files.js";
import type { Observation, Rule } from "../../check/rule.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import type { Line } from "../../papers/contents.js";
import { openConsent } from "../../papers/open-consent.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { joinWords } from "../../spec/requirement.js";

const releases = {
  type: "document",
  files: "Releases/*.pdf",
  onePer: { table: "contributors", column: "name" },
} as const;
const contributors = { type: "table", files: "contributors.csv", preset: "contributors" } as const;
const example = (lines: string[], finds: string[]) => ({
  spec: { deliverables: { contributors, releases } },
  files: {
    "contributors.csv": {
      facts: { kind: "table" as const, table: sheet("Name,Role", "Ann Holly,Farmer", "Bo Spindle,Vet") },
    },
    "Releases/Holly_Ann.pdf": { facts: { kind: "document" as const, document: paperOf(...lines) } },
    "Releases/Spindle_Bo.pdf": { facts: { kind: "document" as const, document: paperOf("Name: Bo Spindle") } },
  },
  finds,
});

/** Who names more people than these is a list. */
const mostNames = 2;
const mostLines = 2000;
/** What says less is a scan with a few letters in it. */
const fewestWords = 8;
const remedy = "Look into the paper: bring the one that is meant, signed, under this name.";

export const otherRow: Rule = {
  code: "document/other-row",
  title: "Paper that is not that of its row",
  severity: "error",
  why: "A release that was saved under the name of another is found out when that other asks where theirs is.",
  fix: remedy,
  examples: () => [
    example(["Release form", "Name: Ann Holly", "Witness: Bo Spindle"], []),
    example(
      ["Release form", "Name: Bo Spindle", "Signed: B. Spindle"],
      ['Releases/Holly_Ann.pdf is that of Ann Holly by its name, and names "Bo Spindle", and nowhere "Ann Holly"'],
    ),
    {
      title: "A form that nobody filled in",
      ...example(
        ["Release form", "Name: ________", "Signed: ________"],
        ['Releases/Holly_Ann.pdf is not filled in: nothing stands behind "Name: ________"'],
      ),
    },
    {
      title: "A form that says no",
      ...example(
        ["Release form", "Name: Ann Holly", "I do NOT give my consent."],
        ['Releases/Holly_Ann.pdf takes back what it is for: "I do NOT give my consent."'],
      ),
    },
    {
      title: "Somebody whom no row names",
      ...example(
        ["Release form for the film The Long Field", "I, Annie Thistle, agree to take part in it."],
        [
          'unchecked: Whether Releases/Holly_Ann.pdf is that of Ann Holly is not known: its words nowhere name "Ann Holly", and those of other papers name theirs',
        ],
      ),
    },
    { title: "Boxes to be ticked", ...example(["Name: Ann Holly", "☒ I agree ☐ I do not give my consent"], []) },
    {
      title: "A form of which no box is ticked",
      ...example(
        ["Name: Ann Holly", "☐ I agree ☐ I wish to be anonymous", "Signed: Ann Holly"],
        ['Releases/Holly_Ann.pdf has no box ticked: "☐ I agree ☐ I wish to be anonymous"'],
      ),
    },
    { title: "Another one is left open", ...example(["Name: Ann Holly", "☒ I agree", "☐ I wish to be anonymous"], []) },
    {
      title: "A box for something else",
      ...example(["Name: Ann Holly", "I agree.", "☐ Please send me a copy", "○ I agree"], []),
    },
    { title: "A scan, in which there are no words", ...example([], []) },
  ],
  *check(delivery) {
    for (const item of delivery.items) {
      const asked = item.asked.onePer;
      if (!asked || item.asked.type !== "document") continue;
      const beside = rowsBeside(delivery, item, asked);
      if ("unknown" in beside) continue;
      const { column } = asked;
      const paths = item.files.map(({ path }) => path);
      const { rowOf } = rowsOfFiles(paths, beside.rows, column);
      const everybody = [...new Set(beside.table.rows.map((row) => textOf(row, column)))];
      const papers = item.files.flatMap(({ path: file, facts }): Paper[] => {
        const row = rowOf.get(file);
        const contents = facts?.kind === "document" ? facts.document.contents : undefined;
        const own = row ? textOf(row, column) : "";
        return contents && isPersons(own) ? [{ file, own, lines: contents.lines.slice(0, mostLines) }] : [];
      });
      // Where some are typed, all are: names that were written by hand stand in none.
      const areTyped = papers.some(({ own, lines }) => isNamed(own, wordsOf(lines)));
      for (const paper of papers) {
        const { file } = paper;
        const seen = lookInto(paper, everybody) ?? (areTyped ? nobodyIn(paper) : undefined);
        if (seen) yield { item, file, pointer: `${item.pointer}/onePer`, ...seen };
      }
    }
  },
};

type Seen = Omit<Observation, "item" | "file" | "pointer"> & { place?: NonNullable<Line["place"]> };

interface Paper {
  file: string;
  /** Whose it is by its name. */
  own: string;
  lines: readonly Line[];
}

function wordsOf(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => [...wordsIn(text)]));
}

/** A paper that names neither its own row nor another one. */
function nobodyIn({ file, own, lines }: Paper): Seen | undefined {
  const words = wordsOf(lines);
  if (words.size < fewestWords || isNamed(own, words)) return undefined;
  return {
    unchecked: true,
    message: `Whether ${file} is that of ${own} is not known: its words nowhere name ${quote(own)}, and those of other papers name theirs`,
    remedy: `${remedy} Where the name was written by hand, it is right as it is.`,
  };
}

function lookInto({ file, own, lines: read }: Paper, everybody: readonly string[]): Seen | undefined {
  const no = read.find(({ text }) => declined.test(text) && !boxes.test(text));
  if (no) return { ...placeOf(no), message: `${file} takes back what it is for: ${quote(no.text)}`, actual: no.text };
  const open = openConsent(read);
  if (open) {
    // A cross that was made by pen is no text.
    const message = `${file} has no box ticked: ${quote(open.text)}`;
    return { ...placeOf(open), message, severity: "warning", actual: quote(open.text) };
  }
  const words = wordsOf(read);
  if (words.size === 0 || isNamed(own, words)) return undefined;
  const others = everybody.filter((name) => isPersons(name) && name !== own && isNamed(name, words));
  if (others.length > mostNames) return undefined;
  if (others.length > 0) {
    const names = joinWords(others.map(quote), "and");
    const message = `${file} is that of ${own} by its name, and names ${names}, and nowhere ${quote(own)}`;
    return { message, actual: others.join(", "), expected: own };
  }
  const blank = read.find(({ text }) => unfilled.test(text));
  if (!blank) return undefined;
  const message = `${file} is not filled in: nothing stands behind ${quote(blank.text)}`;
  // What was written by hand into a form may not be among the words that a scanner read.
  return { ...placeOf(blank), message, severity: "warning" };
}

function placeOf({ place }: Line) {
  return place ? { place } : {};
}

const declined =
  /\b(?:do|does) not (?:hereby )?(?:give|grant) (?:my|our|any) (?:consent|permission|release)\b|\b(?:consent|permission|release) (?:is |was |has been )?(?:refused|declined|withheld|withdrawn)\b|\bI (?:hereby )?(?:decline|refuse|withdraw) (?:to|my|this)\b|\b(?:erteile|gebe) (?:ich )?(?:hiermit )?keine (?:einwilligung|zustimmung|erlaubnis)\b|\bwillige (?:ich )?nicht ein\b|\bje (?:refuse|n['’]autorise pas|ne consens pas)\b/i;
const boxes = /[☐☑☒□■]|\[[ xX]?\]/;
const unfilled =
  /^\W{0,3}(?:(?:full |first |last )?name|contributor|signed|signature|nom|prénom|vorname|nachname|unterschrift|mitwirkende[rn]?)\b[^_.…]{0,30}[_.…]{5,}\s*$/iu;
