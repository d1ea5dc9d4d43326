import { notCompared, rowsBeside, sayWhere, unsaidRows } from "../../check/rows-beside.js";
import { isPersons, rowsOfFiles } from "../../check/rows-of-files.js";
import type { Rule } from "../../check/rule.js";
import type { DeliveredTable } from "../../check/rule-kinds/table-rule.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import type { DeliveredFile, Item } from "../../delivery/delivery.js";
import { joinWords } from "../../spec/requirement.js";
import type { OnePer, Spec } from "../../spec/spec.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import type { Row } from "../../tables/table-rows.js";

const contributors = { type: "table", files: "contributors.csv", preset: "contributors" } as const;
const releases = {
  type: "document",
  files: "Releases/*.pdf",
  onePer: { table: "contributors", column: "name" },
} as const;
const licences = {
  type: "document",
  files: "Licences/*.pdf",
  onePer: { table: "contributors", column: "name", where: { minor: "yes" } },
} as const;
const paper = (...lines: string[]) => ({
  facts: { kind: "table" as const, table: sheet("Name,Role,Minor", ...lines) },
});
const example = (deliverables: Spec["deliverables"], names: string[], lines: string[], finds: string[]) => ({
  spec: { deliverables: { contributors, ...deliverables } },
  files: { "contributors.csv": paper(...lines), ...Object.fromEntries(names.map((name) => [name, 9])) },
  finds,
});

export const onePer: Rule = {
  code: "files/one-per",
  title: "One file for each row",
  severity: "error",
  requirements: ["onePer"],
  why: "Somebody in the programme without a release can have it stopped, and a release of nobody in it is somebody's private paper.",
  fix: "Bring the paper that is missing, or put the name in its file's name as the table writes it.",
  examples: () => [
    example(
      { releases },
      ["Releases/LFD_Release_Smith_Jo.pdf", "Releases/holly-ann.pdf"],
      ["Jo Smith,Presenter,no", "Ann Holly,Farmer,no"],
      [],
    ),
    example(
      { releases },
      ["Releases/LFD_Release_Smith_Jo.pdf", "Releases/LFD_Release_Spindle.pdf"],
      ["Jo Smith,Presenter,no", "Ann Holly,Farmer,no"],
      [
        "Releases/LFD_Release_Spindle.pdf belongs to no row of contributors",
        'Row 3 ("Ann Holly") has no file in releases',
      ],
    ),
    {
      title: "Names as files have them, where only A to Z may stand",
      ...example(
        { releases },
        ["Releases/R_Mueller_Zoe.pdf", "Releases/R_OBrien_Sean.pdf", "Releases/R_Zak_Lukasz.pdf"],
        ["Zoë Müller,Presenter,no", "Seán O'Brien,Farmer,no", "Łukasz Żak,Smith,no"],
        [],
      ),
    },
    {
      title: "An age says who is a child",
      ...example(
        { licences },
        ["Licences/LFD_Licence_Marsh_Bo.pdf"],
        ["Bo Marsh,Son,12", "Jo Smith,Father,44", "Ann Marsh,Daughter,9"],
        ['Row 4 ("Ann Marsh") has no file in licences'],
      ),
    },
    {
      title: "Two rows with one name may be two people",
      ...example(
        { releases },
        ["Releases/LFD_Release_Holly_Ann.pdf"],
        ["Ann Holly,Farmer,no", "Ann Holly,Vet,no"],
        ['Row 2 and row 3 have one name ("Ann Holly"), and share one file'],
      ),
    },
    {
      title: "A licence for everybody under age",
      ...example(
        { licences },
        ["Licences/Bo_Holly.pdf"],
        ["Jo Smith,Presenter,no", "Bo Holly,Son,yes", "Mia Holly,Daughter,yes"],
        ['Row 4 ("Mia Holly") has no file in licences'],
      ),
    },
    {
      title: "A form that came back with a box left empty",
      ...example(
        { licences },
        ["Licences/Bo_Holly.pdf"],
        ["Jo Smith,Presenter,no", "Bo Holly,Son,yes", "Mia Holly,Daughter,"],
        [
          'unchecked: Whether row 4 ("Mia Holly") belongs into licences is not known: Minor is empty there, and says no in other rows',
        ],
      ),
    },
    {
      title: "Two people with the same words in their names",
      ...example(
        { releases },
        ["Releases/LFD1001A_Release_Xi_Lin.pdf", "Releases/LFD1001A_Release_Lin_Xi.pdf", "Releases/James-Thomas.pdf"],
        ["Xi Lin,Cook,", "Lin Xi,Guest,", "James Thomas,Pilot,", "Thomas James,Fisher,"],
        ['Row 5 ("Thomas James") has no file in releases'],
      ),
    },
    {
      title: "Only crosses: the others are none",
      ...example({ licences }, ["Licences/Bo_Holly.pdf"], ["Jo Smith,Presenter,", "Bo Holly,Son,x"], []),
    },
    {
      title: "A table that has no such column",
      ...example(
        { licences: { ...licences, onePer: { ...licences.onePer, where: { age: "under 18" } } } },
        ["Licences/Bo_Holly.pdf"],
        ["Bo Holly,Son,yes"],
        ['unchecked: licences was not compared with contributors: it has no column "age"'],
      ),
    },
  ],
  *check(delivery) {
    for (const item of delivery.items) {
      const asked = item.asked.onePer;
      if (!asked) continue;
      const about = { item, pointer: `${item.pointer}/onePer` };
      const beside = rowsBeside(delivery, item, asked);
      if ("unknown" in beside) yield { ...about, ...notCompared(item, asked.table, beside.unknown) };
      else {
        for (const seen of unsaidRows(beside, asked, item.deliverable)) yield { ...about, ...seen };
        yield* compare(about, item.files, beside, asked);
      }
    }
  },
};

