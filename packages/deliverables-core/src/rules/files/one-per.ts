import type { Rule } from "../../check/rule.js";
import { type DeliveredTable, deliveredTables } from "../../check/table-rule.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import type { DeliveredFile, Item } from "../../delivery/delivery.js";
import { joinWords } from "../../spec/requirement.js";
import type { OnePer, Spec } from "../../spec/spec.js";
import { plainWords } from "../../tables/plain-words.js";
import { readYesNo } from "../../tables/read-yes-no.js";
import { sayCell } from "../../tables/say-cell.js";
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
  examples: [
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
      title: "A licence for everybody under age",
      ...example(
        { licences },
        ["Licences/Bo_Holly.pdf"],
        ["Jo Smith,Presenter,no", "Bo Holly,Son,yes", "Mia Holly,Daughter,yes"],
        ['Row 4 ("Mia Holly") has no file in licences'],
      ),
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
      const [table, ...more] = [...deliveredTables(delivery, asked.table)].filter((one) => isBeside(one.item, item));
      const lacking =
        table && [asked.column, ...Object.keys(asked.where ?? {})].find((name) => !table.columns.has(name));
      if (!table || more.length > 0 || lacking !== undefined) {
        const why = !table
          ? `there is no ${asked.table} that could be read`
          : lacking === undefined
            ? "it has several files"
            : `it has no column "${lacking}"`;
        const message = `${item.deliverable} was not compared with ${asked.table}: ${why}`;
        yield {
          ...about,
          unchecked: true,
          message,
          remedy: `It is compared as soon as ${asked.table} is one table with that column.`,
        };
        continue;
      }
      yield* compare(about, item.files, table, asked);
    }
  },
};

function isBeside(left: Item, right: Item): boolean {
  return left.episode === undefined || right.episode === undefined || left.episode === right.episode;
}

function* compare(
  about: { item: Item; pointer: string },
  files: DeliveredFile[],
  table: DeliveredTable,
  asked: OnePer,
): ReturnType<Rule["check"]> {
  const { column, where = {} } = asked;
  const wanted = table.rows.filter(
    (row) => row.cells.has(column) && Object.entries(where).every(([name, text]) => says(row, name, text)),
  );
  const free = new Map(files.map(({ path }) => [path, new Set(plainWords(nameOf(path)).split(" "))]));
  const wordsOf = (row: Row) => plainWords(row.cells.get(column)?.text ?? "").split(" ");
  const found = new Set<Row>();
  /** Whose file each is: the same name in two rows is one person. */
  const takenBy = new Map<string, string>();
  // "Ann Holly Smith" takes her file before "Ann Holly" can.
  for (const row of [...wanted].sort((left, right) => wordsOf(right).length - wordsOf(left).length)) {
    for (const [path, words] of free) {
      if (takenBy.has(path) && takenBy.get(path) !== plainWords(row.cells.get(column)?.text ?? "")) continue;
      if (!wordsOf(row).every((word) => words.has(word))) continue;
      found.add(row);
      takenBy.set(path, wordsOf(row).join(" "));
    }
  }
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
  const strays = files.filter(({ path }) => !takenBy.has(path));
  for (const { path } of strays) {
    const message = `${path} belongs to no row of ${asked.table}${sayWhere(where)}`;
    yield { ...about, file: path, message };
  }
  if (found.size === wanted.length && strays.length === 0)
    yield { ...about, met: true, expected: `one for each of ${wanted.length} rows`, actual: `${files.length} files` };
}

/** ` whose minor is "yes"`. */
function sayWhere(where: Record<string, string>): string {
  const parts = Object.entries(where).map(([name, text]) => `${name} is ${sayCell({ text })}`);
  return parts.length > 0 ? ` whose ${joinWords(parts, "and")}` : "";
}

function says(row: Row, name: string, text: string): boolean {
  const cell = row.cells.get(name);
  if (!cell) return false;
  const [meant, said] = [readYesNo(text), readYesNo(cell.text)];
  return meant !== undefined && said !== undefined ? meant === said : plainWords(cell.text) === plainWords(text);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}
