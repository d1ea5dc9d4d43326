import { nameReadings } from "../papers/name-spellings.js";
import { plainWords } from "../tables/plain-words.js";
import type { Row } from "../tables/table-rows.js";

export interface RowsOfFiles {
  /** Rows that have a file. */
  found: Set<Row>;
  /** Whose file each is, by its path: the same name in two rows is one person. */
  takenBy: Map<string, string>;
  /** The first row of whoever has a file, by its path. */
  rowOf: Map<string, Row>;
}

/** Which row each file belongs to by its name, in every way in which names are written in names of files. */
export function rowsOfFiles(paths: readonly string[], rows: readonly Row[], column: string): RowsOfFiles {
  const free = new Map(paths.map((path) => [path, wordsIn(nameOf(path))]));
  const found = new Set<Row>();
  const takenBy = inOwnOrder(paths, rows, column);
  const rowOf = new Map<string, Row>();
  const nameIn = (row: Row) => plainWords(textOf(row, column)).split(" ");
  // "Ann Holly Smith" takes her file before "Ann Holly" can.
  for (const row of [...rows].sort((left, right) => nameIn(right).length - nameIn(left).length)) {
    const name = nameIn(row).join(" ");
    for (const [path, words] of free) {
      if (takenBy.has(path) && takenBy.get(path) !== name) continue;
      if (!isNamed(textOf(row, column), words)) continue;
      found.add(row);
      takenBy.set(path, name);
      if (!rowOf.has(path)) rowOf.set(path, row);
    }
  }
  return { found, takenBy, rowOf };
}

/** Of two people with the same words in their names, "Xi Lin" and "Lin Xi", whose files have them in the order of one of the two. */
function inOwnOrder(paths: readonly string[], rows: readonly Row[], column: string): Map<string, string> {
  const byWords = new Map<string, Set<string>>();
  for (const row of rows) {
    const name = plainWords(textOf(row, column));
    const key = name.split(" ").sort().join(" ");
    byWords.set(key, (byWords.get(key) ?? new Set()).add(name));
  }
  const turned = [...byWords.values()].filter((names) => names.size > 1).flatMap((names) => [...names]);
  if (turned.length === 0) return new Map();
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const written = ` ${plainWords(nameOf(path))} `;
      const [own, ...others] = turned.filter((name) => written.includes(` ${name} `));
      return own !== undefined && others.length === 0 ? [[path, own]] : [];
    }),
  );
}

/** Every way in which the words of a text may be read. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    nameReadings(text)
      .flat()
      .flatMap((one) => [...one]),
  );
}

/** Whether each word of a name is there, in one of its spellings. */
export function isNamed(name: string, there: ReadonlySet<string>): boolean {
  return nameReadings(name).some((words) => words.every((ways) => [...ways].some((way) => there.has(way))));
}

/** A name of a person; a number of a licence covers as many rows as it is written in. */
export function isPersons(name: string): boolean {
  return name.includes(" ") && !/\d/.test(name);
}

export function textOf(row: Row, column: string): string {
  return row.cells.get(column)?.text ?? "";
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}