function* compare(
  about: { item: Item; pointer: string },
  files: DeliveredFile[],
  { table, rows: wanted, unsaid }: { table: DeliveredTable; rows: Row[]; unsaid: Row[] },
  asked: OnePer,
): ReturnType<Rule["check"]> {
  const { column, where = {} } = asked;
  const { found, takenBy } = rowsOfFiles(
    files.map(({ path }) => path),
    wanted,
    column,
  );
  for (const row of wanted.filter((one) => !found.has(one))) {
    const at = row.cells.get(column) ?? row.at;
    const message = `${row.name} (${sayCell(at)}) has no file in ${about.item.deliverable}`;
    yield {
      ...about,
      file: table.file,
      ...(at.place && { place: at.place }),
      ...(at.cell !== undefined && { cell: at.cell }),
      message,
      expected: at.text,
    };
  }
  const inOrder = wanted.filter((row) => found.has(row));
  const filesOf = (name: string) => [...takenBy.values()].filter((taken) => taken === name).length;
  for (const { at, message } of namesakes(inOrder, column, filesOf))
    yield {
      ...about,
      severity: "info",
      file: table.file,
      ...(at.place && { place: at.place }),
      ...(at.cell !== undefined && { cell: at.cell }),
      message,
      remedy: "If they are two people, each needs a file; if it is one, nothing is wrong.",
    };
  const strays = files.filter(({ path }) => !takenBy.has(path));
  for (const { path } of strays) {
    const message = `${path} belongs to no row of ${asked.table}${sayWhere(where)}`;
    yield { ...about, file: path, message };
  }
  if (found.size === wanted.length && strays.length === 0 && unsaid.length === 0)
    yield { ...about, met: true, expected: `one for each of ${wanted.length} rows`, actual: `${files.length} files` };
}

/** The same name in two rows may be one person with two parts, or two people of whom one has signed. */
function* namesakes(rows: Row[], column: string, filesOf: (name: string) => number): Iterable<Namesakes> {
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const name = plainWords(row.cells.get(column)?.text ?? "");
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  for (const [name, [first, ...others]] of byName) {
    const differing = others.filter(({ all }) => !isSameRow(all, first?.all ?? []));
    const [second] = differing;
    const files = filesOf(name);
    if (!first || !second || files > differing.length || !isPersons(name)) continue;
    const at = second.cells.get(column) ?? second.at;
    const which = [first.name, ...differing.map(({ inSentence }) => inSentence)];
    const share = files === 1 ? "share one file" : `share ${files} files`;
    yield { at, message: `${joinWords(which, "and")} have one name (${sayCell(at)}), and ${share}` };
  }
}

interface Namesakes {
  at: Cell;
  message: string;
}

function isSameRow(left: { text: string }[], right: { text: string }[]): boolean {
  return left.length === right.length && left.every(({ text }, index) => text === right[index]?.text);
}
